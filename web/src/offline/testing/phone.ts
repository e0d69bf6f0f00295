import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';

/** A phone that has never been used. */
export function newPhone(): void {
  globalThis.indexedDB = new IDBFactory();
}
