import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { OperationState, Receipt, WriteMethod } from './types';

/** A value under the data key: unreadable without the PIN. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** The data key under a key that a secret of the person gives. */
export interface WrappedKey extends Sealed {
  name: 'pin' | 'password';
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
}

/** Wrong PINs so far. */
export interface PinTries {
  name: 'tries';
  failures: number;
  nextAt: number;
}

export interface DraftRow {
  id: string;
  kind: string;
  entity: string | null;
  step: string | null;
  createdAt: string;
  savedAt: string;
  /** Rises with every save, so that two tabs notice each other. */
  version: number;
  /** Values and label. */
  sealed: Sealed;
}

export interface OperationRow {
  seq: number;
  /** What others call it by; stays. */
  key: string;
  /** The idempotency key: another one as soon as the body is another. */
  sentAs: string;
  entity: string;
  method: WriteMethod;
  path: string;
  state: OperationState;
  isPhoto: boolean;
  /** Makes the household: photographs of it wait for this. */
  creates: boolean;
  /** Keys of operations whose answers the body speaks of. */
  needs: string[];
  assignmentId: string;
  createdAt: string;
  deviceTime: string;
  deviceSeq: number;
  tries: number;
  nextAt: number;
  /** Status of the last answer; 0: none came; null: never sent. */
  lastStatus: number | null;
  uncertain: boolean;
  bytes: number;
  blobId: string | null;
  /** Body, label, base. */
  sealed: Sealed;
  /** Problem and conflict. */
  trouble: Sealed | null;
}

/** Something that the server gave for working without it. */
export interface RecordRow {
  /** household, or a part of the pack that is about none. */
  kind: string;
  id: string;
  /** The series of pages in which it came. */
  series: number;
  sealed: Sealed;
}

export interface BlobRow {
  id: string;
  /** The draft or operation it belongs to. */
  owner: string;
  bytes: number;
  /** Type, kind and caption. */
  sealed: Sealed;
  content: Sealed;
}

export interface ReceiptRow extends Omit<Receipt, 'label' | 'reason'> {
  /** Label and reason. */
  sealed: Sealed;
}

/** Stores of the data of one person on one phone. What a person typed or may read stands sealed, see `crypto.ts`. */
export interface OfflineSchema extends DBSchema {
  meta: { key: string; value: { name: string; value: unknown } };
  keys: { key: string; value: WrappedKey | PinTries };
  drafts: { key: string; value: DraftRow };
  outbox: {
    key: number;
    value: OperationRow;
    indexes: { entity: string; key: string; state: string };
  };
  records: { key: [string, string]; value: RecordRow };
  blobs: { key: string; value: BlobRow; indexes: { owner: string } };
  receipts: { key: string; value: ReceiptRow; indexes: { at: string } };
}

export const storeNames = ['meta', 'keys', 'drafts', 'outbox', 'records', 'blobs', 'receipts'] as const;
export type StoreName = StoreNames<OfflineSchema>;
export type Tx<Mode extends IDBTransactionMode> = IDBPTransaction<OfflineSchema, StoreName[], Mode>;

/** Brings the stores from the version before to its own. It may never drop a store that holds work of a person. */
export type Migration = (
  database: IDBPDatabase<OfflineSchema>,
  transaction: IDBPTransaction<OfflineSchema, StoreName[], 'versionchange'>,
) => void | Promise<void>;

/** Version n is what the first n migrations make. One that has been released is never edited. */
export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('meta', { keyPath: 'name' });
    database.createObjectStore('keys', { keyPath: 'name' });
    database.createObjectStore('drafts', { keyPath: 'id' });
    const outbox = database.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true });
    outbox.createIndex('entity', 'entity');
    outbox.createIndex('key', 'key', { unique: true });
    outbox.createIndex('state', 'state');
    database.createObjectStore('records', { keyPath: ['kind', 'id'] });
    database.createObjectStore('blobs', { keyPath: 'id' }).createIndex('owner', 'owner');
    database.createObjectStore('receipts', { keyPath: 'key' }).createIndex('at', 'at');
  },
];
