import fc from 'fast-check';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uuidv7 } from 'uuidv7';
import type { Decision, Planned } from './types';
import {
  change,
  create,
  householdPath,
  newLocks,
  newPhone,
  newSession,
  openTab,
  type Tab,
  TestClock,
  userId,
} from './testing/phone';
import { type Fault, SimServer } from './testing/sim-server';

const operations = 300;
const households = 40;
const photosIn = 12;

/** What one draw does to the world: faults of the line, somebody else at work, kills, the choices of a person. */
type Chance = () => number;

interface World {
  server: SimServer;
  clock: TestClock;
  tabs: Tab[];
  chance: Chance;
  /** What a person has decided to overwrite, as `household field value`. */
  overwritten: Set<string>;
  /** By operation, what it must have written to the shared field in the end; null: nothing, as was decided. */
  written: Map<string, { id: string; value: string | null }>;
  kills: number;
  faults: Partial<Record<Fault, number>>;
}

/** Draws between 0 and 1, the same for the same seed. */
function drawsOf(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  return () => uniformInt(generator, 0, 999_999) / 1_000_000;
}

function faultOf(chance: number): Fault {
  if (chance < 0.3) return 'lose';
  if (chance < 0.4) return 'busy';
  if (chance < 0.45) return 'cut';
  if (chance < 0.47) return 'portal';
  return chance < 0.49 ? 'gateway' : 'none';
}

async function openTabs(world: World): Promise<void> {
  const locks = newLocks();
  const { clock, server } = world;
  world.tabs = [
    await openTab(server, { clock, locks, session: newSession(server) }),
    await openTab(server, { clock, locks, session: newSession(server) }),
  ];
}

/** The whole browser goes, in the middle of whatever it was doing. */
async function kill(world: World): Promise<void> {
  world.kills += 1;
  const dying = world.tabs.map(({ offline }) => offline.close());
  await openTabs(world);
  await Promise.all(dying);
}

/** A day of work: registrations, changes that build on each other, meetings, photographs, in a drawn order. */
async function work(
  world: World,
): Promise<{ ids: string[]; finals: Map<string, string>; steps: Map<string, string[]>; photos: number }> {
  const ids = Array.from({ length: households }, () => uuidv7());
  const finals = new Map(ids.map((id) => [id, 'v0']));
  const steps = new Map(ids.map((id) => [id, [] as string[]]));
  const tab = (): Tab => world.tabs[world.chance() < 0.5 ? 0 : 1] as Tab;
  for (const id of ids) await tab().offline.outbox.add([create(id, { own: 'v0', shared: 's0', members: [] })]);
  let photos = 0;
  for (let made = households; made < operations; made += 1) {
    const id = ids[Math.floor(world.chance() * households)] as string;
    const kind = world.chance();
    if (photos < photosIn && kind < 0.1) {
      photos += 1;
      await addPhoto(tab(), id, photos);
    } else if (kind < 0.4) {
      const step = `meeting ${made}`;
      steps.get(id)?.push(step);
      const body = { kind: 'meeting', step };
      const path = `${householdPath(id)}/steps`;
      await tab().offline.outbox.add([{ entity: id, method: 'POST', path, body }]);
    } else {
      const [key = ''] = await tab().offline.outbox.add([nextChange(id, made, finals, kind)]);
      if (kind > 0.85) world.written.set(key, { id, value: `mine ${made}` });
    }
  }
  return { ids, finals, steps, photos };
}

/** Mostly to a field that only this phone writes; sometimes to one that somebody else writes as well. */
function nextChange(id: string, made: number, finals: Map<string, string>, kind: number): Planned {
  if (kind > 0.85) return change(id, { shared: ['s0', `mine ${made}`] });
  const from = finals.get(id) as string;
  finals.set(id, `v${made}`);
  return change(id, { own: [from, `v${made}`] });
}

async function addPhoto(tab: Tab, id: string, number: number): Promise<void> {
  const draft = await tab.offline.drafts.begin({ kind: 'photo', values: {} });
  const blobId = await tab.offline.drafts.addPhoto(draft, new Blob([`photo ${number}`]), { kind: 'photo' });
  await tab.offline.outbox.finalise(draft, [{ entity: id, blobId, kind: 'photo', caption: `photo ${number}` }]);
}

/** Somebody in the office changes the field that the phone changes as well. */
function office(world: World, ids: readonly string[]): void {
  const household = world.server.households.get(ids[Math.floor(world.chance() * ids.length)] as string);
  if (!household || world.chance() > 0.6) return;
  const value = `office ${world.server.seen.length}`;
  household.fields.shared = value;
  household.history.push({ field: 'shared', value, by: 'office' });
}

/** A person looks at what needs a decision, and decides. */
async function decide(world: World): Promise<void> {
  const tab = world.tabs[0] as Tab;
  for (const item of await tab.offline.outbox.list()) {
    if (item.state === 'rejected') throw new Error(`refused: ${item.problem?.code}`);
    const [field] = item.conflict ?? [];
    if (item.state !== 'conflict' || !field) continue;
    const choice = (['mine', 'theirs', 'other'] as const)[Math.floor(world.chance() * 3)] as Decision['choice'];
    const decision = choice === 'other' ? { choice, value: `other ${item.seq}` } : { choice };
    if (choice !== 'mine')
      world.written.set(item.key, { id: item.entity, value: choice === 'other' ? `other ${item.seq}` : null });
    if (choice !== 'theirs') world.overwritten.add(`${item.entity} ${String(field.theirs)}`);
    await tab.offline.outbox.resolve(item.key, { [field.field]: decision });
  }
}

/** Days pass until nothing waits any more. */
async function drainAll(world: World, ids: readonly string[]): Promise<void> {
  for (let round = 0; round < 600; round += 1) {
    world.clock.at += 30_000;
    await Promise.all(world.tabs.map(({ offline }) => offline.lock.unlock('271828')));
    const syncing = world.tabs.map(({ offline }) => offline.sync(world.chance() < 0.3 ? 'online' : 'timer'));
    if (round === 0 || world.chance() < 0.15) await kill(world);
    await Promise.allSettled(syncing);
    office(world, ids);
    await decide(world);
    const unsent = await (world.tabs[0] as Tab).offline.unsent();
    if (unsent.operations === 0) return;
  }
  throw new Error('it never came to an end');
}

describe('the outbox under everything at once', () => {
  it('loses nothing, doubles nothing and overwrites nothing silently', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        newPhone();
        const chance = drawsOf(seed);
        const server = new SimServer();
        const world: World = {
          ...{ server, clock: new TestClock(), tabs: [], chance },
          ...{ overwritten: new Set(), written: new Map(), kills: 0, faults: {} },
        };
        server.fault = ({ method }) => {
          const fault = method === 'GET' ? 'cut' : faultOf(chance());
          world.faults[fault] = (world.faults[fault] ?? 0) + 1;
          return fault;
        };
        await openTabs(world);
        const { ids, finals, steps, photos } = await work(world);
        await drainAll(world, ids);
        // Created once each, every step and photograph once and in order, every chain of changes to its end.
        expect([...server.households.keys()].sort()).toEqual([...ids].sort());
        for (const [id, household] of server.households) {
          expect(household.fields.own).toBe(finals.get(id));
          expect(household.steps.map((step) => (step as { step: string }).step)).toEqual(steps.get(id));
        }
        const taken = [...server.households.values()].flatMap((household) => household.photos);
        expect(new Set(taken.map((photo) => (photo as unknown as { caption: string }).caption)).size).toBe(photos);
        expect(taken).toHaveLength(photos);
        // What the office wrote was overwritten only where a person had seen it and said so.
        for (const [id, { history }] of server.households) {
          const shared = history.filter(({ field }) => field === 'shared');
          shared.forEach(({ by }, at) => {
            const before = shared[at - 1];
            if (by !== 'office' && before?.by === 'office')
              expect(world.overwritten).toContain(`${id} ${String(before.value)}`);
          });
        }
        for (const { id, value } of world.written.values())
          if (value) expect(server.households.get(id)?.history).toContainEqual({ field: 'shared', value, by: userId });
        const receipts = await (world.tabs[0] as Tab).offline.outbox.receipts(operations * 2);
        expect(receipts).toHaveLength(operations);
        expect(new Set(receipts.map(({ outcome }) => outcome)).has('discarded')).toBe(false);
        expect(world.faults.lose ?? 0).toBeGreaterThan(20);
        expect(world.kills).toBeGreaterThan(0);
        expect(world.overwritten.size).toBeGreaterThan(3);
        await Promise.all(world.tabs.map(({ offline }) => offline.close()));
      }),
      { numRuns: Number(process.env.CHAOS_RUNS ?? 2), endOnFailure: true },
    );
  });
});
