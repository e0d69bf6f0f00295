import { setTimeout as sleep } from 'node:timers/promises';
import { Line, Outcome, shoot } from './load';
import { Operation } from './operations';
import { Options } from './options';
import { treeTime, watchMemory } from './processes';
import { say } from './say';
import { Target } from './targets';

/** One round of one target. */
export interface Round extends Outcome {
  perSecond: number;
  /** Microseconds of processor time a request: of the server under load, and of PostgreSQL. */
  cpu: number;
  databaseCpu: number;
}

export interface Measured {
  rounds: Round[];
  /** Few connections, of the application only: what one person waits for. */
  calm?: Outcome;
  /** Most megabytes held while it ran. */
  memory: number;
}

const warmUpSeconds = 2;
const calmConnections = 4;
/** Requests a file of new things holds for a second, at first: more than anything here can answer. */
const guess = 2500;

/** Shoots at targets in turn. */
export class Range {
  constructor(
    private readonly options: Options,
    private readonly generator: string,
    private readonly serverPid: number,
  ) {}

  /** All targets of one operation, interleaved, so that a noisy machine is noisy for all of them. */
  async measure(operation: Operation, targets: Target[]): Promise<Map<Target['name'], Measured>> {
    const { rounds, seconds, connections } = this.options;
    const memories = targets.map((target) => watchMemory(target.pid));
    const rates = new Map<Target, number>();
    const shot = async (target: Target, length: number, many: number): Promise<Round> => {
      const rate = rates.get(target) ?? guess;
      const round = await this.round(operation, target, length, many, Math.ceil(rate * length));
      if (many === connections) rates.set(target, Math.max(guess, round.perSecond * 2));
      return round;
    };
    for (const target of targets) await shot(target, Math.min(seconds, warmUpSeconds), connections);
    const found = new Map(targets.map((target): [Target, Round[]] => [target, []]));
    for (let turn = 0; turn < rounds; turn++)
      for (const target of targets) found.get(target)!.push(await shot(target, seconds, connections));
    const result = new Map<Target['name'], Measured>();
    for (const [i, target] of targets.entries())
      result.set(target.name, {
        rounds: found.get(target)!,
        calm:
          target.name === 'ours' ? await shot(target, Math.min(seconds, warmUpSeconds), calmConnections) : undefined,
        memory: memories[i]!(),
      });
    return result;
  }

  private async round(operation: Operation, target: Target, seconds: number, connections: number, atLeast: number) {
    const lines = operation.lines(target.name, atLeast);
    const token = target.name === 'ours' ? operation.person.token() : undefined;
    await this.settle(target);
    const before = { own: treeTime(target.pid), database: treeTime(this.serverPid) };
    const outcome = await shoot(this.generator, { url: target.url, lines, token, connections, seconds });
    const { requests, failed, lost } = outcome;
    if (failed || lost) await explain(operation, target, lines, token, outcome);
    if (operation.writes && requests > lines.length) throw new Error(`${operation.name}: the requests ran out`);
    return {
      ...outcome,
      perSecond: requests / outcome.seconds,
      cpu: (treeTime(target.pid) - before.own) / requests,
      databaseCpu: (treeTime(this.serverPid) - before.database) / requests,
    };
  }

  /** Waits until what the last round left behind (sealing, write-out) is done, three seconds at most. */
  private async settle(target: Target): Promise<void> {
    if (this.options.seconds < 1) return;
    const busy = () => treeTime(target.pid) + treeTime(this.serverPid);
    for (let tries = 0; tries < 15; tries++) {
      const before = busy();
      await sleep(200);
      if (busy() - before <= 20_000) return;
    }
  }
}

/** A figure with refusals in it is worth nothing: the results tell how many there were, and this what the server says. */
async function explain(
  { name, role }: Operation,
  { name: target, url, complaints }: Target,
  lines: Line[],
  token: string | undefined,
  { requests, failed, lost }: Outcome,
): Promise<void> {
  const { method, path, body } = lines.at(-1)!;
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const answer = await fetch(`${url}${path}`, { method, headers, body });
  say(`${name} as ${role}, ${target}: ${failed} failed and ${lost} lost of ${requests}; now ${method} ${path} answers`);
  say(`${answer.status} ${(await answer.text()).slice(0, 300)}\n${complaints()}`);
}
