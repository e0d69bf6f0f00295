import { Person } from './people';
import { treeMemory, treeTime, watchMemory } from './processes';
import { round, Row } from './report';
import { Target } from './targets';

/** One fetched file. */
interface Fetched {
  rows: number;
  bytes: number;
  /** Milliseconds until the first byte, and until the last. */
  firstByte: number;
  milliseconds: number;
}

/** All households of the city as a file, from asking for it to its last byte. */
export async function exported(
  { ours, baseline }: { ours: Target; baseline: Target },
  assessor: Person,
  rows: number,
  rounds: number,
): Promise<Row[]> {
  const floor: Fetched[] = [];
  const files: Record<'csv' | 'xlsx', Fetched[]> = { csv: [], xlsx: [] };
  const cpu = { csv: Infinity, xlsx: Infinity };
  const before = treeMemory(ours.pid);
  const memory = watchMemory(ours.pid);
  for (let turn = 0; turn < rounds; turn++) {
    floor.push(await fetched(() => fetch(`${baseline.url}/export`), rows));
    for (const format of ['csv', 'xlsx'] as const) {
      const began = treeTime(ours.pid);
      files[format].push(await fetched(() => asked(ours, assessor, format), rows));
      cpu[format] = Math.min(cpu[format], treeTime(ours.pid) - began);
    }
  }
  const most = memory();
  const fastest = Math.min(...floor.map(({ milliseconds }) => milliseconds));
  return (['csv', 'xlsx'] as const).map((format) => {
    const times = files[format].map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    const last = Math.round(times.at(-1)!);
    return {
      ...{ name: 'export', role: 'assessor', format, failed: 0 },
      ...{ ours: Math.round((rows / times[0]!) * 1000), baseline: Math.round((rows / fastest) * 1000) },
      ...{
        ratio: round(fastest / times[0]!),
        p50: Math.round(times[Math.floor(times.length / 2)]!),
        p95: last,
        p99: last,
      },
      ...{ memory: Math.round(most), grown: Math.round(most - before) },
      ...{ rows, firstByte: Math.round(Math.max(...files[format].map(({ firstByte }) => firstByte))) },
      secondsOfProcessor: round(cpu[format] / 1e6),
      rounds: { ours: files[format], baseline: floor },
    };
  });
}

/** Asks for the file as a person does, and begins to fetch it. */
async function asked({ url }: Target, person: Person, format: string): Promise<Response> {
  const headers = { authorization: `Bearer ${person.token()}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ list: 'households', format, purpose: 'bench: the whole list' });
  const answer = await fetch(`${url}/api/v1/exports`, { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`export: ${answer.status} ${await answer.text()}`);
  const { id } = (await answer.json()) as { id: string };
  return fetch(`${url}/api/v1/exports/${id}/content`, { headers });
}

async function fetched(open: () => Promise<Response>, rows: number): Promise<Fetched> {
  const began = performance.now();
  const answer = await open();
  if (!answer.ok || !answer.body) throw new Error(`export: ${answer.status} ${await answer.text()}`);
  let firstByte = 0;
  let bytes = 0;
  let lines = 0;
  const text = /csv/.test(answer.headers.get('content-type') ?? '');
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    firstByte ||= performance.now() - began;
    bytes += chunk.length;
    if (text) for (const byte of chunk) if (byte === 10) lines++;
  }
  if (text && lines < rows) throw new Error(`export: ${lines} lines for ${rows} households`);
  return { rows, bytes, firstByte, milliseconds: performance.now() - began };
}
