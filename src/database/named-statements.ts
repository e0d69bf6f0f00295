import pg from 'pg';
import { from } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** At most this many texts are named a process; statements with lists of varying length stay unnamed after that. */
const limit = 1000;
const names = new Map<string, string>();

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
