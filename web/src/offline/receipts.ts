import { type Core, places } from './core';
import type { OperationRow, ReceiptRow, Tx } from './schema';
import type { Receipt } from './types';

/** How long receipts are kept, days; as long as the server can tell a repetition. */
const keptDays = 90;
const day = 86_400_000;

interface Sealed {
  label: string;
  reason?: string;
}

/** What became of an operation, without what is sealed. */
export type Outcome = Pick<Receipt, 'outcome' | 'status' | 'replayed'> &
  Partial<Pick<Receipt, 'answerId' | 'uncertain'>>;

/** Prepares the receipt of an operation. */
export async function receiptOf(core: Core, row: OperationRow, outcome: Outcome, sealed: Sealed): Promise<ReceiptRow> {
  const { key, sentAs, entity, method, path, createdAt } = row;
  return {
    ...{ key, sentAs, entity, method, path, createdAt, ...outcome, at: core.clock.server().toISOString() },
    sealed: await core.seal(places.receipt(key), sealed),
  };
}

/** The receipts of a person on this phone. */
export class Receipts {
  constructor(private readonly core: Core) {}

  /** The newest first. */
  async list(most = 500): Promise<Receipt[]> {
    const rows = await this.core.database.read(['receipts'], async (tx) => {
      const found: ReceiptRow[] = [];
      const newestFirst = tx.objectStore('receipts').index('at').openCursor(null, 'prev');
      for (let at = await newestFirst; at && found.length < most; at = await at.continue()) found.push(at.value);
      return found;
    });
    return Promise.all(
      rows.map(async ({ sealed, ...row }) => ({
        ...row,
        ...(await this.core.open<Sealed>(places.receipt(row.key), sealed)),
      })),
    );
  }

  /** Forgets those that are older than anybody asks about. */
  async prune(): Promise<void> {
    const until = new Date(this.core.clock.server().getTime() - keptDays * day).toISOString();
    await this.core.database.write(['receipts', 'outbox'], async (tx) => {
      const needed = new Set((await tx.objectStore('outbox').getAll()).flatMap(({ needs }) => needs));
      const old = tx.objectStore('receipts').index('at').openCursor(IDBKeyRange.upperBound(until));
      for (let at = await old; at; at = await at.continue()) if (!needed.has(at.value.key)) await at.delete();
    });
  }
}

/** Ids that the answers to operations have given. */
export async function answersTo(tx: Tx<'readonly'>, keys: readonly string[]): Promise<Map<string, string>> {
  const found = await Promise.all(keys.map((key) => tx.objectStore('receipts').get(key)));
  return new Map(found.flatMap((row) => (row?.answerId ? [[row.key, row.answerId]] : [])));
}
