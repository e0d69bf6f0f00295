import { removeBlobsOf } from './blobs';
import { type Core, places } from './core';
import { decided } from './decide.rules';
import { BadPlan, HasDependents, OperationGone } from './errors';
import type { Trouble } from './operation-item';
import { answersIn, newKey, type OperationContent } from './plan';
import { receiptOf } from './receipts';
import type { OperationRow, ReceiptRow, Tx } from './schema';
import type { Decision } from './types';

/** What a person decides about operations that cannot go by themselves. Loaded when somebody does. */
export class Decisions {
  constructor(private readonly core: Core) {}

  /** Goes on after a conflict as a person has decided, field by field. */
  async resolve(key: string, decisions: Readonly<Record<string, Decision>>): Promise<void> {
    const row = await this.row(key, 'conflict');
    const content = await this.core.open<OperationContent>(places.operation(key), row.sealed);
    const trouble = row.trouble && (await this.core.open<Trouble>(places.trouble(key), row.trouble));
    const body = decided(content.body, trouble?.conflict ?? [], decisions);
    if (body === null) await this.settle(row, content.label);
    else await this.replace(row, { ...content, body });
  }

  /** Sends a refused operation with another body. */
  async correct(key: string, body: unknown): Promise<void> {
    const row = await this.row(key, 'rejected');
    const content = await this.core.open<OperationContent>(places.operation(key), row.sealed);
    await this.replace(row, { ...content, body });
  }

  /** Sends a refused operation once more as it is: what stood in its way has been put right elsewhere. */
  async retry(key: string): Promise<void> {
    const row = await this.row(key, 'rejected');
    await this.put(row, { ...row, state: 'waiting', trouble: null, nextAt: 0 });
  }

  /**
   * Sends an operation under the assignment of today instead of the one that it was made under. The key stays: if the
   * server has it already under the other one, it says so.
   */
  async adopt(key: string): Promise<void> {
    const row = await this.row(key, 'waiting');
    await this.put(row, { ...row, assignmentId: this.core.assignmentId(), nextAt: 0 });
  }

  /** Deletes an operation because a person says so and why. Throws `HasDependents` unless told to take those along. */
  async discard(key: string, reason: string, withDependents: boolean): Promise<void> {
    if (reason.trim().length < 2) throw new BadPlan('a reason is needed');
    const all = await this.core.database.read(['outbox'], (tx) => tx.objectStore('outbox').getAll());
    const first = all.find((row) => row.key === key);
    if (!first) throw new OperationGone();
    const others = dependentsOf(first, all);
    if (others.length && !withDependents) throw new HasDependents(others.map((row) => row.key));
    const leaving = await Promise.all(
      [first, ...others].map(async (row) => {
        const { label } = await this.core.open<OperationContent>(places.operation(row.key), row.sealed);
        const outcome = { outcome: 'discarded' as const, status: row.lastStatus ?? 0, replayed: false };
        return receiptOf(this.core, row, { ...outcome, uncertain: row.uncertain }, { label, reason: reason.trim() });
      }),
    );
    await this.core.database.writeSafely(['outbox', 'receipts', 'blobs'], async (tx) => {
      // Accepted meanwhile: there is nothing to delete any more, and the receipt that says so stays.
      if (!(await tx.objectStore('outbox').index('key').count(key))) throw new OperationGone();
      for (const receipt of leaving) await leave(tx, receipt);
    });
  }

  private async settle(row: OperationRow, label: string): Promise<void> {
    const outcome = { outcome: 'settled' as const, status: 409, replayed: false };
    const receipt = await receiptOf(this.core, row, outcome, { label });
    await this.core.database.writeSafely(['outbox', 'receipts', 'blobs'], async (tx) => {
      await refuseOther(tx, row);
      await leave(tx, receipt);
    });
  }

  private async replace(row: OperationRow, content: OperationContent): Promise<void> {
    const sealed = await this.core.seal(places.operation(row.key), content);
    const needs = [...answersIn(content.body)];
    const again = { tries: 0, nextAt: 0, lastStatus: null, uncertain: false, trouble: null };
    await this.put(row, { ...row, ...again, state: 'waiting', sentAs: newKey(), needs, sealed });
  }

  private async put(before: OperationRow, after: OperationRow): Promise<void> {
    await this.core.database.writeSafely(['outbox'], async (tx) => {
      await refuseOther(tx, before);
      await tx.objectStore('outbox').put(after);
    });
  }

  private async row(key: string, state: OperationRow['state']): Promise<OperationRow> {
    const row = await this.core.database.read(['outbox'], (tx) => tx.objectStore('outbox').index('key').get(key));
    if (row?.state !== state) throw new OperationGone();
    return row;
  }
}

/** Throws when another tab, or an answer, has changed the operation since it was read. */
async function refuseOther(tx: Tx<'readwrite'>, { seq, state, sentAs }: OperationRow): Promise<void> {
  const stands = await tx.objectStore('outbox').get(seq);
  if (stands?.state !== state || stands.sentAs !== sentAs) throw new OperationGone();
}

/** Takes an operation out of the queue, with its photograph, and leaves the receipt in its place. */
export async function leave(tx: Tx<'readwrite'>, receipt: ReceiptRow): Promise<void> {
  const seq = await tx.objectStore('outbox').index('key').getKey(receipt.key);
  if (seq !== undefined) await tx.objectStore('outbox').delete(seq);
  await removeBlobsOf(tx, receipt.key);
  await tx.objectStore('receipts').put(receipt);
}

/** Operations that make no sense without the given one: all of a household that would not be there, and users of answers. */
function dependentsOf(first: OperationRow, all: readonly OperationRow[]): OperationRow[] {
  const gone = new Set([first.key]);
  const found: OperationRow[] = [];
  for (const row of all) {
    const ofHousehold = first.creates && row.entity === first.entity && row.seq > first.seq;
    if (row === first || !(ofHousehold || row.needs.some((key) => gone.has(key)))) continue;
    gone.add(row.key);
    found.push(row);
  }
  return found;
}
