import autocannon from 'autocannon';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** One request; the body is JSON text. */
export interface Line {
  method: 'GET' | 'PUT' | 'POST';
  path: string;
  body?: string;
}

export interface Shot {
  url: string;
  lines: Line[];
  token?: string;
  connections: number;
  seconds: number;
  /** Requests a second of all connections together; without it, as fast as the answers come. */
  rate?: number;
}

/** What came of a shot; times in milliseconds. */
export interface Outcome {
  requests: number;
  seconds: number;
  /** Answers that were refusals or faults. */
  failed: number;
  /** Requests without an answer. */
  lost: number;
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

/** wrk is a small C program; autocannon is JavaScript and eats one of the processors, but is always there. */
export const generatorOf = (wanted?: string): string =>
  wanted ?? (spawnSync('wrk', ['-v']).error ? 'autocannon' : 'wrk');

/** Sends requests as fast as the answers come. */
export const shoot = (generator: string, shot: Shot): Promise<Outcome> =>
  generator === 'wrk' ? byWrk(shot) : byAutocannon(shot);

async function byWrk({ url, lines, token, connections, seconds, rate }: Shot): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-load-'));
  const file = join(folder, 'requests');
  writeFileSync(file, lines.map(({ method, path, body = '' }) => `${method}\t${path}\t${body}\n`).join(''));
  const flags = ['-t1', `-c${connections}`, `-d${Math.max(1, Math.round(seconds))}s`, '--timeout', '10s'];
  try {
    const script = join(__dirname, 'replay.lua');
    const args = [
      ...flags,
      '-s',
      script,
      url,
      '--',
      file,
      token ?? '',
      ...(rate ? [String((connections / rate) * 1000)] : []),
    ];
    const { stdout } = await promisify(execFile)('wrk', args);
    return JSON.parse(/^RESULT (.*)$/m.exec(stdout)![1]!) as Outcome;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function byAutocannon({ url, lines, token, connections, seconds, rate }: Shot): Promise<Outcome> {
  const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const headers = { 'content-type': 'application/json', ...authorization };
  const share = Math.ceil(lines.length / connections);
  let clients = 0;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    ...(rate && { overallRate: Math.round(rate) }),
    headers,
    setupClient: (client) => {
      const from = (clients++ % connections) * share;
      const own = lines.slice(from, from + share);
      client.setRequests((own.length ? own : lines).map((line) => ({ ...line, headers })));
    },
  });
  return {
    requests: result.requests.total,
    seconds: result.duration,
    failed: result.non2xx,
    lost: result.errors,
    p50: result.latency.p50,
    p95: result.latency.p97_5,
    p99: result.latency.p99,
    max: result.latency.max,
  };
}
