import { parseArgs } from 'node:util';

/** What a run of the benchmark is asked for. */
export interface Options {
  households: number;
  /** Names of operations; empty: all. */
  only: string[];
  rounds: number;
  /** Seconds of each round of one target. */
  seconds: number;
  /** Connections of the throughput rounds. */
  connections: number;
  /** Folder that keeps the filled database for the next run. */
  keep?: string;
  /** Minutes of mixed load at the end. */
  mixed: number;
  /** Connections of the short run in which nobody may be left without an answer; 0: none. */
  crowd: number;
  /** `wrk`, `autocannon`, or whichever is there. */
  generator?: string;
  /** Folder for a CPU profile of the application. */
  profile?: string;
  /** For the smoke test: the application from its sources instead of `dist/`, one role an operation, no plans. */
  smoke: boolean;
  /** Where the results go. */
  out: string;
}

export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      households: { type: 'string', default: '100000' },
      only: { type: 'string', default: '' },
      rounds: { type: 'string', default: '4' },
      seconds: { type: 'string', default: '2' },
      connections: { type: 'string', default: '32' },
      keep: { type: 'string' },
      mixed: { type: 'string', default: '0' },
      crowd: { type: 'string', default: '1000' },
      generator: { type: 'string' },
      profile: { type: 'string' },
      smoke: { type: 'boolean', default: false },
      out: { type: 'string', default: 'bench/results/latest.json' },
    },
  });
  const { households, rounds, seconds, connections, mixed, crowd, only, ...rest } = values;
  return {
    ...rest,
    only: only.split(',').filter(Boolean),
    households: Number(households),
    rounds: Number(rounds),
    seconds: Number(seconds),
    connections: Number(connections),
    mixed: Number(mixed),
    crowd: Number(crowd),
  };
}
