import type { RegisterHousehold } from '../../households/household.dto';
import type { IncomeLineForm } from '../../households/incomes/income.dto';
import type { RegisterMember } from '../../households/members/member.dto';
import type { SurveySheet } from '../../households/surveys/survey.dto';
import { dayOf } from '../../platform/clock';
import { Dice } from './dice';
import { ageAt, Family, freely, member, Origins } from './members.generator';
import { People } from './names';

/** What a caseworker fills in for one household. */
export interface GeneratedHousehold {
  id: string;
  form: RegisterHousehold;
  survey: SurveySheet & { id: string };
  income: { id: string; peopleCount: number; lines: IncomeLineForm[] };
  /** For a household on its way out: the sheet and the income of a later year, safely above the line. */
  later?: Pick<GeneratedHousehold, 'survey' | 'income'>;
}

/** Where a household lives: the village with its habits. */
export interface Place {
  regionCode: string;
  pastoral: boolean;
  /** Share of each people in the village, percent. */
  peoples: readonly (readonly [People, number])[];
}

/** What may be different about a household from what chance would make of it. */
export interface Ways {
  /**
   * It will come to leave the register years later: then it is a family whose answers stay true over the years, and has
   * a later sheet.
   */
  leaves?: boolean;
  /** Net income a head in yuan. */
  perHead?: number;
  origins?: Origins;
}

/** A household of one to eight with a yearly sheet and an income around the poverty line. */
export function household(dice: Dice, place: Place, moment: Date, ways: Ways = {}): GeneratedHousehold {
  const { leaves = false, origins = freely } = ways;
  const people = dice.weighted(place.peoples);
  const area = place.regionCode.slice(0, 6);
  const surname = origins.surname(dice, people);
  const family: Family = { dice, people, surname, names: new Set(), area, moment, origins };
  const members = leaves ? settledMembers(family) : membersOf(family);
  const yearly = (perHead: number) => ({
    survey: { id: origins.id(dice, moment), ...sheet(dice, place.pastoral, members.length, dayOf(moment)) },
    income: {
      id: origins.id(dice, moment),
      peopleCount: members.length,
      lines: incomeLines(dice, members, place.pastoral, perHead, moment),
    },
  });
  const ill = members.some((one) => one.health?.includes('03'));
  return {
    id: origins.id(dice, moment),
    form: {
      regionCode: place.regionCode,
      villagerGroup: `${dice.pick(['一', '二', '三', '四'])}组`,
      address: `${dice.pick(['村部', '学校', '敖包', '河沿', '水泥路'])}${dice.pick(['东', '西', '南', '北'])}`,
      phone: `1${dice.pick(['35', '38', '50', '87'])}${String(dice.int(0, 99_999_999)).padStart(8, '0')}`,
      bankName: '内蒙古农村信用社',
      bankAccount: `6229760${String(dice.int(0, 999_999_999_999)).padStart(12, '0')}`,
      identificationStandard: '1',
      householdAttribute: '01',
      mainCause: ill ? '01' : dice.pick(['07', '09', '05', '11']),
      otherCauses: [dice.pick(['08', '10'])],
      soldierOrMartyrFamily: false,
      twoDaughterFamily: false,
      singleChildFamily: false,
      householdType: '0',
      members,
    },
    ...yearly(ways.perHead ?? (leaves ? dice.int(2200, 3300) : aroundTheLine(dice))),
    ...(leaves ? { later: yearly(dice.int(4500, 8000)) } : {}),
  };
}

/** Two grown-up people, whose age, school and work raise no question for years. */
function settledMembers(family: Family): RegisterMember[] {
  const { dice } = family;
  const age = dice.int(30, 50);
  const head = member(family, '01', '1', age);
  return dice.chance(85) ? [head, member(family, '02', '2', age - dice.int(0, 4))] : [head];
}

/** Net income a head in yuan, on both sides of the line of 2019 (3,747 yuan). */
const aroundTheLine = (dice: Dice): number =>
  dice.weighted([
    [dice.int(2200, 3300), 45],
    [dice.int(3300, 3746), 35],
    [dice.int(3800, 5200), 20],
  ] as const);

function membersOf(family: Family): RegisterMember[] {
  const { dice } = family;
  const headAge = dice.weighted([
    [dice.int(28, 44), 45],
    [dice.int(45, 59), 35],
    [dice.int(60, 78), 20],
  ] as const);
  const sex = dice.chance(88) ? '1' : '2';
  const people = [member(family, '01', sex, headAge)];
  if (dice.chance(82))
    people.push(member(family, '02', sex === '1' ? '2' : '1', Math.max(22, headAge - dice.int(-2, 5))));
  if (headAge < 60) for (const age of childrenOf(dice, headAge)) people.push(child(family, age));
  if (headAge < 52 && dice.chance(30)) people.push(member(family, '12', '2', headAge + dice.int(21, 30)));
  if (headAge < 52 && dice.chance(15)) people.push(member(family, '11', '1', headAge + dice.int(22, 32)));
  return people.slice(0, 8);
}

function childrenOf(dice: Dice, headAge: number): number[] {
  const oldest = Math.min(headAge - 23, 17);
  const count = dice.weighted([
    [0, 15],
    [1, 35],
    [2, 38],
    [3, 9],
    [4, 3],
  ] as const);
  return Array.from({ length: count }, (_, i) => oldest - i * dice.int(2, 4)).filter((age) => age >= 0);
}

function child(family: Family, age: number): RegisterMember {
  const sex = family.dice.chance(51) ? '1' : '2';
  return member(family, sex === '1' ? '03' : '04', sex, age);
}

function sheet(dice: Dice, pastoral: boolean, people: number, collectedOn: string): SurveySheet {
  const farmland = dice.int(10, 60);
  return {
    membersOverYear: people,
    collector: '驻村工作队',
    collectedOn,
    householdSigned: true,
    farmlandMu: farmland,
    irrigatedMu: dice.int(0, farmland),
    forestMu: dice.int(0, 20),
    returnedFarmlandMu: 0,
    orchardMu: 0,
    pastureMu: pastoral ? dice.int(300, 3000) : dice.int(0, 120),
    waterMu: 0,
    productionPower: true,
    householdPower: true,
    difficultWater: false,
    safeWater: true,
    waterSource: dice.pick(['01', '02']),
    radioTelevision: true,
    sanitaryToilet: dice.chance(60),
    fuelType: dice.pick(['01', '02', '03']),
    hardenedRoad: dice.chance(80),
    roadDistanceKm: pastoral ? dice.int(1, 20) : dice.int(0, 4),
    roadType: dice.pick(['2', '3']),
    houseAreaM2: dice.int(45, 110),
    dangerousHouse: false,
    houseStructure: dice.pick(['02', '03']),
    houseBuiltYear: dice.int(1995, 2016),
    houseSelfBuilt: true,
    inCooperative: dice.chance(25),
    ledByCompany: false,
    ledByCompetentPerson: dice.chance(15),
    poultry: dice.int(0, 30),
    cattle: dice.int(0, pastoral ? 12 : 4),
    sheep: dice.int(0, pastoral ? 60 : 15),
    pigs: pastoral ? 0 : dice.int(0, 4),
    relocated: false,
  };
}

/** Income lines in fen that leave a net income of `perHead` yuan. */
function incomeLines(
  dice: Dice,
  members: readonly RegisterMember[],
  pastoral: boolean,
  perHead: number,
  moment: Date,
): IncomeLineForm[] {
  const yuan = (amount: number) => amount * 100;
  const pensioners = members.filter(({ birthDate }) => birthDate && ageAt(moment, birthDate) >= 60).length;
  const workers = members.filter(({ workMonths }) => workMonths).length;
  const pension = pensioners * 1560;
  const subsidy = dice.int(300, 900);
  const wages = workers * dice.int(1500, 3500);
  const cost = dice.int(2000, 6000);
  const operating = Math.max(perHead * members.length - pension - subsidy - wages, 500) + cost;
  const amounts: [string, number][] = [
    [pastoral ? 'O2' : 'O1', operating],
    [pastoral ? 'X2' : 'X1', cost],
    ['T09', subsidy],
    ['T04', pension],
    ['W1', wages],
  ];
  return amounts.filter(([, amount]) => amount > 0).map(([item, amount]) => ({ item, amountFen: yuan(amount) }));
}
