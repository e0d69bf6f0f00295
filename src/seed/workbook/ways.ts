import { checkCharacter } from '../../checker/id-number';
import { Dice } from '../../demo/city/dice';
import { addDays } from '../../platform/clock';
import type { SeededMember } from '../city/city';
import type { Cell, SheetHousehold, SheetKind } from './columns';

/** A cell that a way writes over, past what the form says. */
export interface Overwritten {
  sheet: SheetKind;
  /** Row of a person, by their place in the household. */
  member?: number;
  /** Name of the import's field. */
  field: string;
  cell: Cell;
}

/** What a way has done to a household. */
export interface Spoiled {
  /** Where the fault is to be reported; no field: at the row. */
  at: { sheet: SheetKind; member?: number; field: string | null };
  code: string;
  /** Cells written over; none: the form itself was changed. */
  cells: Overwritten[];
}

/** What ways draw on besides the household. */
export interface Supplies {
  dice: Dice;
  /** Somebody of a household further up, for a number that comes twice. */
  earlier: SeededMember | null;
  /** A village outside the place that the file is for. */
  foreignVillage: string;
  /** The day the file is written, YYYY-MM-DD. */
  today: string;
  /** Whether nobody bears a number; it is borne from then on. */
  isFree: (idNumber: string) => boolean;
}

/** Spoils a household in one way; null where it does not lend itself to it, and then it is as it was. */
export type Way = (household: SheetHousehold, supplies: Supplies) => Spoiled | null;

const head = ({ members }: SheetHousehold): SeededMember => members[0] as SeededMember;

/** A person by their place, chosen among those who fit. */
function choose(
  { members }: SheetHousehold,
  dice: Dice,
  fits: (member: SeededMember, index: number) => boolean = () => true,
): number | null {
  const places = members.flatMap((member, i) => (fits(member, i) ? [i] : []));
  return places.length ? dice.pick(places) : null;
}

/** A way that writes one cell of a person. */
const cellOf =
  (
    field: string,
    code: string,
    cell: (member: SeededMember, supplies: Supplies) => Cell | undefined,
    fits?: (member: SeededMember, index: number) => boolean,
  ): Way =>
  (household, supplies) => {
    const member = choose(household, supplies.dice, fits);
    if (member === null) return null;
    const value = cell(household.members[member] as SeededMember, supplies);
    if (value === undefined) return null;
    const at = { sheet: 'member' as const, member, field };
    return { at, code, cells: [{ ...at, cell: value }] };
  };

/** A way that writes one cell of the household's own row. */
const householdCellOf =
  (field: string, code: string, cell: (supplies: Supplies) => Cell): Way =>
  (_household, supplies) => {
    const at = { sheet: 'household' as const, field };
    return { at, code, cells: [{ ...at, cell: cell(supplies) }] };
  };

const withNumber = ({ idNumber }: SeededMember): boolean => Boolean(idNumber);
const working = ({ workMonths, workLocation }: SeededMember): boolean => Boolean(workMonths && workLocation);
const notHead = (_member: SeededMember, index: number): boolean => index > 0;

const wrongCheck = (number: string): string =>
  `${number.slice(0, 17)}${checkCharacter(number.slice(0, 17)) === '1' ? '2' : '1'}`;

/** The number that somebody of the other sex would have been given. */
function otherSex(idNumber: string): string {
  const order = Number(idNumber.slice(14, 17));
  const first17 = `${idNumber.slice(0, 14)}${String(order % 2 ? order - 1 : order + 1).padStart(3, '0')}`;
  return first17 + checkCharacter(first17);
}

/** The twenty ways in which rows of a file are wrong, as the offices of a banner know them. */
export const ways: Readonly<Record<string, Way>> = {
  badCheckDigit: cellOf(
    'member.idNumber',
    'identity.checksum',
    ({ idNumber }) => wrongCheck(idNumber ?? ''),
    withNumber,
  ),

  digitsLost: cellOf(
    'member.idNumber',
    'import.digits_lost',
    ({ idNumber }) => Number(idNumber?.slice(0, 15)) * 1000,
    withNumber,
  ),

  unknownCode: cellOf('member.ethnicity', 'import.code_unknown', () => '未登记民族'),

  impossibleDate: cellOf(
    'member.birthDate',
    'import.day_invalid',
    ({ birthDate }) => `${birthDate?.slice(0, 4)}-02-30`,
  ),

  twoHeads: cellOf(
    'member.relation',
    'import.head_twice',
    () => '户主',
    ({ relation }) => relation === '02',
  ),

  noHead: (household) => {
    if (head(household).relation !== '01') return null;
    const cell = head(household).sex === '1' ? '之侄儿' : '之侄女';
    const cells: Overwritten[] = [{ sheet: 'member', member: 0, field: 'member.relation', cell }];
    return { at: { sheet: 'household', field: null }, code: 'import.head_missing', cells };
  },

  sameSexSpouse: (household, { isFree }) => {
    const member = household.members.findIndex(({ relation }) => relation === '02');
    const spouse = household.members[member];
    if (!spouse?.idNumber || spouse.sex === head(household).sex) return null;
    const idNumber = otherSex(spouse.idNumber);
    if (!isFree(idNumber)) return null;
    Object.assign(spouse, { idNumber, sex: head(household).sex });
    return { at: { sheet: 'member', member, field: 'member.sex' }, code: 'family.spouse_same_sex', cells: [] };
  },

  birthAgainstNumber: cellOf(
    'member.birthDate',
    'identity.birth_date_mismatch',
    ({ birthDate }) => addDays(birthDate ?? '', 1),
    (member) => withNumber(member) && Boolean(member.birthDate),
  ),

  missingName: cellOf('member.name', 'import.name_missing', () => null, notHead),

  foreignVillage: householdCellOf(
    'household.regionCode',
    'import.village_foreign',
    ({ foreignVillage }) => foreignVillage,
  ),

  duplicateNumber: (household, { earlier }) => {
    const one = head(household);
    if (!earlier?.idNumber || earlier.sex !== one.sex) return null;
    Object.assign(one, { idNumber: earlier.idNumber, birthDate: earlier.birthDate });
    return { at: { sheet: 'member', member: 0, field: 'member.idNumber' }, code: 'import.id_number_twice', cells: [] };
  },

  wrongLength: cellOf(
    'member.idNumber',
    'identity.number_form',
    ({ idNumber }) => idNumber?.slice(0, 16) ?? null,
    withNumber,
  ),

  badPhone: householdCellOf('household.phone', 'household.phone_format', () => '12345678'),

  negativeWage: cellOf(
    'member.monthlyWageFen',
    'import.out_of_range',
    (_member, { dice }) => -dice.int(100, 3000),
    working,
  ),

  textInNumber: cellOf('member.workMonths', 'import.not_a_number', () => '大约半年', working),

  unknownVillage: householdCellOf(
    'household.regionCode',
    'import.village_unknown',
    ({ foreignVillage }) => `${foreignVillage.slice(0, 9)}998`,
  ),

  twoInsurances: (household, { dice }) => {
    const member = choose(household, dice, ({ residentMedical }) => residentMedical === true) ?? 0;
    Object.assign(household.members[member] as SeededMember, { employeeMedical: true });
    return {
      at: { sheet: 'member', member, field: 'member.employeeMedical' },
      code: 'insurance.both_medical',
      cells: [],
    };
  },

  monthsWithoutPlace: (household, { dice }) => {
    const member = choose(household, dice, working);
    if (member === null) return null;
    Object.assign(household.members[member] as SeededMember, { workLocation: null });
    return { at: { sheet: 'member', member, field: 'member.workLocation' }, code: 'work.location_missing', cells: [] };
  },

  futureDate: (household, { dice, today }) => {
    const member = choose(household, dice, ({ dibao }) => dibao === '00');
    if (member === null) return null;
    const allowance = { dibao: '01', dibaoClass: 'B', dibaoSince: addDays(today, dice.int(400, 4000)) };
    Object.assign(household.members[member] as SeededMember, allowance);
    return {
      at: { sheet: 'member', member, field: 'member.dibaoSince' },
      code: 'insurance.assistance_date',
      cells: [],
    };
  },

  noMembers: (household) => {
    household.members = [];
    return { at: { sheet: 'household', field: null }, code: 'import.no_members', cells: [] };
  },
};
