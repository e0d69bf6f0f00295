import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uuidv7 } from 'uuidv7';
import { demoPassword } from '../../src/demo/city/people';
import { homePlace } from '../../src/demo/city/places';
import { Stage } from '../faults/stage';
import type { Decided, Engine, Planned, Worker } from './offline-contract';
import { type Fate, OfflineLine } from './offline-line';
import { buildEngine } from './offline-page';
import { OfflinePhone } from './offline-phone';
import { type Expected, verdictOn } from './offline-verdict';

const pin = '271828';

/** What becomes of the outbox of one phone when everything goes wrong at once. */
class Chaos {
  private pages: Page[] = [];
  private worker?: Worker;
  private kills = 0;
  private signIns = 0;
  private readonly expected: Expected = { households: new Map(), photos: 0, decided: [], operations: 0 };
  private readonly chance: () => number;

  constructor(
    private readonly stage: Stage,
    private readonly line: OfflineLine,
    private readonly phone: OfflinePhone,
    seed: number,
  ) {
    const generator = xoroshiro128plus(seed);
    this.chance = () => uniformInt(generator, 0, 999_999) / 1_000_000;
  }

  async run(operations: number, kills: number): Promise<object> {
    await this.open();
    await this.ask(0, 'begin', { name: 'half filled in' });
    this.line.isDown = true;
    await this.plan(operations);
    const queued = await this.ask(0, 'unsent');
    this.line.isDown = false;
    this.line.fate = () => this.fate();
    const began = Date.now();
    await this.drain(operations, kills);
    const seconds = Math.round((Date.now() - began) / 1000);
    const drafts = await this.ask(0, 'drafts');
    const receipts = await this.ask(0, 'receipts');
    await this.ask(0, 'sync');
    const packed = new Map(await this.ask(0, 'packed'));
    const packWrong = [...this.expected.households].filter(([id, { own }]) => packed.get(id) !== own).length;
    const found = await verdictOn(this.stage, this.expected, receipts, drafts);
    const { counts: line } = this.line;
    return {
      operations: queued.operations,
      ...found,
      packWrong,
      line,
      kills: this.kills,
      signIns: this.signIns,
      seconds,
    };
  }

  private fate(): Fate {
    const drawn = this.chance();
    return drawn < 0.3 ? 'lost' : drawn < 0.4 ? 'busy' : 'through';
  }

  /** Opens the application in two tabs; signs in where there is no session yet. */
  private async open(): Promise<void> {
    this.pages = await this.phone.start(this.line.url, 2);
    this.worker ??= await this.signIn();
    for (const tab of [0, 1]) await this.ask(tab, 'open', this.worker, pin);
  }

  private async signIn(): Promise<Worker> {
    this.signIns += 1;
    return this.ask(0, 'signIn', 'caseworker', demoPassword);
  }

  /** Has a tab do something with the engine. */
  private ask<Deed extends keyof Engine>(
    tab: number,
    deed: Deed,
    ...given: Parameters<Engine[Deed]>
  ): Promise<Awaited<ReturnType<Engine[Deed]>>> {
    const call = ([name, values]: unknown[]): unknown => {
      const { chaos } = window as unknown as { chaos: Record<string, (...values: unknown[]) => unknown> };
      return chaos[name as string]?.(...(values as unknown[]));
    };
    const page = this.pages[tab] as Page;
    return page.evaluate(call, [deed, given] as unknown[]) as Promise<Awaited<ReturnType<Engine[Deed]>>>;
  }

  /** Without a signal: registrations, chains of changes, photographs; by both tabs in turn. */
  private async plan(operations: number): Promise<void> {
    const households = Math.ceil(operations / 8);
    const ids = Array.from({ length: households }, () => uuidv7());
    for (const id of ids) {
      this.expected.households.set(id, { own: 'v0', shared: [] });
      const members = [{ id: uuidv7(), name: '包布和', relation: '01' }];
      const body = { regionCode: homePlace, villagerGroup: 'v0', address: 's0', members };
      await this.ask(this.chance() < 0.5 ? 0 : 1, 'add', [write('PUT', id, body)]);
    }
    for (let made = households; made < operations; made += 1) {
      const id = ids[Math.floor(this.chance() * households)] as string;
      const kind = this.chance();
      if (kind < 0.05) await this.photo(id, made);
      else await this.change(id, made, kind > 0.85);
    }
    this.expected.operations = operations;
  }

  private async photo(id: string, made: number): Promise<void> {
    this.expected.photos += 1;
    await this.ask(made % 2, 'photo', id, `photo ${made}`);
  }

  /** A change of the field that only this phone writes, or of the one that the office writes as well. */
  private async change(id: string, made: number, isShared: boolean): Promise<void> {
    const household = this.expected.households.get(id);
    if (!household) return;
    const value = isShared ? `mine ${made}` : `v${made}`;
    const set = isShared ? { address: ['s0', value] } : { villagerGroup: [household.own, value] };
    const [key = ''] = await this.ask(made % 2, 'add', [write('PATCH', id, { set })]);
    if (isShared) household.shared.push({ key, value });
    else household.own = value;
  }

  /** Until nothing waits: the line suffers, the browser is killed, the office works, a person decides. */
  private async drain(operations: number, kills: number): Promise<void> {
    for (let quiet = Date.now(); ;) {
      await sleep(150 + this.chance() * 400);
      const { operations: left } = await this.ask(0, 'unsent');
      if (left === 0) return;
      if (Date.now() - quiet > 1_200_000) throw new Error(`${left} operations are left after twenty minutes`);
      const done = operations - left;
      if (this.kills < kills && done > ((this.kills + 1) * operations) / (kills + 1)) {
        this.kills += 1;
        await this.phone.kill();
        await this.open();
        quiet = Date.now();
      }
      await this.office();
      await this.decide();
      if ((await this.ask(0, 'summary')).signInNeeded) await this.signIn();
      void this.ask(1, 'sync').catch(() => undefined);
    }
  }

  /** Somebody at another device changes the field that the phone changes as well. */
  private async office(): Promise<void> {
    const ids = [...this.expected.households.keys()];
    const id = ids[Math.floor(this.chance() * ids.length)] as string;
    const found = await this.stage.send('caseworker', 'GET', `/households/${id}`);
    if (found?.status === 401) await this.stage.signIn();
    if (found?.status !== 200) return;
    const { address } = found.body as { address: string };
    const set = { address: [address, `office ${uuidv7()}`] };
    await this.stage.send('caseworker', 'PATCH', `/households/${id}`, { set });
  }

  private async decide(): Promise<void> {
    const stuck = await this.ask(0, 'stuck');
    const refused = stuck.find(({ state }) => state === 'rejected');
    if (refused) throw new Error(`refused: ${refused.method} ${refused.problem?.code}`);
    if (!stuck.length) return;
    const choices = Array.from(
      { length: 7 },
      () => (['mine', 'theirs', 'other'] as const)[Math.floor(this.chance() * 3)],
    );
    const decided = await this.ask(0, 'decide', choices as Decided['choice'][]);
    this.expected.decided.push(...decided);
  }
}

const write = (method: 'PUT' | 'PATCH', entity: string, body: unknown): Planned => ({
  ...{ entity, method, path: `/api/v1/households/${entity}`, body },
});

/** `npm run test:outbox [-- --operations 1000] [-- --kills 5] [-- --seed 1]`; prints its counts, fails unless all are 0. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      operations: { type: 'string', default: '1000' },
      kills: { type: 'string', default: '5' },
      seed: { type: 'string', default: '1' },
    },
  });
  const stage = await Stage.make({ households: 20, built: false });
  const phone = await OfflinePhone.make();
  let line: OfflineLine | undefined;
  try {
    await stage.start();
    line = await OfflineLine.open(stage.api, await buildEngine());
    const chaos = new Chaos(stage, line, phone, Number(values.seed));
    const found = (await chaos.run(Number(values.operations), Number(values.kills))) as Record<string, unknown>;
    process.stdout.write(`${JSON.stringify(found)}\n`);
    const wrong = [found.lost, found.doubled, found.silentlyOverwritten, found.packWrong].some((count) => count !== 0);
    if (wrong || found.operations !== Number(values.operations)) process.exitCode = 1;
  } finally {
    await phone.close();
    await line?.close();
    await stage.close();
  }
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
