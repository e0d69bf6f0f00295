import fc from 'fast-check';
import { check } from '@checker/checker';
import { settled } from '@/shared/household-form/asked';
import { fieldAt } from '@/shared/household-form/fields';
import { type FormValues, type MemberValues, newForm } from '@/shared/household-form/values';
import { factsOf } from './facts';
import { runningIncome } from './income-line';
import { judge } from './rules';
import { contextOf, inForce, lastIncomeYear, type Standard } from './standards';

const village = '150521101200';
const today = '2019-03-15';
const standard = (key: string, regionCode: string, validFrom: string, value: number): Standard => ({
  key,
  regionCode,
  validFrom,
  value,
});
const standards = [
  standard('poverty.line', '150500000000', '2017-01-01', 320_000),
  standard('poverty.line', '150500000000', '2018-09-01', 350_000),
  standard('poverty.line', '150500000000', '2019-10-01', 375_000),
  standard('check.pastureMaxMu', '150500000000', '2014-01-01', 500),
  standard('check.pastureMaxMu', '150521000000', '2013-01-01', 9000),
  standard('region.pastoral', '150521101000', '2014-01-01', 1),
];

it('takes the innermost region, then the latest day', () => {
  expect(inForce(standards, 'poverty.line', village, today)).toBe(350_000);
  expect(inForce(standards, 'poverty.line', village, '2020-01-01')).toBe(375_000);
  expect(inForce(standards, 'poverty.line', village, '2016-01-01')).toBeUndefined();
  expect(inForce(standards, 'check.pastureMaxMu', village, today)).toBe(9000);
  expect(inForce(standards, 'check.pastureMaxMu', '150522101200', today)).toBe(500);
  const context = contextOf(standards, village, today);
  expect(context).toMatchObject({ economy: 'pastoral', thresholds: { pastureMaxMu: 9000, povertyLineFen: 350_000 } });
});

it('asks about the last income year that is over', () => {
  expect(lastIncomeYear('2019-03-15', 1001)).toBe(2018);
  expect(lastIncomeYear('2019-09-30', 1001)).toBe(2018);
  expect(lastIncomeYear('2019-10-01', 1001)).toBe(2019);
  expect(lastIncomeYear('2019-12-31', 101)).toBe(2018);
});

/** A couple with a child, answered so that no rule speaks. */
function good(): FormValues {
  const form = newForm({ regionCode: village, year: 2018, today, headId: 'h', collector: '包主任' });
  const grown: Partial<MemberValues> = {
    ...{ ethnicity: '02', politicalStatus: '13', education: '03', health: ['01'], labourCapacity: '01' },
    ...{ workLocation: '99', residentMedical: true, seriousIllnessInsurance: true, residentPension: true, dibao: '00' },
  };
  Object.assign(form.household, { phone: '13847550001', mainCause: '09' });
  Object.assign(form.members[0]!, {
    ...grown,
    name: '布和',
    birthDate: '1975-02-01',
    sex: '1',
    idNumber: '1505**********1234',
  });
  form.members.push({
    ...grown,
    health: ['01'],
    id: 'w',
    name: '斯琴',
    birthDate: '1976-02-01',
    sex: '2',
    relation: '02',
    idNumber: '1505**********1235',
  });
  form.members.push({
    id: 'c',
    name: '乌兰',
    birthDate: '2010-05-01',
    sex: '2',
    relation: '04',
    studentStatus: '03',
    health: ['01'],
    residentMedical: true,
    seriousIllnessInsurance: true,
    idNumber: '1505**********1236',
  });
  Object.assign(form.survey, {
    houseDangerClass: 'B',
    houseAreaM2: 80,
    safeWater: true,
    difficultWater: false,
    relocated: false,
    pastureMu: 800,
    forestMu: 0,
  });
  Object.assign(form.income, { peopleCount: 3, lines: { O2: 1_500_000, X2: 500_000 } });
  return form;
}
const judged = (form: FormValues) =>
  judge(factsOf(settled(form, today), 1001), contextOf(standards, village, today), [], 'zh');

it('lets a form pass that is right, with its sentence in the language of the person where it is not', () => {
  expect(judged(good()).findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  expect(judged(good()).passes).toBe(true);
  const form = good();
  form.members[1]!.sex = '1';
  const [first] = judged(form).findings;
  expect(first).toMatchObject({ code: 'family.spouse_same_sex', path: 'members[w].sex', text: '户主与配偶性别相同。' });
  expect(judged(form).passes).toBe(false);
});

it('says the same as the server would, of what is left open too', () => {
  const form = good();
  form.members[2]!.birthDate = null;
  form.members[2]!.relation = undefined;
  const codes = judged(form).findings.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['identity.birth_date_missing', 'family.relation_missing']));
});

it('finds nothing at a place that the form does not have', () => {
  const spoil = fc.record({
    member: fc.dictionary(
      fc.constantFrom(
        'sex',
        'relation',
        'birthDate',
        'education',
        'studentStatus',
        'labourCapacity',
        'workLocation',
        'dibao',
        'idNumber',
      ),
      fc.constantFrom('1', '2', '01', '02', '03', '05', '11', '1900-01-01', '2018-01-01', '2030-01-01', '15'),
    ),
    survey: fc.dictionary(
      fc.constantFrom('cattle', 'pastureMu', 'irrigatedMu', 'roadDistanceKm', 'houseBuiltYear'),
      fc.nat(99_999),
    ),
    lines: fc.dictionary(fc.constantFrom('W1', 'O1', 'T02', 'T04', 'T07', 'AAC073', 'X1'), fc.nat(9_999_999)),
  });
  const whole = /^(members|income|income\.lines|income\.periodStart|income\.lines\[AAC\d+\])$/;
  fc.assert(
    fc.property(spoil, ({ member, survey, lines }) => {
      const form = good();
      Object.assign(form.members[1]!, member);
      Object.assign(form.survey, survey);
      form.income.lines = lines;
      const facts = factsOf(settled(form, today), 1001);
      for (const { path } of check(facts, contextOf(standards, village, today)))
        expect([path, whole.test(path) || fieldAt(path) !== undefined]).toEqual([path, true]);
    }),
  );
});

it('holds the income per person against the line of its period', () => {
  const form = good();
  expect(runningIncome(form, standards, today)).toMatchObject({
    ...{ perPersonFen: 333_333, lineFen: 350_000, below: true },
    period: { start: '2017-10-01', end: '2018-09-30' },
  });
  form.income.lines.W1 = 500_000;
  expect(runningIncome(form, standards, today).below).toBe(false);
  form.income.peopleCount = null;
  expect(runningIncome(form, standards, today)).toMatchObject({ perPersonFen: null, below: null });
});
