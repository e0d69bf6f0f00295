import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { AddressInfo, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Installation } from './installation';

/** A server under load. */
export interface Target {
  name: 'ours' | 'baseline';
  url: string;
  pid: number;
  /** The last that it wrote about itself. */
  complaints(): string;
  stop(): Promise<void>;
}

/** For the smoke, which asserts no times: a machine that is busy with other tests is no fault of the application. */
const patient = { DATABASE_WAIT_MS: '60000', DATABASE_STATEMENT_MS: '60000', LOOP_DELAY_MS: '60000' };

/** Preloaded to run sources without a build. */
export const loader = join(__dirname, '../test/processes/typescript.js');

/** Rates are the only thing that a benchmark must raise; everything else is as in production. */
export const raised = {
  ...{ RATE_LIMIT: '1000000000', SIGN_IN_LIMIT: '1000000', PUBLIC_LIMIT: '1000000' },
  // So that a whole city can be streamed in one go, and often enough.
  ...{ EXPORT_LIMIT: '1000000', EXPORT_RATE: '100000' },
};

/** The application as an installation runs it: production mode, every check on. */
export async function startApplication(
  installation: Installation,
  { smoke, profile }: { smoke: boolean; profile?: string },
): Promise<Target> {
  const port = await freePort();
  const flags = profile ? ['--cpu-prof', `--cpu-prof-dir=${resolve(profile)}`] : [];
  const program = smoke ? ['-r', loader, resolve('src/main.ts')] : [resolve('dist/main.js')];
  return start('ours', [...flags, ...program], port, '/api/health/ready', {
    ...installation.environment,
    ...raised,
    ...(smoke && patient),
    BANGFU_MODE: 'production',
    PUBLIC_URL: 'https://bangfu.invalid',
    TRUST_PROXY: 'yes',
  });
}

/** node:http and pg with named statements on the same database, without anything else. */
export const startBaseline = async (installation: Installation): Promise<Target> =>
  start('baseline', ['-r', loader, join(__dirname, 'baseline.ts')], await freePort(), '/ready', {
    DATABASE_URL: installation.superUrl,
  });

async function start(
  name: Target['name'],
  program: string[],
  port: number,
  ready: string,
  environment: Record<string, string>,
): Promise<Target> {
  const child = spawn(process.execPath, program, {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: String(port), ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (text: Buffer) => (complaints = (complaints + text.toString()).slice(-2000)));
  const url = `http://127.0.0.1:${port}`;
  try {
    await answering(child, `${url}${ready}`);
  } catch (error) {
    child.kill('SIGKILL');
    throw new Error(`${(error as Error).message}\n${complaints}`, { cause: error });
  }
  return { name, url, pid: child.pid!, complaints: () => complaints, stop: () => end(child) };
}

async function answering(child: ChildProcess, url: string): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(50)) {
    if (child.exitCode !== null) throw new Error(`a server under test ended with ${child.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`${url} does not answer`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(late);
}

const freePort = () =>
  new Promise<number>((found, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
