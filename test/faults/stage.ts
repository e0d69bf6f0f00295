import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { findPlace } from '../../src/database/embedded/place';
import { runningServer } from '../../src/database/embedded/server';
import { signIn } from '../../src/demo/sign-in';

const root = join(__dirname, '../..');
const fromSources = ['-r', join(root, 'test/processes/typescript.js')];

/** How the processes are started: built ones are quicker, sources need no build. */
export interface StageOptions {
  households: number;
  built: boolean;
  /** Put before and around the application's process: a clock that can be turned. */
  node?: string[];
  environment?: Record<string, string>;
}

/** An answer, or none because the connection broke. */
export interface Answer {
  status: number;
  body: unknown;
  text: string;
}

/**
 * The application as people run it, in a process of its own with the embedded server in a folder of its own and a small
 * seeded city in it; to be killed and started again.
 */
export class Stage {
  private app?: ChildProcess;
  private tokens: Record<string, string> = {};
  readonly log: string[] = [];

  private constructor(
    readonly folder: string,
    private readonly port: number,
    private readonly options: StageOptions,
  ) {}

  static async make(options: StageOptions): Promise<Stage> {
    const folder = mkdtempSync(join(tmpdir(), 'bangfu-faults-'));
    // Not private to this user, so that the cluster stays below it when that user is root.
    chmodSync(folder, 0o755);
    const stage = new Stage(folder, await freePort(), options);
    const seeded = stage.spawn('seed/seed-command', ['--households', String(options.households)], []);
    const [code] = (await once(seeded, 'exit')) as [number];
    if (code !== 0) throw new Error(`no city: ${stage.log.slice(-5).join('\n')}`);
    return stage;
  }

  get api(): string {
    return `http://127.0.0.1:${this.port}/api/v1`;
  }

  /** Starts the application. @returns milliseconds until it was ready */
  async start(): Promise<number> {
    const began = Date.now();
    const app = this.spawn('main', [], this.options.node ?? []);
    this.app = app;
    while (!(await this.isReady())) {
      if (app.exitCode !== null || app.signalCode !== null) throw new Error(this.log.slice(-8).join('\n'));
      await sleep(25);
    }
    const took = Date.now() - began;
    await this.signIn();
    return took;
  }

  async signIn(): Promise<void> {
    this.tokens = await signIn(this.api, ['caseworker', 'auditor']);
  }

  /** Ends the application without a word of warning; its database server runs on. */
  async kill(): Promise<void> {
    const app = this.app as ChildProcess;
    const ended = once(app, 'exit');
    app.kill('SIGKILL');
    await ended;
  }

  async stop(): Promise<void> {
    if (this.app && this.app.exitCode === null && this.app.signalCode === null) {
      const ended = once(this.app, 'exit');
      this.app.kill('SIGTERM');
      await ended;
    }
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async isReady(): Promise<boolean> {
    try {
      return (await fetch(`http://127.0.0.1:${this.port}/api/health/ready`)).status === 200;
    } catch {
      return false;
    }
  }

  /** A request of a person; null when no answer came. */
  async send(who: string, method: string, path: string, body?: object, key?: string): Promise<Answer | null> {
    try {
      const response = await fetch(`${this.api}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${this.tokens[who]}`,
          ...(body ? { 'content-type': 'application/json' } : {}),
          ...(key ? { 'idempotency-key': key } : {}),
        },
        body: body && JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, text, body: text ? JSON.parse(text) : null };
    } catch {
      return null;
    }
  }

  /** Rows of a statement, past all security. */
  async rows<T extends object>(text: string, values: unknown[] = []): Promise<T[]> {
    const home = join(this.folder, 'postgres');
    const password = readFileSync(join(home, 'superuser.password'), 'utf8').trim();
    const url = `postgres://postgres:${password}@127.0.0.1:${this.server().port}/bangfu`;
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(text, values)).rows as T[];
    } finally {
      await client.end();
    }
  }

  /** The process and port of the database server. */
  server(): { pid: number; port: number } {
    const server = runningServer(findPlace(join(this.folder, 'postgres'), () => undefined));
    if (!server) throw new Error('no database server runs');
    return server;
  }

  private spawn(script: string, args: string[], node: string[]): ChildProcess {
    const file = this.options.built ? join(root, 'dist', `${script}.js`) : join(root, 'src', `${script}.ts`);
    const preloads = this.options.built ? [] : fromSources;
    if (!existsSync(file)) throw new Error(`${file} is missing: build first`);
    const child = spawn(process.execPath, [...preloads, ...node, file, ...args], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        DATA_DIR: this.folder,
        PORT: String(this.port),
        RATE_LIMIT: '1000000',
        SIGN_IN_LIMIT: '1000000',
        ...(script === 'main' ? this.options.environment : {}),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => this.log.push(...text.toString().trim().split('\n')));
    return child;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
