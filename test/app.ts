import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Pool } from 'pg';
import request from 'supertest';
import { AppModule } from '../src/app.module';
import { adapter, setUp } from '../src/app.setup';
import { readerCommand } from '../src/imports/reading/reader-child';
import { Clock } from '../src/platform/clock';
import { Config, readConfig } from '../src/platform/config';
import { UnitOfWork } from '../src/platform/unit-of-work';
import { TokensService } from '../src/staff/tokens.service';
import { Person } from './make';
import { cluster, newKey, template } from './postgres';

// The process that unpacks workbooks runs from its sources, as everything does here.
readerCommand.options = ['-r', join(__dirname, 'processes/typescript.js')];

/** Limits that tests raise: they are configuration, and each has a test of its own. */
const raised = {
  ...{ RATE_LIMIT: '1000000', SIGN_IN_LIMIT: '1000000', PUBLIC_LIMIT: '1000000', EXPORT_RATE: '1000000' },
  BANGFU_MODE: 'demo',
  ...{ DATABASE_WAIT_MS: '20000', LOOP_DELAY_MS: '60000' },
};
/** Jobs run when a test says so: `app.get(JobRunner).drain()`. */
const still = { JOBS_AT_ONCE: '0', DATABASE_LONG_POOL: '2' };

/**
 * The whole application on a fresh clone of the template database, over HTTP and with the real database roles.
 * Passport is one for the process: of several applications only the one that started last knows its own tokens, so
 * they are started one after the other and the last one is asked.
 *
 * @param databasePort where the application finds the server, when a test stands in between
 * @param prepare what else happens to the application before it begins
 */
export async function startApp(
  environment: Record<string, string> = {},
  databasePort = cluster.port,
  prepare: (app: NestFastifyApplication) => void = () => undefined,
) {
  const database = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const admin = new Client(cluster.url('postgres', 'postgres'));
  await admin.connect();
  await admin.query(`create database ${database} template ${template}`);
  const anchorFile = join(tmpdir(), `${database}-anchors.jsonl`);
  const config = readConfig({
    DATABASE_URL: cluster.url('app_login', database).replace(`:${cluster.port}/`, `:${databasePort}/`),
    DATABASE_OWNER_URL: cluster.url('app_owner', database),
    ...{ SEAL_KEYS: `1:${newKey()}`, INDEX_KEY: newKey(), AUDIT_KEY: newKey(), TOKEN_KEYS: `1:${newKey()}` },
    ...raised,
    ...still,
    ANCHOR_FILE: anchorFile,
    // A build that happens to lie here has tests of its own.
    WEB_DIR: join(tmpdir(), 'bangfu-no-web'),
    ...environment,
  });
  const module = await Test.createTestingModule({ imports: [AppModule.with(config)] }).compile();
  const fastify = adapter(config);
  const { routes, statements } = observe(fastify);
  const app = await setUp(module.createNestApplication<NestFastifyApplication>(fastify, { logger: ['error'] }));
  prepare(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  /** Reads and plants rows past all security, as the superuser: for assertions and for what has no route. */
  const sql = new Pool({ connectionString: cluster.url('postgres', database), max: 2 });
  const server = app.getHttpServer();
  const token = ({ id, sessionId, assignmentId }: Person): string =>
    app.get(TokensService).sign({ sub: id, sid: sessionId, aid: assignmentId });
  return {
    app,
    config,
    database,
    sql,
    /** Every route of the running router. */
    routes,
    /** Most statements that one request of each route has sent so far. */
    statements,
    clock: app.get(Clock),
    work: app.get(UnitOfWork),
    get: <T>(token: new (...args: never[]) => T): T => app.get(token),
    token,
    as: (person: Person) => requests(server, token(person)),
    anyone: requests(server),
    async stop() {
      await app.close();
      await sql.end();
      await drop(admin, database);
      await admin.end();
      await rm(anchorFile, { force: true });
      refuseBeyondBudget(statements);
    },
  };
}

/** Statements a request may send, begin, settings and commit aside and the two of an idempotency key included. */
const statementBudget = 10;

/** Watches the router as it is filled, and how many statements the answer of each route says it took. */
function observe(fastify: FastifyAdapter) {
  const routes: { method: string; url: string }[] = [];
  const statements = new Map<string, number>();
  const server = fastify.getInstance();
  server.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) if (!['HEAD', 'OPTIONS'].includes(one)) routes.push({ method: one, url });
  });
  server.addHook('onResponse', async (request, reply) => {
    const own = /^db;desc="(\d+)"$/.exec(String(reply.getHeader('server-timing') ?? ''))?.[1];
    if (own === undefined) return Promise.resolve();
    const unkeyed = request.method !== 'GET' && request.headers['idempotency-key'] === undefined;
    const route = `${request.method} ${request.routeOptions.url}`;
    statements.set(route, Math.max(statements.get(route) ?? 0, Number(own) + (unkeyed ? 2 : 0)));
    return Promise.resolve();
  });
  return { routes, statements };
}

/** Fails the test file in which a route sent more statements than the budget. */
function refuseBeyondBudget(statements: Map<string, number>): void {
  const beyond = [...statements].filter(([, count]) => count > statementBudget);
  if (beyond.length) throw new Error(`more than ${statementBudget} statements: ${beyond.join('; ')}`);
}

/** Drops a database once the connections that were just closed are gone; one that stays in use goes with the cluster. */
async function drop(admin: Client, database: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    try {
      await admin.query(`drop database ${database}`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

export type TestApp = Awaited<ReturnType<typeof startApp>>;
export type TestConfig = Config;

/** Requests of one person, or of anyone. Paths are below /api/v1. */
function requests(server: Parameters<typeof request>[0], token?: string) {
  const signed = (test: request.Test) => (token ? test.auth(token, { type: 'bearer' }) : test);
  return {
    get: (path: string) => signed(request(server).get(`/api/v1${path}`)),
    put: (path: string, body: object) => signed(request(server).put(`/api/v1${path}`).send(body)),
    post: (path: string, body: object = {}) => signed(request(server).post(`/api/v1${path}`).send(body)),
    patch: (path: string, body: object) => signed(request(server).patch(`/api/v1${path}`).send(body)),
    delete: (path: string) => signed(request(server).delete(`/api/v1${path}`)),
    /** Any method, for uploads and odd requests. */
    request: (method: 'get' | 'put' | 'post' | 'patch' | 'delete', path: string) =>
      signed(request(server)[method](`/api/v1${path}`)),
  };
}
