import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { Closed, Outdated } from './errors';
import { type Migration, migrations, type OfflineSchema, type StoreName, type Tx } from './schema';

type Connection = IDBPDatabase<OfflineSchema>;

/** Name of the database of a person: a shared phone keeps people apart. */
export const databaseName = (userId: string): string => `bangfu-${userId}`;

/**
 * The data of one person on this phone. A phone short of memory closes connections behind our back; whatever asks next
 * opens a new one. All work happens in transactions, and one that a closing connection has undone is done again.
 */
export class Database {
  private connection?: Promise<Connection>;
  private closed = false;

  constructor(
    readonly userId: string,
    private readonly steps: readonly Migration[] = migrations,
  ) {}

  /** Reads from the given stores; nothing but the database may be awaited in `work`. */
  read<T>(stores: StoreName[], work: (tx: Tx<'readonly'>) => Promise<T>): Promise<T> {
    return this.run(stores, 'readonly', {}, work);
  }

  /** Writes to the given stores, all or nothing; only the database may be awaited in `work`. */
  write<T>(stores: StoreName[], work: (tx: Tx<'readwrite'>) => Promise<T>): Promise<T> {
    return this.run(stores, 'readwrite', {}, work);
  }

  /** Like `write`, and on the disk when it answers: for what a person believes to be safe. */
  writeSafely<T>(stores: StoreName[], work: (tx: Tx<'readwrite'>) => Promise<T>): Promise<T> {
    return this.run(stores, 'readwrite', { durability: 'strict' }, work);
  }

  /** Closes it for good; what is still under way ends in `Closed`. */
  close(): void {
    this.closed = true;
    const open = this.connection;
    this.connection = undefined;
    void open?.then((database) => database.close()).catch(() => undefined);
  }

  /** Removes all of it. Whoever calls has made sure that nothing is unsent. */
  async destroy(): Promise<void> {
    const open = await this.connection?.catch(() => undefined);
    this.close();
    open?.close();
    await deleteDB(databaseName(this.userId));
  }

  private async run<T, Mode extends 'readonly' | 'readwrite'>(
    stores: StoreName[],
    mode: Mode,
    options: IDBTransactionOptions,
    work: (tx: Tx<Mode>) => Promise<T>,
  ): Promise<T> {
    for (let again = 1; ; again -= 1) {
      if (this.closed) throw new Closed();
      const pending = (this.connection ??= this.open());
      try {
        return await this.once(await pending, stores, mode, options, work);
      } catch (error) {
        // Nothing of a transaction that failed has happened, so it can be done again on a new connection.
        const lost = isClosed(error) || (isAborted(error) && this.connection !== pending);
        if (lost && this.closed) throw new Closed();
        if (!lost || again <= 0) throw error;
        if (this.connection === pending) this.connection = undefined;
      }
    }
  }

  private async once<T, Mode extends 'readonly' | 'readwrite'>(
    connection: Connection,
    stores: StoreName[],
    mode: Mode,
    options: IDBTransactionOptions,
    work: (tx: Tx<Mode>) => Promise<T>,
  ): Promise<T> {
    const tx = connection.transaction(stores, mode, options) as unknown as Tx<Mode>;
    const done = tx.done.then(() => undefined);
    done.catch(() => undefined);
    try {
      const result = await work(tx);
      await done;
      return result;
    } catch (error) {
      abort(tx);
      await done.catch(() => undefined);
      throw error;
    }
  }

  private async open(): Promise<Connection> {
    const lose = (): void => {
      this.connection = undefined;
    };
    let broken: unknown;
    try {
      return await openDB<OfflineSchema>(databaseName(this.userId), this.steps.length, {
        // A migration that fails must leave the older version as it was, and nobody else ends its transaction.
        upgrade: (database, from, _to, tx) => {
          tx.done.catch(() => undefined);
          void this.migrate(database, from, tx).catch((error: unknown) => {
            broken = error;
            abort(tx);
          });
        },
        // A newer version wants to migrate: stand aside. The next use of this tab then ends in `Outdated`.
        blocking: (_from, _to, event) => {
          lose();
          (event.target as unknown as IDBDatabase).close();
        },
        terminated: lose,
      });
    } catch (error) {
      lose();
      throw (error as Error | null)?.name === 'VersionError' ? new Outdated() : (broken ?? error);
    }
  }

  private async migrate(database: Connection, from: number, tx: Parameters<Migration>[1]): Promise<void> {
    for (const step of this.steps.slice(from)) await step(database, tx);
  }
}

const isClosed = (error: unknown): boolean => (error as Error | null)?.name === 'InvalidStateError';
const isAborted = (error: unknown): boolean => (error as Error | null)?.name === 'AbortError';

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It had ended already.
  }
}
