import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import {
  activeOf,
  applied,
  Change,
  Family,
  FamilyMember,
  planOf,
} from '../src/households/family/household-change.rules';
import { startApp, TestApp } from './app';
import { villages } from './make';
import { ask, makeOffices, makeRegistered, Offices, step } from './make-changes';
import { makeMember } from './make-households';

/** What may befall the households of a place, with the choices as numbers to be taken modulo what there is. */
type Act = { kind: 'split' | 'merge' | 'move'; which: number; other: number };

const acts = fc.array(
  fc.record({
    kind: fc.constantFrom('split', 'merge', 'move' as const),
    which: fc.nat(50),
    other: fc.nat(50),
  }),
  { minLength: 1, maxLength: 12 },
) as fc.Arbitrary<Act[]>;

const places = [villages.first, villages.second];
const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % Math.max(items.length, 1)];
const relations = (people: readonly { id: string }[]) =>
  people.map(({ id }, i) => ({ memberId: id, relation: i ? '99' : '01' }));

/** The change that an act means for the households as they stand; undefined where there is nothing to do it with. */
function changeFor(
  { kind, which, other }: Act,
  families: readonly Family[],
): { change: Change; of: Family[] } | undefined {
  const family = pick(families, which);
  if (!family) return undefined;
  const people = activeOf(family);
  const on = { occurredOn: '2019-05-01' };
  if (kind === 'move') {
    const toRegionCode = places.find((place) => place !== family.regionCode) ?? '';
    return { change: { kind, toRegionCode, ...on }, of: [family] };
  }
  if (kind === 'split') {
    if (people.length < 2) return undefined;
    const cut = 1 + (other % (people.length - 1));
    const [moving, staying] = [relations(people.slice(cut)), relations(people.slice(0, cut))];
    return { change: { kind, newHouseholdId: uuidv7(), moving, staying, ...on }, of: [family] };
  }
  const dissolved = pick(
    families.filter(({ id, regionCode }) => id !== family.id && regionCode === family.regionCode),
    other,
  );
  if (!dissolved) return undefined;
  const all = relations([...people, ...activeOf(dissolved)]);
  return { change: { kind, dissolvedHouseholdId: dissolved.id, relations: all, ...on }, of: [family, dissolved] };
}

const person = (name: string, i: number): FamilyMember => ({
  ...{ id: uuidv7(), name, sex: '1', birthDate: '1970-01-01', relation: i ? '99' : '01', status: '1' },
});
const family = (names: string[], regionCode = villages.first): Family => ({
  ...{ id: uuidv7(), number: null, registration: 'registered', regionCode, headMemberId: null, headName: '' },
  ...{ exitStatus: '0', registeredOn: null, members: names.map(person) },
});
const living = (families: readonly Family[]): string[] =>
  families.flatMap((one) => activeOf(one).map(({ name }) => name)).sort();

describe('changes lose nobody and double nobody', () => {
  it('in any sequence of splits, merges and moves, as planned', () => {
    const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
    fc.assert(
      fc.property(acts, (sequence) => {
        let families = [family(names.slice(0, 4)), family(names.slice(4, 6)), family(names.slice(6), villages.second)];
        for (const act of sequence) {
          const open = families.filter(({ registration }) => registration === 'registered');
          const next = changeFor(act, open);
          if (!next) continue;
          const { plan, faults } = planOf(next.change, next.of, uuidv7);
          expect(faults).toEqual([]);
          const after = applied(next.of, plan);
          families = [...families.filter(({ id }) => !next.of.some((one) => one.id === id)), ...after];
          expect(living(families)).toEqual([...names].sort());
          for (const one of families.filter(({ registration }) => registration === 'registered')) {
            expect(activeOf(one).filter(({ relation }) => relation === '01')).toHaveLength(1);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  describe('as carried out', () => {
    let app: TestApp;
    let offices: Offices[];
    beforeAll(async () => {
      app = await startApp();
      offices = [await makeOffices(app, villages.first), await makeOffices(app, villages.second)];
    });
    afterAll(() => app.stop());

    const at = (regionCode: string) => offices.find(({ village }) => village === regionCode) as Offices;

    const stored = async (ids: string[]): Promise<Family[]> => {
      const { rows } = await app.sql.query<Family>(
        `select id, number, registration, region_code as "regionCode", head_member_id as "headMemberId",
           (select jsonb_agg(to_jsonb(m) order by m.name, m.id) from member m where m.household_id = h.id) as members
         from household h where registration = 'registered' and exists (
           select 1 from member m where m.household_id = h.id and m.name = any ($1)) order by created_at, id`,
        [ids],
      );
      return rows;
    };

    async function carryOut(change: Change, of: Family[]): Promise<void> {
      const [first] = of as [Family];
      const here = at(first.regionCode);
      const asked = await ask(app, here.caseworker, first.id, { ...change, occurredOn: app.clock.today() });
      if (change.kind === 'move') await step(app, at(change.toRegionCode).caseworker, asked.id, 'accept').expect(200);
      await step(app, here.reviewer, asked.id, 'decide').expect(200);
    }

    it('keeps every person in exactly one household, with one claim to the identity number', async () => {
      let run = 0;
      const once = async (sequence: Act[]) => {
        run += 1;
        const names = ['甲', '乙', '丙', '丁', '戊'].map((name) => `${name}${'一二三四五六七八九十'.charAt(run)}`);
        const people = names.map((name, i) =>
          makeMember({ name, relation: i % 3 ? '99' : '01', sex: '1', birthDate: '1970-01-01' }),
        );
        await makeRegistered(app, offices[0] as Offices, { members: people.slice(0, 3) });
        await makeRegistered(app, offices[0] as Offices, { members: people.slice(3) });
        for (const act of sequence) {
          const next = changeFor(act, await stored(names));
          if (next) await carryOut(next.change, next.of);
        }
        const { rows } = await app.sql.query<{ name: string; count: number; claimed: boolean }>(
          `select m.name, count(*)::int, bool_and(c.household_id = m.household_id and h.registration = 'registered') as claimed
           from member m join household h on h.id = m.household_id left join identity_claim c on c.member_id = m.id
           where m.active and m.name = any ($1) group by m.name order by m.name`,
          [names],
        );
        expect(rows).toEqual([...names].sort().map((name) => ({ name, count: 1, claimed: true })));
        const counted = await app.sql.query(
          `select 1 from household h where member_count <>
             (select count(*) from member m where m.household_id = h.id and m.active)`,
        );
        expect(counted.rows).toEqual([]);
      };
      await fc.assert(fc.asyncProperty(acts, once), { numRuns: 6, endOnFailure: true });
    });
  });
});
