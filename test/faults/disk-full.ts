import { ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, openSync, readFileSync, rmSync, statfsSync, writeSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';
import { householdForm } from '../make-households';

/*
 * F4: the disk really runs full. A small tmpfs holds the whole installation; four writers register households while
 * another program takes the space away, down to nothing, and gives it back. Needs root (mount) and a build:
 *
 *   npm run build && node -r ./test/processes/typescript.js test/faults/disk-full.ts
 *
 * Prints a line for each step, and fails when an acknowledged household is missing or half there, or when the
 * application does not serve again.
 */
const megabyte = 1024 * 1024;
const size = 600;
const port = Number(process.env.PORT ?? 3901);
const origin = `http://127.0.0.1:${port}/api`;

const say = (line: string) => console.error(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
const began = Date.now();

interface Answer {
  status: number;
  code?: string;
  body: Record<string, unknown>;
}

async function ask(method: string, path: string, token?: string, body?: object): Promise<Answer> {
  try {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    });
    const answered = (await response.json().catch(() => ({}))) as Record<string, unknown>;
    return { status: response.status, code: answered.code as string | undefined, body: answered };
  } catch {
    return { status: 0, body: {} };
  }
}

/** The application on the small disk, and what it has printed so far. */
async function start(folder: string): Promise<{ child: ChildProcess; said: () => string }> {
  const log = join(folder, 'start.log');
  const out = openSync(log, 'w');
  const { PATH, HOME } = process.env;
  const env = {
    PATH,
    HOME,
    PORT: String(port),
    DATA_DIR: join(folder, 'disk', 'data'),
    RATE_LIMIT: '1000000',
    NO_COLOR: '1',
  };
  const child = spawn(process.execPath, ['dist/main.js'], { env, stdio: ['ignore', out, out] });
  const said = () => readFileSync(log, 'utf8');
  for (let tries = 0; !said().includes('listening at'); tries += 1) {
    if (child.exitCode !== null || tries > 1200) throw new Error(`the application did not start:\n${said()}`);
    await wait(250);
  }
  return { child, said };
}

async function signIn(said: string): Promise<{ token: string; village: string }> {
  const password = /password: (\S+)/.exec(said)?.[1];
  const { body } = await ask('POST', '/v1/auth/sign-in', undefined, { login: 'caseworker', password });
  const token = body.accessToken as string;
  const me = await ask('GET', '/v1/me', token);
  const village = /"(\d{12})"/.exec(JSON.stringify(me.body))?.[1];
  if (!token || !village) throw new Error('nobody could sign in');
  return { token, village };
}

/** Writers that register households until they are told to stop, and what became of what they sent. */
function write({ token, village }: { token: string; village: string }) {
  const state = {
    ending: false,
    acknowledged: [] as { id: string; members: number }[],
    statuses: new Map<string, number>(),
  };
  const writer = async () => {
    while (!state.ending) {
      const id = uuidv7();
      const form = householdForm({ regionCode: village });
      const { status, code } = await ask('PUT', `/v1/households/${id}`, token, form);
      if (status === 200) state.acknowledged.push({ id, members: form.members.length });
      const key = code ? `${status} ${code}` : String(status);
      state.statuses.set(key, (state.statuses.get(key) ?? 0) + 1);
      if (status !== 200) await wait(50);
    }
  };
  return { state, ended: Promise.all([writer(), writer(), writer(), writer()]) };
}

const free = (disk: string): number => {
  const { bavail, bsize } = statfsSync(disk);
  return bavail * bsize;
};

/** Takes space away until so many bytes are left. */
function fill(disk: string, left: number): void {
  const file = openSync(join(disk, 'filler'), 'a');
  try {
    while (free(disk) > left) writeSync(file, Buffer.alloc(Math.min(megabyte, Math.max(4096, free(disk) - left))));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
  closeSync(file);
}

async function until(what: string, holds: () => Promise<boolean>, seconds = 90): Promise<void> {
  const since = Date.now();
  while (!(await holds())) {
    if (Date.now() - since > seconds * 1000) throw new Error(`never: ${what}`);
    await wait(100);
  }
  say(`${what} (after ${((Date.now() - since) / 1000).toFixed(1)} s)`);
}

async function trial(folder: string, disk: string): Promise<void> {
  const { child, said } = await start(folder);
  try {
    const person = await signIn(said());
    const { token } = person;
    const probe = async () =>
      (await ask('PUT', `/v1/households/${uuidv7()}`, token, householdForm({ regionCode: person.village }))).code;
    const { state, ended } = write(person);
    await wait(5000);
    say(`${state.acknowledged.length} households registered, ${Math.round(free(disk) / megabyte)} MB of ${size} free`);
    fill(disk, 50 * megabyte);
    await until('writes are refused as storage.low', async () => (await probe()) === 'storage.low');
    say(
      `read while low: ${(await ask('GET', '/v1/households', token)).status}; ready: ${(await ask('GET', '/health/ready')).status}`,
    );
    fill(disk, 0);
    say(`${Math.round(free(disk) / 1024)} kB free`);
    const reads = new Map<number, number>();
    for (let i = 0; i < 50; i += 1, await wait(200)) {
      const { status } = await ask('GET', '/v1/households', token);
      reads.set(status, (reads.get(status) ?? 0) + 1);
    }
    say(`reads during ten seconds without any space: ${JSON.stringify(Object.fromEntries(reads))}`);
    rmSync(join(disk, 'filler'));
    await until(
      'writes are taken again',
      async () => (await probe()) === undefined && (await ask('GET', '/health/ready')).status === 200,
    );
    await wait(2000);
    state.ending = true;
    await ended;
    say(`answers to writes: ${JSON.stringify(Object.fromEntries(state.statuses))}`);
    let lost = 0;
    for (const { id, members } of state.acknowledged) {
      const { status, body } = await ask('GET', `/v1/households/${id}`, token);
      if (status !== 200 || (body.members as unknown[]).length !== members) lost += 1;
    }
    say(
      `${state.acknowledged.length} acknowledged, ${lost} lost or half there; database restarts: ${said().split('ended unexpectedly').length - 1}`,
    );
    if (lost) process.exitCode = 1;
  } finally {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-disk-'));
  const disk = join(folder, 'disk');
  chmodSync(folder, 0o755);
  execFileSync('mkdir', [disk]);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}m,mode=755`, 'tmpfs', disk]);
  try {
    await trial(folder, disk);
  } finally {
    execFileSync('umount', [disk]);
    rmSync(folder, { recursive: true });
  }
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
