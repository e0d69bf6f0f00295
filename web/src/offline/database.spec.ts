import { openDB } from 'idb';
import { Database, databaseName } from './database';
import { Outdated } from './errors';
import { version1 } from './testing/version-1';
import { type Migration, migrations } from './schema';
import { newPhone } from './testing/phone';

describe('database of a person', () => {
  beforeEach(newPhone);

  it('keeps people on one phone apart', async () => {
    const [one, other] = [new Database('a'), new Database('b')];
    await one.write(['meta'], (tx) => tx.objectStore('meta').put({ name: 'n', value: 1 }));
    expect(await other.read(['meta'], (tx) => tx.objectStore('meta').get('n'))).toBeUndefined();
    await one.destroy();
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([databaseName('b')]);
    other.close();
  });

  it('undoes all of a transaction whose work fails', async () => {
    const database = new Database('a');
    const failing = database.write(['meta'], async (tx) => {
      await tx.objectStore('meta').put({ name: 'n', value: 1 });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await database.read(['meta'], (tx) => tx.objectStore('meta').count())).toBe(0);
    database.close();
  });

  it('opens again after the connection was closed behind its back', async () => {
    const database = new Database('a');
    await database.write(['meta'], (tx) => tx.objectStore('meta').put({ name: 'n', value: 1 }));
    await database.read(['meta'], (tx) => {
      (tx.db as unknown as { close(): void }).close();
      return tx.objectStore('meta').get('n');
    });
    await database.write(['meta'], (tx) => tx.objectStore('meta').put({ name: 'm', value: 2 }));
    expect(await database.read(['meta'], (tx) => tx.objectStore('meta').count())).toBe(2);
    database.close();
  });

  it('tells an old tab that a newer version has taken over', async () => {
    const old = new Database('a');
    await old.write(['meta'], (tx) => tx.objectStore('meta').put({ name: 'n', value: 1 }));
    const newer = new Database('a', [...migrations, () => undefined]);
    expect(await newer.read(['meta'], (tx) => tx.objectStore('meta').count())).toBe(1);
    await expect(old.read(['meta'], (tx) => tx.objectStore('meta').count())).rejects.toBeInstanceOf(Outdated);
    newer.close();
  });
});

describe('migrations', () => {
  beforeEach(newPhone);

  /** The first version as it was released, written without our own code. */
  async function plantVersion1(): Promise<void> {
    const database = await openDB(databaseName('a'), 1, { upgrade: (db) => version1.stores(db) });
    for (const [store, rows] of Object.entries(version1.rows))
      for (const row of rows as object[]) await database.put(store, row);
    database.close();
  }

  const everything = (database: Database) =>
    database.read(['drafts', 'outbox', 'blobs', 'receipts', 'keys'], async (tx) => ({
      drafts: await tx.objectStore('drafts').getAll(),
      outbox: await tx.objectStore('outbox').getAll(),
      blobs: await tx.objectStore('blobs').getAll(),
      receipts: await tx.objectStore('receipts').getAll(),
      keys: await tx.objectStore('keys').getAll(),
    }));

  it('find everything that version 1 has left', async () => {
    await plantVersion1();
    const database = new Database('a');
    expect(await everything(database)).toEqual(version1.rows);
    const found = await database.read(['outbox'], (tx) => tx.objectStore('outbox').index('key').get('op-2'));
    expect(found?.seq).toBe(2);
    database.close();
  });

  it('carry the work of version 1 to a later one, and go on counting after it', async () => {
    await plantVersion1();
    const later: Migration = async (_, tx) => {
      for (let at = await tx.objectStore('outbox').openCursor(); at; at = await at.continue())
        await at.update({ ...at.value, bytes: at.value.bytes + 1 });
    };
    const database = new Database('a', [...migrations, later]);
    const { outbox, ...rest } = await everything(database);
    expect(outbox.map(({ seq, bytes }) => [seq, bytes])).toEqual([
      [1, 101],
      [2, 201],
    ]);
    expect(rest).toEqual({ ...version1.rows, outbox: undefined });
    const row = { ...outbox[0], key: 'op-3' } as Partial<(typeof outbox)[0]>;
    delete row.seq;
    const seq = await database.write(['outbox'], (tx) => tx.objectStore('outbox').add(row as never));
    expect(seq).toBe(3);
    database.close();
  });

  it('that fail leave everything as it was', async () => {
    await plantVersion1();
    const broken: Migration = (database) => {
      database.deleteObjectStore('outbox');
      throw new Error('broken');
    };
    const database = new Database('a', [...migrations, broken]);
    await expect(everything(database)).rejects.toThrow('broken');
    expect(await everything(new Database('a'))).toEqual(version1.rows);
  });
});
