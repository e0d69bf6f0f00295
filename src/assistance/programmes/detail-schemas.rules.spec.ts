import { faultOfSchema, faultsOfDetails } from './detail-schemas.rules';
import { categoryOf, incomeItemOf, orientationOf } from './programme.rules';
import { shippedProgrammes } from './shipped-programmes';
import { codeLists, codes } from '../../regions/code-lists.rules';

type Details = Record<string, unknown>;
/** What is changed of the example, and the fault it makes: field and code. */
type Case = [rule: string, change: Details, fault: [path: string, code: string]];

const versions = new Map(shippedProgrammes().map((one) => [`${one.programme} v${one.version}`, one]));
const required = 'details.required';
const range = 'details.out_of_range';
const order = 'details.out_of_order';
const wrong = 'details.not_allowed';

/** For each rule of each version a change that breaks it; the example, which keeps them all, is the case that passes. */
const cases: Record<string, Case[]> = {
  '01 v1': [
    ['cattle kept by others need a caretaker', { keptBy: 'others' }, ['caretaker', required]],
    ['a subsidy comes after acceptance', { acceptedOn: undefined }, ['acceptedOn', required]],
    ['70 % of the premium at most', { premiumSubsidyPercent: 71 }, ['premiumSubsidyPercent', range]],
    [
      'who is insured pays a premium',
      { premiumFen: undefined, premiumSubsidyPercent: undefined },
      ['premiumFen', required],
    ],
    ['the herd is to have two head', { headBought: 1, targetHead: 1 }, ['targetHead', range]],
    ['the aim is not below what is bought', { headBought: 4 }, ['targetHead', order]],
    ['the modes of loans are three', { loanMode: '4' }, ['loanMode', wrong]],
  ],
  '02 v1': [
    ['herbs have an area', { areaMu: undefined }, ['areaMu', required]],
    ['treatment has an institution', { form: 'treatment', treatments: 3 }, ['institution', required]],
  ],
  '03 v1': [
    ['a guest house has beds', { beds: undefined }, ['beds', required]],
    ['work has an employer', { form: 'work' }, ['employer', required]],
  ],
  '04 v1': [
    ['a village station has 500 kW at most', { capacityKw: 501 }, ['capacityKw', range]],
    ['the share of a village has 500 kW at most', { villageCapacityKw: 501 }, ['villageCapacityKw', range]],
    ['the plan of distribution was posted', { planNoticedOn: undefined }, ['planNoticedOn', required]],
  ],
  '05 v1': [['who sells through an agent names one', { agent: undefined }, ['agent', required]]],
  '06 v1': [
    ['a ranger is paid', { yearPayFen: undefined }, ['yearPayFen', required]],
    ['a contract ends after it began', { contractTo: '2017-12-31' }, ['contractTo', order]],
    ['land has an area', { kind: 'grass', ratePerMuFen: 300 }, ['areaMu', required]],
  ],
  '07 v1': [
    ['Rain and Dew is 3,000 yuan a year', { grantYearFen: 200_000 }, ['grantYearFen', wrong]],
    ['Rain and Dew is for vocational schools', { stage: '03' }, ['stage', wrong]],
  ],
  '08 v1': [
    ['a chronic illness has its doctor', { illness: 'chronic', doctor: undefined }, ['doctor', required]],
    ['insurance pays no more than the cost', { basicFen: 4_300_000 }, ['totalFen', order]],
    ['a payment has a cost', { totalFen: undefined }, ['totalFen', required]],
  ],
  '09 v1': [
    ['a share pays a dividend', { dividendPercent: undefined }, ['dividendPercent', required]],
    ['land has an area', { link: 'land' }, ['areaMu', required]],
    ['an agreement ends after it began', { to: '2017-01-01' }, ['to', order]],
  ],
  '10 v1': [
    ['the minimum allowance has a class', { class: undefined }, ['class', required]],
    ['temporary relief has a cause', { kind: 'temporary' }, ['cause', required]],
  ],
  '11 v1': [
    ['a post has its kind', { postType: undefined }, ['postType', required]],
    ['work has its place', { form: 'work' }, ['region', required]],
    ['training has its course', { form: 'training' }, ['course', required]],
    ['work ends after it began', { end: '2017-01-01' }, ['end', order]],
  ],
  '12 v1': [
    ['a small loan is 50,000 yuan at most', { amountFen: 5_000_001 }, ['amountFen', range]],
    ['for three years at most', { termMonths: 37 }, ['termMonths', range]],
    ['without collateral', { collateral: true }, ['collateral', wrong]],
    ['for production', { forProduction: false }, ['forProduction', wrong]],
    ['from 18 years on', { borrowerAge: 17 }, ['borrowerAge', range]],
    ['to 65 years', { borrowerAge: 66 }, ['borrowerAge', range]],
    ['no more is repaid than was lent', { repaidFen: 3_000_001, repaidOn: '2019-01-01' }, ['amountFen', order]],
    ['a repayment has a day', { repaidFen: 100 }, ['repaidOn', required]],
    ['what is overdue has a day', { overdueFen: 100 }, ['overdueSince', required]],
  ],
  '12 v2': [
    ['100,000 yuan at most since 2021', { amountFen: 10_000_001 }, ['amountFen', range]],
    ['the subsidised part is 50,000 yuan at most', { subsidisedFen: 5_000_001 }, ['subsidisedFen', range]],
    ['a subsidised loan says for how much', { subsidisedFen: undefined }, ['subsidisedFen', required]],
    ['the rate stays below the market rate', { ratePercent: 4.66 }, ['ratePercent', range]],
  ],
  'A39 v1': [
    ['a quantity has a unit', { measure: undefined }, ['measure', required]],
    ['the season ends after it began', { plantingTo: '2018-01-01' }, ['plantingTo', order]],
    ['a dividend has who pays it', { dividendFen: 1 }, ['leadBody', required]],
  ],
  'A40 v1': [
    ['training has its course', { form: 'training' }, ['course', required]],
    ['work has an employer', { employer: undefined }, ['employer', required]],
  ],
  'A41 v1': [['a premium is below what it insures', { premiumFen: 1_000_000, amountFen: 10 }, ['amountFen', order]]],
  'A42 v1': [
    ['a post has its kind', { postType: undefined }, ['postType', required]],
    ['a post ends after it began', { to: '2017-01-01' }, ['to', order]],
  ],
  'A45 v1': [
    ['no more is paid than it cost', { paidFen: 320_001 }, ['totalFen', order]],
    ['a payment has a cost', { totalFen: undefined }, ['totalFen', required]],
  ],
  'A46 v1': [['a stage of school', { stage: '99' }, ['stage', wrong]]],
  'A47 v1': [['a school year', { schoolYear: undefined }, ['schoolYear', required]]],
  'A48 v1': [['a monthly amount is for people', { people: undefined }, ['people', required]]],
  'A50 v1': [
    ['a new house has an area', { areaM2: undefined }, ['areaM2', required]],
    ['people move in after acceptance', { movedInOn: '2018-09-01' }, ['movedInOn', order]],
    ['acceptance comes after completion', { completedOn: undefined }, ['completedOn', required]],
  ],
  'A51 v1': [
    ['water is tested before acceptance', { tested: undefined }, ['tested', required]],
    ['completion comes after the beginning', { completedOn: '2018-01-01' }, ['completedOn', order]],
  ],
  'A52 v1': [['somebody gives', { giver: undefined }, ['giver', required]]],
  'A53 v1': [['people move in after acceptance', { movedInOn: '2017-01-01' }, ['movedInOn', order]]],
  'A54 v1': [['acceptance comes after completion', { completedOn: undefined }, ['completedOn', required]]],
  'A55 v1': [['it serves households', { households: 0 }, ['households', range]]],
};

const exampleOf = ({ schema }: { schema: object }) => (schema as { examples: [Details] }).examples[0];

describe('programmes that ship', () => {
  it('are the twelve of the city and the national categories, each with cases', () => {
    const programmes = new Set([...versions.values()].map(({ programme }) => programme));
    expect([...programmes].sort()).toEqual([...codes('tongliao-programme'), ...codes('measure-category')].sort());
    expect(Object.keys(cases).sort()).toEqual([...versions.keys()].sort());
  });

  it.each([...versions])('%s is a schema that could be published', (_, { schema }) => {
    expect(faultOfSchema(schema)).toBeNull();
  });

  it.each([...versions])('%s has an example that keeps every rule', (_, version) => {
    expect(faultsOfDetails(version.id, version.schema, exampleOf(version))).toEqual([]);
  });

  it.each(Object.entries(cases).flatMap(([key, list]) => list.map((one): [string, ...Case] => [key, ...one])))(
    '%s: %s',
    (key, _, change, [path, code]) => {
      const version = versions.get(key)!;
      const details = JSON.parse(JSON.stringify({ ...exampleOf(version), ...change })) as Details;
      const faults = faultsOfDetails(version.id, version.schema, details);
      expect(faults.map((fault) => [fault.path, fault.code])).toContainEqual([`details.${path}`, code]);
    },
  );

  it('know every sub-type of the lists, each under its category', () => {
    const all = Object.keys(codeLists)
      .filter((name) => name.startsWith('measure-subtype-'))
      .flatMap(codes);
    const national = [...versions.values()].filter(({ kind }) => kind === 'national');
    expect(national.flatMap(({ subtypes }) => subtypes.map(({ code }) => code)).sort()).toEqual(all.sort());
    for (const { programme, subtypes } of national)
      for (const { code } of subtypes) expect(categoryOf(code)).toBe(programme);
  });

  it('post to items of income alone, and loans, houses and medical bills to none', () => {
    const items = codes('income-sub-item').filter((code) => /^[WOPT]/.test(code));
    const rules = [...versions.values()].flatMap(({ subtypes }) => subtypes);
    for (const { incomeItem } of rules) expect(incomeItem === null || items.includes(incomeItem)).toBe(true);
    const none = rules.filter(({ code }) => /^(A41|A45|A50|A51|A53)/.test(code));
    expect(none.every(({ incomeItem }) => incomeItem === null)).toBe(true);
    expect(rules.find(({ code }) => code === 'A39-02')?.incomeItem).toBe('O5');
  });
});

describe('details', () => {
  const { id, schema } = versions.get('01 v1')!;
  it.each([
    ['an unknown field', { colour: 'red' }, 'details', 'details.unknown_field'],
    ['words for a number', { headBought: 'two' }, 'details.headBought', wrong],
    ['a day that does not exist', { acceptedOn: '2018-02-30' }, 'details.acceptedOn', wrong],
    ['a choice that is not offered', { keptBy: 'nobody' }, 'details.keptBy', wrong],
  ])('are refused with %s', (_, change, path, code) => {
    const faults = faultsOfDetails(id, schema, { ...exampleOf({ schema }), ...change });
    expect(faults.map((fault) => [fault.path, fault.code])).toEqual([[path, code]]);
  });

  it('tell the item where it depends on a field', () => {
    const rule = versions.get('06 v1')!.subtypes.find(({ incomeBy }) => incomeBy)!;
    expect(incomeItemOf(rule, { kind: 'grass' })).toBe('T07');
    expect(incomeItemOf(rule, { kind: 'ranger' })).toBeNull();
  });

  it('belong to development, security or conditions by their category', () => {
    expect(['A39', 'A42', 'A45', 'A48', 'A50', 'A55'].map(orientationOf)).toEqual(['D', 'D', 'S', 'S', 'C', 'C']);
  });
});

describe('a schema from outside', () => {
  const good = versions.get('A52 v1')!.schema as { properties: object; examples: object[] };
  const text = { type: 'string', title: '项', titleEn: 'item' };
  it.each([
    [
      'a pattern, which may take for ever',
      { properties: { ...good.properties, x: { ...text, pattern: '(a+)+$' } } },
      'schema.properties.x',
    ],
    ['a reference', { properties: { ...good.properties, x: { $ref: 'https://example.com' } } }, 'schema.properties.x'],
    [
      'a field without a title in English',
      { properties: { ...good.properties, x: { type: 'string', title: '项' } } },
      'schema.properties.x',
    ],
    ['fields beyond its own', { additionalProperties: true }, 'schema.additionalProperties'],
    ['a required field that it does not have', { required: ['giver', 'nothing'] }, 'schema.required'],
    ['an example that is not valid', { examples: [{ giver: '某人' }] }, 'schema.examples.0'],
    ['no example', { examples: [] }, 'schema.examples'],
    [
      'a list that does not exist',
      { properties: { ...good.properties, x: { ...text, codeList: 'colours' } } },
      'schema.properties.x.codeList',
    ],
    [
      'limits that are no numbers',
      { properties: { ...good.properties, x: { ...text, minLength: -1 } } },
      'schema.properties.x.minLength',
    ],
  ])('is refused with %s', (_, change, at) => {
    expect(faultOfSchema({ ...good, ...change })).toBe(at);
  });
  it.each([[null], [[]], ['text'], [{}]])('is refused when it is none: %j', (schema) => {
    expect(faultOfSchema(schema)).not.toBeNull();
  });
});
