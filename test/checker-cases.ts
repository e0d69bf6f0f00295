/** A plausible herding household that no rule objects to, and the table form in which the specs change one thing of it. */
import { check, findingKey, message, rules } from '../src/checker/checker';
import { type CheckContext, contextFor } from '../src/checker/context';
import type { HouseholdFacts, IncomeFacts, MemberFacts, SurveyFacts } from '../src/checker/facts';
import { checkCharacter } from '../src/checker/id-number';
import type { Rule } from '../src/checker/rule';

/** A made-up number of Jarud banner with a valid check character; odd `order` is male. */
export function idNumber(birthDate: string, order: number, region = '150526'): string {
  const first17 = region + birthDate.replaceAll('-', '') + String(order).padStart(3, '0');
  return first17 + checkCharacter(first17);
}

function person(id: string, name: string, birthDate: string, order: number, rest: Partial<MemberFacts>): MemberFacts {
  return {
    id,
    name,
    sex: order % 2 === 1 ? '1' : '2',
    idType: '01',
    idNumber: idNumber(birthDate, order),
    birthDate,
    ethnicity: '02',
    politicalStatus: '13',
    education: null,
    studentStatus: null,
    dropoutReason: null,
    health: ['01'],
    disabilityType: null,
    disabilityLevel: null,
    disabilityCertificateYear: null,
    labourCapacity: '04',
    workLocation: '99',
    workMonths: null,
    workPlaceCode: null,
    employer: null,
    employmentChannel: null,
    monthlyWageFen: null,
    workRecords: [],
    publicPosts: [],
    residentMedical: true,
    employeeMedical: false,
    seriousIllnessInsurance: true,
    medicalAid: false,
    residentPension: false,
    employeePension: false,
    dibao: '00',
    dibaoClass: null,
    dibaoSince: null,
    tekun: '00',
    tekunSince: null,
    inMilitaryService: false,
    speaksMandarin: true,
    phone: null,
    status: '1',
    statusOn: null,
    decreaseReason: null,
    ...rest,
  };
}

function survey(): SurveyFacts {
  return {
    year: 2024,
    farmlandMu: 60,
    irrigatedMu: 20,
    forestMu: 12,
    returnedFarmlandMu: 10,
    orchardMu: 0,
    pastureMu: 2400,
    waterMu: 0,
    productionPower: true,
    householdPower: true,
    difficultWater: false,
    safeWater: true,
    waterSource: '02',
    radioTelevision: true,
    sanitaryToilet: true,
    fuelType: '02',
    roadType: '2',
    roadDistanceKm: 18,
    houseAreaM2: 80,
    houseBuiltYear: 2006,
    houseRenovationYear: 2017,
    houseStructure: '03',
    dangerousHouse: false,
    houseDangerClass: null,
    inCooperative: true,
    ledByCompany: false,
    ledByCompetentPerson: true,
    poultry: 20,
    cattle: 35,
    sheep: 160,
    pigs: 2,
    relocated: false,
    relocationMode: null,
    resettlementMode: null,
    resettlementPlace: null,
    collector: '白音那',
    collectedOn: '2024-05-12',
    householdSigned: true,
  };
}

function income(): IncomeFacts {
  return {
    kind: 'monitoring',
    year: 2024,
    periodStart: '2023-05-01',
    periodEnd: '2024-04-30',
    peopleCount: 5,
    lines: [
      { item: 'W1', amountFen: 1_600_000 },
      { item: 'O2', amountFen: 9_600_000 },
      { item: 'X2', amountFen: 4_300_000 },
      { item: 'T04', amountFen: 180_000 },
      { item: 'T07', amountFen: 620_000 },
    ],
  };
}

/** The household, its parts by name, and the context; a case changes what it talks about. */
export interface World {
  facts: HouseholdFacts;
  head: MemberFacts;
  wife: MemberFacts;
  daughter: MemberFacts;
  son: MemberFacts;
  mother: MemberFacts;
  survey: SurveyFacts;
  income: IncomeFacts;
  context: CheckContext;
}

const members: () => Pick<World, 'head' | 'wife' | 'daughter' | 'son' | 'mother'> = () => ({
  head: person('head', '包巴特尔', '1979-03-08', 11, {
    relation: '01',
    education: '03',
    labourCapacity: '01',
    workLocation: '02',
    workMonths: 4,
    workPlaceCode: '150526100000',
    employmentChannel: '01',
    monthlyWageFen: 400_000,
    workRecords: [{ startDate: '2023-11-01', endDate: '2024-02-28', monthlyWageFen: 400_000 }],
    residentPension: true,
    phone: '13904750001',
  }),
  wife: person('wife', '乌云·其木格', '1981-07-21', 12, {
    relation: '02',
    education: '02',
    labourCapacity: '01',
    residentPension: true,
  }),
  daughter: person('daughter', '包萨仁', '2004-01-15', 14, { relation: '04', studentStatus: '21' }),
  son: person('son', '包哈斯', '2009-09-02', 13, { relation: '03', studentStatus: '05' }),
  mother: person('mother', '斯琴', '1951-05-30', 16, {
    relation: '12',
    education: '01',
    health: ['02'],
    residentPension: true,
  }),
});

export function pastoralWorld(): World {
  const people = members();
  const parts = { survey: survey(), income: income() };
  const facts: HouseholdFacts = {
    id: 'household',
    regionCode: '150526204207',
    villagerGroup: '一组',
    phone: '13904750001',
    bankName: '农村信用社',
    bankAccount: '6210000000000001',
    identificationStandard: '1',
    householdAttribute: '01',
    mainCause: '01',
    otherCauses: ['09'],
    exitStatus: '1',
    exitYear: 2018,
    householdType: '1',
    monitoringType: null,
    whollyWithoutLabour: false,
    members: Object.values(people),
    ...parts,
  };
  const lines = { povertyLineFen: 400_000, monitoringBaseFen: 830_000 };
  return { facts, ...people, ...parts, context: contextFor('2024-05-20', 'pastoral', lines) };
}

type Change = (world: World) => void;

export interface Case {
  fails: Change;
  /** The nearest thing that is right. */
  passes: Change;
}

function codesAfter(change: Change, rule: Rule): { codes: string[]; messages: string[]; keys: string[] } {
  const world = pastoralWorld();
  change(world);
  const found = check(world.facts, world.context).filter((one) => one.code === rule.code);
  return {
    codes: found.map((one) => one.code),
    messages: found.flatMap((one) => [message(one, 'zh'), message(one, 'en')]),
    keys: found.map(findingKey),
  };
}

/** Whether the rule had what it needs, so that its silence means agreement. */
function couldSpeak(change: Change, rule: Rule): boolean {
  const world = pastoralWorld();
  change(world);
  return rule.needs.every((need) => need === 'idNumber' || world.facts[need] != null);
}

/** One failing and one passing case for every rule of the list, and none for a rule that is not in it. */
export function coverRules(list: readonly Rule[], cases: Readonly<Record<string, Case>>): void {
  it('has cases for exactly the rules of the group', () => {
    expect(Object.keys(cases).sort()).toEqual(list.map((rule) => rule.code).sort());
  });

  describe.each(list.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
    it('finds the failing case, once a place, and says so in both languages', () => {
      const { codes, messages, keys } = codesAfter(cases[code]?.fails ?? (() => undefined), rule);
      expect(codes).toContain(code);
      expect(new Set(keys).size).toBe(keys.length);
      for (const text of messages) expect(text).not.toMatch(/[{}]|undefined|NaN/);
    });

    it('is silent about the passing case', () => {
      const passes = cases[code]?.passes ?? (() => undefined);
      expect(couldSpeak(passes, rule)).toBe(true);
      expect(codesAfter(passes, rule).codes).toEqual([]);
      expect(rules).toContain(rule);
    });
  });
}
