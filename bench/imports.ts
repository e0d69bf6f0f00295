import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, existsSync, openAsBlob } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { importBounds } from '../src/imports/reading/raw-rows';
import { readUpload } from '../src/imports/reading/read-upload';
import { readerCommand } from '../src/imports/reading/reader-child';
import { copied } from './copies';
import { Installation, run } from './installation';
import { Person, plantPerson } from './people';
import { treeTime, watchMemory } from './processes';
import { round, Row } from './report';
import { say } from './say';
import { loader, Target } from './targets';

/** What the answers of `/imports` say that matters here. */
interface Batch {
  id: string;
  state: string;
  counts: { households: number; members: number; new: number; unchanged: number; faulty: number } | null;
  fault: unknown;
  job: { startedAt: string; endedAt: string | null } | null;
}

/** Seconds of one import. */
interface Import {
  rows: number;
  /** Reading, checking and staging, as one stream. */
  staged: number;
  merged: number;
}

const api = '/api/v1/imports';

/** Two people with a file: one hands it in, the other decides. */
class Office {
  constructor(
    private readonly url: string,
    private readonly file: string,
    private readonly clerk: Person,
    private readonly supervisor: Person,
  ) {}

  private async ask(person: Person, method: string, path: string, body?: BodyInit, type?: string): Promise<Batch> {
    const headers = { authorization: `Bearer ${person.token()}`, ...(type && { 'content-type': type }) };
    const answer = await fetch(`${this.url}${path}`, { method, headers, body });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Batch;
  }

  private step(person: Person, id: string, body: object): Promise<Batch> {
    return this.ask(person, 'POST', `${api}/${id}/steps`, JSON.stringify(body), 'application/json');
  }

  /** Waits for the end of the work on a batch; its seconds, as the job says. */
  private async until(id: string, state: string): Promise<{ batch: Batch; seconds: number }> {
    for (;;) {
      const batch = await this.ask(this.clerk, 'GET', `${api}/${id}`);
      const { job, fault } = batch;
      if (fault) throw new Error(`import: ${JSON.stringify(fault)}`);
      if (batch.state === state && job?.endedAt)
        return { batch, seconds: (Date.parse(job.endedAt) - Date.parse(job.startedAt)) / 1000 };
      await sleep(100);
    }
  }

  async upload(): Promise<{ batch: Batch; seconds: number }> {
    const form = new FormData();
    form.set('regionCode', this.clerk.regions[0]!);
    form.set('file', await openAsBlob(this.file), this.file.split('/').at(-1));
    const { id } = await this.ask(this.clerk, 'POST', api, form);
    return this.until(id, 'staged');
  }

  async merge(id: string): Promise<number> {
    await this.step(this.clerk, id, { kind: 'submit', withoutFaulty: true, doubtReason: '测量所用的虚构数据' });
    await this.step(this.supervisor, id, { kind: 'approve' });
    return (await this.until(id, 'merged')).seconds;
  }

  async undo(id: string): Promise<number> {
    await this.step(this.supervisor, id, { kind: 'undo', reason: '测量用' });
    return (await this.until(id, 'undone')).seconds;
  }
}

/** Reads a workbook into a batch and merges it, twice: in between it is read once more and then taken back. */
export async function imported(installation: Installation, ours: Target, banner: string, many: number, smoke: boolean) {
  const file = await invent(installation.folder, banner, many, smoke);
  const clerk = await plantPerson(installation, 'clerk', [banner]);
  const office = new Office(ours.url, file, clerk, await plantPerson(installation, 'supervisor', [banner]));
  const reading = await readingOf(file);
  const imports: Import[] = [];
  const extra = { unchanged: 0, again: 0, undone: 0 };
  const memory = watchMemory(ours.pid);
  const cpu = treeTime(ours.pid);
  const [{ begins } = { begins: '' }] = await run<{ begins: string }>(installation.superUrl, [
    'select clock_timestamp()::text as begins',
  ]);
  for (let turn = 0; turn < 2; turn++) {
    const { batch, seconds } = await office.upload();
    if (!batch.counts?.new) throw new Error(`import: nothing new in ${JSON.stringify(batch.counts)}`);
    const rows = batch.counts.households + batch.counts.members;
    imports.push({ rows, staged: seconds, merged: await office.merge(batch.id) });
    if (turn) break;
    const second = await office.upload();
    Object.assign(extra, { unchanged: second.batch.counts?.unchanged, again: second.seconds });
    extra.undone = await office.undo(batch.id);
  }
  const secondsOfProcessor = (treeTime(ours.pid) - cpu) / 1e6;
  const most = memory();
  const copies = await copied(installation.superUrl, begins);
  const row = rowOf(imports, reading, copies, most);
  say(
    `import of ${row.rows} rows: read ${reading} s, staged and merged ${JSON.stringify(imports)}, copied ${copies.join(', ')} s`,
  );
  return { ...row, ...extra, secondsOfProcessor: round(secondsOfProcessor) };
}

/** Reading of the file apart: what is left of the staging is normalising, checking, sealing and storing. */
function rowOf(imports: Import[], reading: number, copies: number[], memory: number) {
  const whole = imports.map(({ staged, merged }) => Math.max(0.01, staged - reading) + merged);
  const [best, worst] = [Math.min(...whole), Math.max(...whole)];
  const merged = Math.min(...imports.map((one) => one.merged));
  const copy = Math.min(...copies);
  const rows = imports[0]!.rows;
  const times = { p50: Math.round(best * 1000), p95: Math.round(worst * 1000), p99: Math.round(worst * 1000) };
  return {
    ...{ name: 'import', role: 'clerk', failed: 0, rows },
    ...{ ours: Math.round(rows / best), baseline: Math.round(rows / copy), ratio: round(copy / best), ...times },
    ...{ memory: Math.round(memory), reading, mergeRatio: round(copy / merged) },
    ...{ staged: Math.min(...imports.map((one) => one.staged)), merged },
    rounds: { ours: imports, baseline: copies.map((seconds) => ({ rows, seconds })) },
  } satisfies Row & Record<string, unknown>;
}

/** A file without faults, by the seed command; the smoke reads text, as it has no built program to unpack workbooks. */
async function invent(folder: string, place: string, many: number, smoke: boolean): Promise<string> {
  const out = join(folder, `households.${smoke ? 'csv' : 'xlsx'}`);
  if (existsSync(out)) return out;
  const on = new Date().toISOString().slice(0, 10);
  const program = smoke ? ['-r', loader, resolve('src/seed/seed-command.ts')] : [resolve('dist/seed/seed-command.js')];
  const args = ['--workbook', String(many), '--out', out, '--place', place, '--on', on];
  const child = spawn(process.execPath, [...program, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the workbook was not written (${code})`);
  return out;
}

/** Seconds that the reading of a file takes by itself, best of two. */
async function readingOf(file: string): Promise<number> {
  readerCommand.options = ['-r', loader];
  const times: number[] = [];
  for (let turn = 0; turn < 2; turn++) {
    const began = performance.now();
    const source = { fileName: file, open: () => createReadStream(file) };
    let rows = 0;
    for await (const batch of readUpload(source, importBounds)) rows += batch.rows.length;
    if (!rows) throw new Error('import: an empty file');
    times.push(performance.now() - began);
  }
  return round(Math.min(...times) / 1000);
}
