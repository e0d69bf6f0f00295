import pg from 'pg';
import { from } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Statement, Texts, Trip } from './trip';

/** At most this many texts are named a process; statements with lists of varying length stay unnamed after that. */
const limit = 1000;
const names = new Map<string, string>();

/** Leaves values as the database writes them. */
const asTexts = { getTypeParser: () => (text: unknown) => text } as pg.CustomTypesConfig;

/** What the package keeps for itself: which statements the server has parsed, by name. */
interface Knowing {
  connection: { parsedStatements: Record<string, string | undefined> };
}

/**
 * Client that names every parameterised statement on the server, so that PostgreSQL parses and plans it once per
 * connection. The name carries the database role of the transaction, because a cached plan of a table with row-level
 * security is made again whenever the role changes (docs/decisions.md, "Named statements").
 */
export class ScopedClient extends pg.Client {
  /** Role of the open transaction; part of each statement's name. */
  role = '';
  /** Statements sent since the transaction began, the envelope aside. */
  statements = 0;
  naming = true;

  constructor(config?: pg.ClientConfig) {
    super(config);
    // A connection that breaks fails its statements, and the pool lets it go; nobody else has to hear of it.
    this.on('error', () => undefined);
  }

  /** What `send` sends leaves in one piece: each piece costs both sides a turn. */
  together<T>(send: () => T): T {
    const { stream } = this.connection;
    stream.cork();
    const sent = send();
    stream.uncork();
    return sent;
  }

  /** Answers statements of a role in a transaction of their own: one trip, once the connection knows them all. */
  ask(role: string, statements: readonly Statement[]): Promise<Texts[]> {
    this.role = role;
    const { parsedStatements } = (this as unknown as Knowing).connection;
    const named = statements.map(({ text, values }) => ({ name: nameOf(`${role} ${text}`) ?? '', values }));
    if (!this.naming || named.some(({ name }) => !parsedStatements[name])) return this.meet(statements);
    return new Promise((resolve, reject) => {
      super.query(new Trip(named, (error, answers) => (error ? reject(error) : resolve(answers))));
    });
  }

  /** The same with statements that the connection has to learn first, each by itself. */
  private async meet(statements: readonly Statement[]): Promise<Texts[]> {
    const began = this.query('begin') as Promise<unknown>;
    const asked = statements.map((statement) => this.texts(statement));
    const ends = await Promise.allSettled([began, ...asked, this.query('commit') as Promise<unknown>]);
    for (const end of ends) if (end.status === 'rejected') throw end.reason as Error;
    return Promise.all(asked);
  }

  /** The rows of one statement of the role's, as texts. */
  async texts({ text, values }: Statement): Promise<Texts> {
    this.statements += 1;
    const name = this.naming ? nameOf(`${this.role} ${text}`) : undefined;
    const asked = { name, text, values: [...values], rowMode: 'array' as const, types: asTexts };
    return (await super.query<string[]>(asked)).rows;
  }

  // pg's query has a dozen overloads; this one passes all of them through untouched but the (text, values) form.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  override query(...args: any[]): any {
    const [text, values, callback] = args as [unknown, unknown, unknown];
    this.statements += 1;
    if (this.naming && typeof text === 'string' && Array.isArray(values) && values.length > 0) {
      const name = nameOf(`${this.role} ${text}`);
      // eslint-disable-next-line @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-explicit-any
      if (name) return super.query({ name, text, values } as any, callback as any);
    }
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    return super.query(...(args as [any]));
  }

  /**
   * Sends lines to `copy ... from stdin`. The driver refuses streams on a pipelined connection, since answers of
   * statements behind one would be mistaken for its own: so everything sent is awaited first, and nothing may be sent
   * beside it.
   *
   * @returns how many rows were copied
   */
  async copy(text: string, lines: Iterable<string> | AsyncIterable<string>): Promise<number> {
    await super.query('select');
    const connection = this as unknown as { pipeline: boolean };
    const pipelined = connection.pipeline;
    connection.pipeline = false;
    try {
      const stream = from(text);
      super.query(stream);
      await pipeline(Readable.from(lines), stream);
      return stream.rowCount;
    } finally {
      connection.pipeline = pipelined;
    }
  }
}

class UnnamedClient extends ScopedClient {
  override naming = false;
}

function nameOf(key: string): string | undefined {
  const known = names.get(key);
  if (known || names.size >= limit) return known;
  const name = `s${names.size}`;
  names.set(key, name);
  return name;
}

/** What TypeORM's `driver` option takes in place of the `pg` package. */
export function driver(named: boolean) {
  const Client = named ? ScopedClient : UnnamedClient;
  class Pool extends pg.Pool {
    constructor(options: pg.PoolConfig) {
      super({ ...options, Client });
    }
  }
  return { ...pg, Client, Pool };
}
