import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { pastoralWorld } from '../../test/checker-cases';
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
