import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { checkCharacter } from '../../checker/id-number';
import { HouseholdForm } from '../../households/household.dto';
import { BeginIncome } from '../../households/incomes/income.dto';
import { MemberForm } from '../../households/members/member.dto';
import { SurveySheet } from '../../households/surveys/survey.dto';
import { fieldsOf } from '../../platform/changes';
import { hasSentence } from '../../platform/messages';
import { setAt } from './assembling.rules';
import { readCell } from './cells.rules';
import { fieldOf, importFields } from './fields.rules';
import type { CellKind, RawCell } from './raw-rows';

const number = `15052319620315${'101'}`;
const identity = number + checkCharacter(number);

/** What a field makes of a text, or of a cell of another kind: `=value` or the code of the problem, `?` for a remark. */
function reads(name: string, text: string, kind: CellKind = 'text', national = false): string {
  const { value, problem } = readCell({ text, kind }, fieldOf(name)!, { national });
  const told = problem ? (problem.severity === 'hint' ? '?' : '') + problem.code.replace('import.', '') : '';
  return value === undefined ? told : `=${JSON.stringify(value)}${told}`;
}

type Case = [field: string, text: string, expected: string, kind?: CellKind];

const days: Case[] = [
  ['member.birthDate', '1962-03-15', '="1962-03-15"'],
  ['member.birthDate', '1962-03-15', '="1962-03-15"', 'date'],
  ['member.birthDate', '1962-03-15T08:30:00', '="1962-03-15"', 'date'],
  ['member.birthDate', '1962.3.15', '="1962-03-15"'],
  ['member.birthDate', '1962/3/15', '="1962-03-15"'],
  ['member.birthDate', '1962年3月15日', '="1962-03-15"'],
  ['member.birthDate', '１９６２．３．１５', '="1962-03-15"'],
  ['member.birthDate', '19620315', '="1962-03-15"'],
  ['member.birthDate', '19620315', '="1962-03-15"', 'number'],
  ['member.birthDate', '22720', '="1962-03-15"', 'number'],
  ['member.birthDate', '22720', '="1962-03-15"'],
  ['member.birthDate', '1962-02-30', 'day_invalid'],
  ['member.birthDate', '19621315', 'day_invalid', 'number'],
  ['member.birthDate', '1862-03-15', 'day_invalid'],
  ['member.birthDate', '1962', 'day_incomplete', 'number'],
  ['member.birthDate', '1962.3', 'day_incomplete', 'number'],
  ['member.birthDate', '1962年3月', 'day_incomplete'],
  ['member.birthDate', '196203', 'day_incomplete'],
  ['member.birthDate', '3/4/1962', 'day_unclear'],
  ['member.birthDate', '62.3.15', 'day_unclear'],
  ['member.birthDate', '不详', 'day_invalid'],
  ['member.birthDate', 'TRUE', 'day_invalid', 'boolean'],
  ['household.monitoringIdentifiedOn', '202103', '="2021-03-01"?day_assumed', 'number'],
  ['household.monitoringIdentifiedOn', '2021年3月', '="2021-03-01"?day_assumed'],
  ['household.monitoringIdentifiedOn', '202113', 'day_invalid', 'number'],
];

const numbers: Case[] = [
  ['member.idNumber', identity, `="${identity}"`],
  ['member.idNumber', ` ${identity.slice(0, 6)} ${identity.slice(6)} `, `="${identity}"`],
  [
    'member.idNumber',
    identity.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    `="${identity}"`,
  ],
  ['member.idNumber', '150523196203150000', 'digits_lost', 'number'],
  ['member.idNumber', '1.50523196203150E+17', 'digits_lost', 'number'],
  ['member.idNumber', '1.50523E+17', 'digits_lost'],
  ['member.idNumber', '150523196203151000', 'digits_lost'],
  ['member.idNumber', '150523620315101', '="150523620315101"', 'number'],
  ['member.idNumber', '1505**********1234', 'masked'],
  ['member.idNumber', '1505＊＊＊＊＊＊＊＊＊＊1234', 'masked'],
  ['member.phone', '13947501234', '="13947501234"', 'number'],
  ['member.phone', '+86 139-4750-1234', '="13947501234"'],
  ['member.phone', '0475-8230000', '="04758230000"'],
  ['survey.collectorPhone', '8230000', 'phone_invalid'],
  ['household.bankAccount', '6217 0003 1000 1234 567', '="6217000310001234567"'],
  ['household.bankAccount', '6217000310001234000', 'digits_lost', 'number'],
  ['household.regionCode', '150523101200', '="150523101200"', 'number'],
  ['household.regionCode', '150523101000', 'region_invalid'],
  ['member.workPlaceCode', '110105', '="110105"', 'number'],
  ['member.workPlaceCode', '北京', 'division_invalid'],
  ['tie.reference', '12', '="12"', 'number'],
  ['tie.reference', '１２', '="12"'],
];

const amounts: Case[] = [
  ['income.lines.W1', '4120', '=412000', 'number'],
  ['income.lines.W1', '4,120元', '=412000'],
  ['income.lines.W1', '￥４，１２０．５０', '=412050'],
  ['income.lines.W1', '1.2万元', '=1200000'],
  ['income.lines.W1', '0.3', '=30', 'number'],
  ['income.lines.W1', '0.29', '=29', 'number'],
  ['income.lines.W1', '0', '=0', 'number'],
  ['income.lines.W1', '4120.333', 'too_many_decimals', 'number'],
  ['income.lines.W1', '-5', 'out_of_range', 'number'],
  ['income.lines.W1', '4.120,50', 'not_a_number'],
  ['income.lines.W1', '约四千', 'not_a_number'],
  ['income.lines.W1', '1e12', 'out_of_range', 'number'],
  ['survey.farmlandMu', '12.5亩', '=12.5'],
  ['survey.farmlandMu', '12.555', 'too_many_decimals', 'number'],
  ['survey.roadDistanceKm', '2.5公里', '=2.5'],
  ['survey.houseAreaM2', '80㎡', '=80'],
  ['survey.cattle', '12头', '=12'],
  ['survey.cattle', '1.5', 'not_whole', 'number'],
  ['member.workMonths', '10个月', '=10'],
  ['member.workMonths', '13', 'out_of_range', 'number'],
  ['survey.year', '2019年', '=2019'],
  ['survey.year', '1962-03-15', 'not_a_number', 'date'],
];

const coded: Case[] = [
  ['household.mainCause', '因病', '="01"'],
  ['household.mainCause', '01', '="01"'],
  ['household.mainCause', '1', '="01"', 'number'],
  ['household.mainCause', '01 因病', '="01"'],
  ['household.mainCause', '01-因病', '="01"'],
  ['household.mainCause', '02 因病', 'code_and_label_differ'],
  ['household.mainCause', '因运气', 'code_unknown'],
  ['household.mainCause', 'illness', '="01"'],
  ['household.otherCauses', '因残、缺资金', '=["02","09"]'],
  ['household.otherCauses', '02;09', '=["02","09"]'],
  ['household.otherCauses', '因残，缺资金，因学', 'too_many_values'],
  ['household.otherCauses', '因残、因运气', 'code_unknown'],
  ['household.householdAttribute', '低保脱贫户', '="02"'],
  ['member.ethnicity', '蒙古族', '="02"'],
  ['member.ethnicity', '蒙古', '="02"'],
  ['member.ethnicity', '04', '="04"'],
  ['member.ethnicity', '04蒙古族', '="02"'],
  ['member.sex', '女', '="2"'],
  ['member.relation', '本人', '="01"'],
  ['member.health', '长期慢性病、残疾', '=["02","04"]'],
  ['member.health', '健康', '=["01"]'],
  ['member.studentStatus', '非在校生', ''],
  ['member.studentStatus', '七年级', '="04"'],
  ['member.disabilityLevel', 'Ⅱ级', '="2"'],
  ['member.dibao', '是', '="01"'],
  ['member.dibao', '否', '="00"'],
  ['member.dibaoClass', 'A类', '="A"'],
  ['member.dibaoClass', '一档', '="A"'],
  ['member.dibaoClass', 'D', 'choice_unknown'],
  ['income.kind', '监测', '="monitoring"'],
  ['member.residentMedical', '√', '=true'],
  ['member.residentMedical', '未参加', '=false'],
  ['member.residentMedical', '1', '=true', 'number'],
  ['member.residentMedical', 'FALSE', '=false', 'boolean'],
  ['member.residentMedical', '可能', 'flag_unknown'],
  ['survey.houseSelfBuilt', '购买', '=false'],
  ['survey.ledByCompany', '有', '=true'],
];

const named: Case[] = [
  ['member.name', ' 布 和 ', '="布和"'],
  ['member.name', '买买提•吐尔逊', '="买买提·吐尔逊"'],
  ['member.name', 'Anna  Maria', '="Anna Maria"'],
  ['member.name', '𠮷䶮𬭳', '="𠮷䶮𬭳"'],
  ['member.name', '张*', 'masked'],
  ['member.nameMn', 'ᠪᠦᠬᠡ\u180eᠠ\u202fᠶᠢᠨ\u180b', '="ᠪᠦᠬᠡ\u180eᠠ\u202fᠶᠢᠨ\u180b"'],
  ['household.address', '\u3000 ３组 12 号 ', '="３组 12 号"'],
  ['household.villagerGroup', '字'.repeat(61), 'text_too_long'],
  ['household.notes', '字'.repeat(2_001), 'text_too_long'],
  ['household.notes', '乱码\ufffd', 'text_garbled'],
  ['household.notes', `'=SUM(A1)`, '="=SUM(A1)"'],
  ['household.notes', '#N/A', 'formula_error', 'error'],
  ['household.notes', '', 'formula_without_value', 'error'],
];

describe('a cell', () => {
  const all = { days, numbers, amounts, coded, named };
  describe.each(Object.entries(all))('of %s', (_, cases) => {
    it.each(cases)('%s: %s → %s', (...[field, text, expected, kind]: Case) => {
      expect(reads(field, text, kind)).toBe(expected);
    });
  });

  it('of the national system means its own order of ethnicities, and codes that changed are not guessed at', () => {
    expect(reads('member.ethnicity', '04', 'text', true)).toBe('="02"');
    expect(reads('member.ethnicity', '2', 'number', true)).toBe('="11"');
    expect(reads('member.ethnicity', '04 蒙古族', 'text', true)).toBe('="02"');
    expect(reads('member.ethnicity', '蒙古族', 'text', true)).toBe('="02"');
    expect(reads('member.labourCapacity', '01', 'text', true)).toBe('="01"');
    expect(reads('member.education', '05', 'text', true)).toBe('code_changed');
    expect(reads('member.studentStatus', '04', 'text', true)).toBe('="04"');
  });

  it('has a sentence for whatever is wrong with it', () => {
    const codes = Object.values(all)
      .flat()
      .map(
        ([field, text, , kind]) =>
          readCell({ text, kind: kind ?? 'text' }, fieldOf(field)!, { national: false }).problem?.code,
      )
      .filter((code) => code !== undefined);
    expect(new Set(codes).size).toBeGreaterThan(20);
    expect(codes.filter((code) => !hasSentence(code))).toEqual([]);
  });

  it('never has a value in the limits it tells', () => {
    for (const [field, text, , kind] of Object.values(all).flat()) {
      const params = JSON.stringify(
        readCell({ text, kind: kind ?? 'text' }, fieldOf(field)!, { national: false }).problem?.params ?? {},
      );
      if (text.length > 3) expect(params).not.toContain(text);
    }
  });
});

/** Cells that try what a field takes: the widest, the narrowest, and all its codes. */
function samples(name: string): RawCell[] {
  const { kind } = fieldOf(name)!;
  const of = (...values: string[]): RawCell[] => values.map((text) => ({ text, kind: 'text' }));
  if (kind.as === 'words') return of('字'.repeat(kind.max), 'a');
  if (kind.as === 'whole') return of(String(kind.min), String(kind.max));
  if (kind.as === 'decimal') return of('0', '0.01', String(kind.max));
  if (kind.as === 'money') return of('0', '0.01', String(kind.max / 100));
  if (kind.as === 'choice') return of(...kind.of);
  if (kind.as === 'code' || kind.as === 'codes') return of('1', '01', '0', 'A', '0201', '1、2', '02、03');
  return of('是', '1962-03-15', '13947501234', '150523101200', identity, '布和', '2'.repeat(20), '3'.repeat(40));
}

const forms = { household: HouseholdForm, member: MemberForm, survey: SurveySheet } as const;

describe('what a cell is read as', () => {
  it.each(Object.entries(forms))('is what the form of the %s takes, for every one of its fields', (block, Form) => {
    const fields = importFields.filter((field) => field.block === block);
    for (const field of fields) {
      if (
        [
          'household.riskTypes',
          'household.disasterSubtype',
          'household.riskRemark',
          'household.regionCode',
          'survey.year',
        ].includes(field.name)
      )
        continue;
      const values = samples(field.name).flatMap((cell) => readCell(cell, field, { national: false }).value ?? []);
      expect([field.name, values.length > 0]).toEqual([field.name, true]);
      for (const cell of samples(field.name)) {
        const { value } = readCell(cell, field, { national: false });
        if (value === undefined) continue;
        const form = block === 'member' ? { name: '布和' } : {};
        setAt(form, field.path.replace(/\.\d+\./, '.0.'), value);
        expect([
          field.name,
          validateSync(plainToInstance(Form as new () => object, form), {
            whitelist: true,
            forbidNonWhitelisted: true,
          }),
        ]).toEqual([field.name, []]);
      }
    }
  });

  it('leaves no field of a form out', () => {
    const has = (block: string, path: string) =>
      importFields.some((field) => field.name === `${block}.${path}` || field.name.startsWith(`${block}.${path}.`));
    const left = Object.entries(forms).flatMap(([block, Form]) =>
      fieldsOf(Form as never).filter((path: string) => !has(block, path)),
    );
    expect(left).toEqual(['risks']);
    expect(fieldsOf(BeginIncome).filter((path) => !has('income', path))).toEqual([]);
  });
});
