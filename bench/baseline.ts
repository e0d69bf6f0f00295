import { once } from 'node:events';
import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { Pool, PoolClient } from 'pg';
import { columnsOf, findMembers, insertHousehold, insertMembers, Scope, statements } from './baseline-statements';

/**
 * The floor that the application is compared with: node:http and pg, named statements, the same rows in and out, and
 * nothing else: no sign-in, no scope of its own, no validation, no masking, no sealing, no log.
 */
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10, pipeline: true });
let columns: Record<'household' | 'member', string[]>;
let banners: string[];

async function named(client: PoolClient, text: string, values: unknown[]): Promise<unknown[]> {
  const { rows } = await client.query<Record<string, unknown>>({ name: statements.nameOf(text), text, values });
  return rows;
}

/** One connection for a request; what does not wait for an answer is sent together. */
async function on<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

const query = (text: string, values: unknown[]) => on((client) => named(client, text, values));

const read = (id: string) =>
  on(async (client) => {
    const [[household], members] = await Promise.all([
      named(client, statements.household(columns.household), [id]),
      named(client, statements.members(columns.member), [id]),
    ]);
    return { ...(household as object), members };
  });

const register = (id: string, body: Record<string, unknown> & { members: Record<string, unknown>[] }) =>
  on(async (client) => {
    const household = insertHousehold(id, body);
    const people = insertMembers(id, body);
    const [, , , end] = await Promise.all([
      client.query('begin'),
      named(client, household.text, household.values),
      named(client, people.text, people.values),
      client.query('commit'),
    ]);
    if (end.command !== 'COMMIT') throw new Error('rolled back');
    return { id, ...body };
  });

/** The list of households as CSV, by a cursor, as quoted as a list without quotes in it needs. */
const exported = (reply: ServerResponse) =>
  on(async (client) => {
    reply.writeHead(200, { 'content-type': 'text/csv' });
    await client.query('begin');
    await client.query(`declare listed no scroll cursor for ${statements.all}`);
    for (let more = true; more;) {
      const { rows } = await client.query<Record<string, unknown>>('fetch forward 2000 from listed');
      more = rows.length > 0;
      const text = rows.map((row) => `${Object.values(row).join(',')}\n`).join('');
      if (!reply.write(text)) await once(reply, 'drain');
    }
    await client.query('commit');
    reply.end();
  });

async function bodyOf(request: IncomingMessage): Promise<never> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as never;
}

async function answer(request: IncomingMessage): Promise<unknown> {
  const url = new URL(request.url ?? '', 'http://floor');
  const [, what, id = ''] = url.pathname.split('/');
  const given = Object.fromEntries(url.searchParams);
  const scope = { by: given.by, value: given.value } as Scope;
  if (what === 'read') return read(id);
  if (what === 'register') return register(id, await bodyOf(request));
  if (what === 'page') return { items: await query(...statements.page(scope, given.moment, given.id)) };
  if (what === 'count') return { items: await query(...statements.count(scope)) };
  if (what === 'find') return { items: await query(...findMembers(scope, given, banners)) };
  return { ready: true };
}

const server = createServer((request, reply) => {
  if (request.url === '/export') return void exported(reply);
  answer(request).then(
    (body) => reply.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    (error: Error) => reply.writeHead(500).end(error.message),
  );
});

async function begin(): Promise<void> {
  columns = await columnsOf((text) => query(text, []));
  const rows = (await query(`select left(code, 6) as code from region where level = 'banner'`, [])) as {
    code: string;
  }[];
  banners = rows.map(({ code }) => code);
  server.listen(Number(process.env.PORT), '127.0.0.1');
}

void begin();
process.on('SIGTERM', () => process.exit());
