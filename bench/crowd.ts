import { setTimeout as sleep } from 'node:timers/promises';
import { Line, Outcome, shoot } from './load';
import { Operation } from './operations';
import { treeMemory } from './processes';
import { say } from './say';
import { Target } from './targets';

const mixedConnections = 200;
const segment = 30;
/** Part of the most that the machine can answer at which people are still served well. */
const share = 0.6;

/** Eight reads, pages, counts and searches, then two registrations: what offices do in a morning. */
function mixture(operations: readonly Operation[], many: number): { lines: Line[]; person: Operation['person'] } {
  const role = 'caseworker';
  const own = operations.filter((operation) => operation.role === role);
  const linesOf = (name: string, atLeast: number) =>
    own.find((operation) => operation.name === name)!.lines('ours', atLeast);
  const turns = ['read', 'page', 'read', 'register', 'identity', 'read', 'name2', 'read', 'register', 'page'];
  const lists = new Map([...new Set(turns)].map((name) => [name, linesOf(name, Math.ceil(many / 5) + 1)]));
  const at = new Map<string, number>();
  const lines = Array.from({ length: many }, (_, i) => {
    const name = turns[i % turns.length]!;
    const list = lists.get(name)!;
    const turn = at.get(name) ?? 0;
    at.set(name, turn + 1);
    return list[turn % list.length]!;
  });
  return { lines, person: own[0]!.person };
}

export interface Mixed {
  connections: number;
  /** Requests a second when nobody waits between two requests. */
  most: Outcome & { perSecond: number };
  /** The same people at a share of that, half a minute after another. */
  share: number;
  segments: (Outcome & { perSecond: number; memory: number })[];
  p95: number;
  p99: number;
  failed: number;
  /** Megabytes: the most, and the change in a minute over the second half. */
  memory: { most: number; slope: number };
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const withRate = (outcome: Outcome) => ({ ...outcome, perSecond: Math.round(outcome.requests / outcome.seconds) });

/** Two hundred connections, four reads to a write: first at full speed, then for minutes at 60 % of it. */
export async function mixed(
  generator: string,
  ours: Target,
  operations: readonly Operation[],
  minutes: number,
): Promise<Mixed> {
  const shot = async (seconds: number, perSecond: number, rate?: number) => {
    const { lines, person } = mixture(operations, Math.ceil(seconds * perSecond * 1.3));
    const connections = mixedConnections;
    return withRate(
      await shoot(generator, { url: ours.url, lines, token: person.token(), connections, seconds, rate }),
    );
  };
  await shot(5, 3000);
  const most = await shot(15, 3000);
  say(`200 connections at full speed: ${most.perSecond}/s, p95 ${most.p95} ms, p99 ${most.p99} ms`);
  const rate = most.perSecond * share;
  const segments: Mixed['segments'] = [];
  for (let left = minutes * 60; left > 0; left -= segment) {
    const outcome = await shot(Math.min(segment, left), most.perSecond, rate);
    segments.push({ ...outcome, memory: Math.round(treeMemory(ours.pid)) });
    const { perSecond, p95, p99, failed, lost, memory } = segments.at(-1)!;
    say(`mixed ${perSecond}/s p95 ${p95} ms p99 ${p99} ms, ${failed + lost} failed, ${memory} MB`);
  }
  const half = segments.slice(Math.floor(segments.length / 2)).map(({ memory }) => memory);
  return {
    ...{ connections: mixedConnections, most, share, segments },
    ...{ p95: median(segments.map(({ p95 }) => p95)), p99: median(segments.map(({ p99 }) => p99)) },
    failed: segments.reduce((sum, { failed, lost }) => sum + failed + lost, 0),
    memory: { most: Math.max(0, ...segments.map(({ memory }) => memory)), slope: slopeOf(half) },
  };
}

/** Least squares, in megabytes a minute. */
function slopeOf(memories: number[]): number {
  const middle = (memories.length - 1) / 2;
  const mean = memories.reduce((sum, one) => sum + one, 0) / memories.length;
  const spread = memories.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  const rise = memories.reduce((sum, one, i) => sum + (i - middle) * (one - mean), 0);
  return spread ? Number((((rise / spread) * 60) / segment).toFixed(2)) : 0;
}

/** Many connections at once, reads and pages: nobody may be left without an answer. */
export async function crowd(
  generator: string,
  ours: Target,
  operations: readonly Operation[],
  connections: number,
  seconds: number,
): Promise<Outcome & { connections: number }> {
  const of = (name: string) => operations.find((one) => one.name === name && one.role === 'supervisor')!;
  const [read, page] = [of('read'), of('page')];
  const lines = read.lines('ours', 0).flatMap((line, i) => (i % 2 ? [line] : [line, page.lines('ours', 0)[0]!]));
  await sleep(500);
  const outcome = await shoot(generator, { url: ours.url, lines, token: read.person.token(), connections, seconds });
  say(`${connections} connections: ${outcome.requests} requests, ${outcome.failed} failed, ${outcome.lost} lost`);
  return { connections, ...outcome };
}
