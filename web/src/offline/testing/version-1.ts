import type { IDBPDatabase } from 'idb';

const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values);
const sealed = (value: number) => ({ iv: bytes(value, 1, 2), data: bytes(value, 3).buffer });

const operation = (seq: number, path: string) => ({
  ...{ seq, key: `op-${seq}`, sentAs: `s-${seq}`, entity: 'h1', method: 'PUT', path, state: 'waiting' },
  ...{
    isPhoto: false,
    creates: true,
    needs: [],
    assignmentId: 'as',
    createdAt: '2019-03-15T02:00:00.000Z',
    deviceTime: '2019-03-15T02:00:01.000Z',
  },
  ...{ deviceSeq: seq, tries: 0, nextAt: 0, lastStatus: null, uncertain: false, bytes: seq * 100, blobId: null },
  ...{ sealed: sealed(seq), trouble: null },
});

/** The stores of version 1 and rows as that version has written them. Never to be edited. */
export const version1 = {
  stores(database: IDBPDatabase): void {
    for (const store of ['meta', 'keys']) database.createObjectStore(store, { keyPath: 'name' });
    database.createObjectStore('drafts', { keyPath: 'id' });
    const outbox = database.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true });
    outbox.createIndex('entity', 'entity');
    outbox.createIndex('key', 'key', { unique: true });
    outbox.createIndex('state', 'state');
    database.createObjectStore('records', { keyPath: ['kind', 'id'] });
    database.createObjectStore('blobs', { keyPath: 'id' }).createIndex('owner', 'owner');
    database.createObjectStore('receipts', { keyPath: 'key' }).createIndex('at', 'at');
  },
  rows: {
    drafts: [
      {
        ...{ id: 'd1', kind: 'household', entity: 'h1', step: 'members', version: 4, sealed: sealed(9) },
        ...{ createdAt: '2019-03-15T01:00:00.000Z', savedAt: '2019-03-15T01:30:00.000Z' },
      },
    ],
    outbox: [operation(1, '/api/v1/households/h1'), operation(2, '/api/v1/households/h1')],
    blobs: [{ id: 'b1', owner: 'd1', bytes: 3, sealed: sealed(7), content: sealed(8) }],
    receipts: [
      {
        ...{
          key: 'op-0',
          sentAs: 's-0',
          entity: 'h0',
          method: 'PUT',
          path: '/api/v1/households/h0',
          outcome: 'accepted',
        },
        ...{ at: '2019-03-14T00:00:00.000Z', createdAt: '2019-03-13T00:00:00.000Z', status: 200, replayed: false },
        sealed: sealed(6),
      },
    ],
    keys: [{ name: 'pin', salt: bytes(1), iv: bytes(2), data: bytes(3).buffer, iterations: 600_000 }],
  },
};
