import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { idNumber, pastoralWorld } from '../../test/checker-cases';
import { blocking, check, findingKey, message, ruleCatalogue, rules, type Waiver } from './checker';
import { contextFor } from './context';
import { readIdNumber } from './id-number';

/** Files of `rules/` that hold no list of their own. */
const helpers = ['phone.ts', 'income-members.ts'];

function elderlyDoubt() {
  const world = pastoralWorld();
  world.head.birthDate = '1960-03-08';
  world.head.idNumber = undefined;
  const run = (...waivers: Waiver[]) =>
    check(world.facts, world.context, waivers).find((one) => one.code === 'labour.elderly');
  return { world, run, key: 'labour.elderly@members[head].labourCapacity' };
}

describe('the list of rules', () => {
  it('has one code a rule, made of group and name', () => {
    expect(new Set(rules.map((rule) => rule.code)).size).toBe(rules.length);
    for (const rule of rules) expect(rule.code).toMatch(/^[a-z_]+\.[a-z0-9_]+$/);
  });

  it('speaks both languages with the same placeholders, and names a source', () => {
    const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    for (const rule of rules) {
      expect(rule.message.zh).toMatch(/\p{Script=Han}.*。$/u);
      expect(rule.message.en).toMatch(/^[^\p{Script=Han}]+\.$/u);
      expect(placeholders(rule.message.zh)).toEqual(placeholders(rule.message.en));
      expect(rule.source.length).toBeGreaterThan(5);
    }
  });

  it('has a table of cases beside every group', () => {
    const folder = join(__dirname, 'rules');
    const groups = readdirSync(folder).filter((file) => !file.endsWith('.spec.ts') && !helpers.includes(file));
    for (const file of groups) {
      const spec = join(folder, file.replace('.ts', '.spec.ts'));
      expect(existsSync(spec) && readFileSync(spec, 'utf8')).toContain('coverRules(');
    }
  });

  it('is published without its functions', () => {
    expect(ruleCatalogue.map((rule) => rule.code)).toEqual(rules.map((rule) => rule.code));
    expect(JSON.parse(JSON.stringify(ruleCatalogue))).toEqual(ruleCatalogue);
    expect(ruleCatalogue.find((rule) => rule.code === 'public_post.age')?.group).toBe('public_post');
  });
});

describe('checking', () => {
  it('finds nothing in a plausible herding household', () => {
    const { facts, context } = pastoralWorld();
    expect(check(facts, context)).toEqual([]);
  });

  it('finds nothing in a farming household of a widow on destitute support', () => {
    const { facts, mother, survey, income } = pastoralWorld();
    Object.assign(mother, { relation: '01', tekun: '01', tekunSince: '2020-01-01' });
    Object.assign(survey, { pastureMu: 0, sheep: 0, cattle: 0, roadDistanceKm: 0.3 });
    income.peopleCount = 1;
    income.lines = [
      { item: 'P2', amountFen: 240_000 },
      { item: 'AAC086', amountFen: 972_700 },
      { item: 'T04', amountFen: 180_000 },
      { item: 'T05', amountFen: 125_000 },
      { item: 'T09', amountFen: 30_000 },
    ];
    const lines = { povertyLineFen: 400_000, monitoringBaseFen: 830_000 };
    const widow = { ...facts, householdAttribute: '03', whollyWithoutLabour: true, members: [mother] };
    expect(check(widow, contextFor('2024-05-20', 'farming', lines))).toEqual([]);
  });

  it('finds nothing in a family of 2019 with a worker in another province, a soldier and a disabled sister', () => {
    const { facts, head, wife, son, daughter, income } = pastoralWorld();
    Object.assign(head, { workLocation: '04', workPlaceCode: '210100000000', workMonths: 9, monthlyWageFen: 350_000 });
    head.workRecords = [{ startDate: '2018-10-08', endDate: '2019-07-08' }];
    Object.assign(wife, { publicPosts: [{ type: '05', months: 12 }] });
    Object.assign(son, { studentStatus: '02', birthDate: '2013-09-02', idNumber: idNumber('2013-09-02', 13) });
    const recruit = { birthDate: '1999-01-15', idNumber: idNumber('1999-01-15', 15), sex: '1', relation: '03' };
    const service = {
      studentStatus: null,
      education: '04',
      labourCapacity: '01',
      inMilitaryService: true,
      residentMedical: false,
    };
    Object.assign(daughter, recruit, service, { seriousIllnessInsurance: false });
    const sister = { ...structuredClone(wife), id: 'sister', relation: '21', publicPosts: [], labourCapacity: '03' };
    Object.assign(sister, { idType: '09', idNumber: `${idNumber('1981-07-21', 18)}61`, health: ['04'] });
    Object.assign(sister, { disabilityType: '6', disabilityLevel: '1', dibao: '01', dibaoClass: 'A' });
    const rest = { kind: 'annual', year: 2019, periodStart: '2018-10-01', periodEnd: '2019-09-30', peopleCount: 5 };
    Object.assign(income, rest);
    income.lines = [
      { item: 'W1', amountFen: 3_000_000 },
      { item: 'W2', amountFen: 720_000 },
      { item: 'AAC077', amountFen: 591_400 },
      { item: 'T11', amountFen: 120_000 },
      { item: 'T04', amountFen: 140_000 },
      { item: 'AAC071', amountFen: 2_100_000 },
      { item: 'AAC074', amountFen: 900_000 },
    ];
    const family = {
      ...facts,
      exitStatus: '0',
      members: [head, wife, son, daughter, facts.members?.[4] ?? head, sister],
    };
    const context = contextFor('2019-10-10', 'pastoral', { povertyLineFen: 374_700 });
    expect(check(family, context)).toEqual([]);
  });

  it('finds nothing there either when the numbers are sealed and only their facts are known', () => {
    const { facts, context } = pastoralWorld();
    for (const member of facts.members ?? []) {
      member.idNumberFacts = readIdNumber(member.idNumber ?? '');
      member.idNumber = undefined;
    }
    expect(check(facts, context)).toEqual([]);
  });

  it('judges the same number from its facts as from itself', () => {
    const { facts, head, context } = pastoralWorld();
    head.sex = '2';
    const seen = check(facts, context);
    head.idNumberFacts = readIdNumber(head.idNumber ?? '');
    head.idNumber = undefined;
    expect(seen.map(findingKey)).toContain('identity.sex_mismatch@members[head].sex');
    expect(check(facts, context)).toEqual(seen);
  });

  it('stays silent about parts that are not there yet', () => {
    expect(check({}, contextFor('2024-05-20', 'farming'))).toEqual([]);
    const found = check({ members: [{ id: 'm' }] }, contextFor('2024-05-20', 'farming'));
    expect(found.map((one) => one.code)).toEqual(['family.no_head']);
  });

  it('never throws and never shows a number, whatever half of a form is filled', () => {
    const { facts, context } = pastoralWorld();
    const holes = fc.subarray(Object.keys(facts.members?.[0] ?? {}).filter((field) => field !== 'id'));
    fc.assert(
      fc.property(holes, fc.constantFrom(null, undefined), (fields, empty) => {
        const members = facts.members?.map((one) => ({
          ...one,
          ...Object.fromEntries(fields.map((field) => [field, empty])),
        }));
        const found = check({ ...facts, members }, context);
        expect(JSON.stringify(found.map((one) => message(one, 'zh')))).not.toMatch(/\d{11,}|undefined|NaN/);
      }),
    );
  });

  it('passes by members who left', () => {
    const { facts, context, son } = pastoralWorld();
    Object.assign(son, { status: '2', statusOn: '2024-01-01', decreaseReason: '01', sex: '2', health: ['01', '02'] });
    expect(check(facts, context).map((one) => one.code)).toEqual(['income.people_differ']);
  });

  it('fills the message in the language asked for', () => {
    const found = elderlyDoubt().run();
    expect(found && message(found, 'zh')).toBe('64岁登记为普通或技能劳动力，请核对。');
    expect(found && message(found, 'en')).toContain('At age 64 ');
    expect(message({ code: 'no.such_rule', params: {} }, 'zh')).toBe('no.such_rule');
  });
});

describe('waivers', () => {
  const reason = '身体健康，仍在放牧';

  it('cover a doubt until their last day', () => {
    const { world, run, key } = elderlyDoubt();
    const last = { key, reason, until: world.context.today };
    expect(run(last)?.waived).toEqual({ reason, until: '2024-05-20' });
    expect(run({ ...last, until: '2024-05-19' })).not.toHaveProperty('waived');
    expect(run({ ...last, key: key.replace('head', 'wife') })).not.toHaveProperty('waived');
  });

  it('take a doubt out of what blocks submission, and nothing else', () => {
    const { world, key } = elderlyDoubt();
    world.head.monthlyWageFen = null;
    const waivers = rules.map((rule) => ({ key: `${rule.code}@members`, reason, until: '2030-01-01' }));
    const codes = (...more: Waiver[]) =>
      blocking(check(world.facts, world.context, [...waivers, ...more])).map((one) => one.code);
    world.wife.relation = '01';
    expect(codes()).toEqual(['family.several_heads', 'labour.elderly']);
    expect(codes({ key, reason, until: '2030-01-01' })).toEqual(['family.several_heads']);
  });
});
