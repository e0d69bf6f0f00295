import type { Core } from './core';
import type { Decisions } from './decisions';
import { BadPlan, DraftGone, PhotoLeft } from './errors';
import type { Drafts } from './drafts';
import { itemOf } from './operation-item';
import { type NewOperation, rowsOf } from './plan';
import { waitReasons } from './queue.rules';
import { Receipts } from './receipts';
import type { OperationRow, Tx } from './schema';
import type { Decision, OperationItem, Planned, Receipt } from './types';

/**
 * What has yet to reach the server. An operation leaves by an answer of success, by a person who leaves every field of
 * it to the other side, or by a person who deletes it and says why; in no other way.
 */
export class Outbox {
  private readonly past: Receipts;

  constructor(
    private readonly core: Core,
    private readonly drafts: Drafts,
    /** Something may be sent now. */
    private readonly wake: () => void,
  ) {
    this.past = new Receipts(core);
  }

  /** Adds operations that no draft has preceded; answers their keys. */
  async add(planned: readonly Planned[]): Promise<string[]> {
    const rows = await rowsOf(this.core, planned);
    await this.core.database.writeSafely(['outbox', 'meta', 'blobs', 'receipts'], (tx) => append(tx, rows));
    this.stirred();
    return rows.map(({ key }) => key);
  }

  /** Turns a draft into operations, in one transaction: it is either a draft or in the outbox, never both or neither. */
  async finalise(draftId: string, planned: readonly Planned[]): Promise<string[]> {
    await (await this.drafts.autosave(draftId)).flush();
    const rows = await rowsOf(this.core, planned);
    const taken = new Set(rows.map(({ blobId }) => blobId));
    await this.core.database.writeSafely(['drafts', 'outbox', 'meta', 'blobs', 'receipts'], async (tx) => {
      if (!(await tx.objectStore('drafts').get(draftId))) throw new DraftGone();
      const photos = await tx.objectStore('blobs').index('owner').getAllKeys(draftId);
      const left = photos.filter((id) => !taken.has(id));
      if (left.length) throw new PhotoLeft(left);
      await tx.objectStore('drafts').delete(draftId);
      await append(tx, rows);
    });
    this.drafts.end(draftId);
    this.stirred();
    return rows.map(({ key }) => key);
  }

  /** What has not reached the server, in order. While locked without what is sealed. */
  async list(): Promise<OperationItem[]> {
    const rows = await this.rows();
    const reasons = waitReasons(rows, this.core.assignmentId());
    return Promise.all(rows.map((row) => itemOf(this.core, row, reasons.get(row.seq) ?? null)));
  }

  /** One operation; undefined when it has left. */
  async item(key: string): Promise<OperationItem | undefined> {
    return (await this.list()).find((item) => item.key === key);
  }

  receipts(most?: number): Promise<Receipt[]> {
    return this.past.list(most);
  }

  /** Goes on after a conflict as a person has decided, field by field. */
  resolve(key: string, decisions: Readonly<Record<string, Decision>>): Promise<void> {
    return this.decide((made) => made.resolve(key, decisions));
  }

  /** Sends a refused operation with another body. */
  correct(key: string, body: unknown): Promise<void> {
    return this.decide((made) => made.correct(key, body));
  }

  /** Sends a refused operation once more as it is: what stood in its way has been put right elsewhere. */
  retry(key: string): Promise<void> {
    return this.decide((made) => made.retry(key));
  }

  /** Sends an operation under the assignment of today instead of the one that it was made under. */
  adopt(key: string): Promise<void> {
    return this.decide((made) => made.adopt(key));
  }

  /** Deletes an operation because a person says so and why. Throws `HasDependents` unless told to take those along. */
  discard(key: string, reason: string, options: { withDependents?: boolean } = {}): Promise<void> {
    return this.decide((made) => made.discard(key, reason, options.withDependents ?? false));
  }

  private rows(): Promise<OperationRow[]> {
    return this.core.database.read(['outbox'], (tx) => tx.objectStore('outbox').getAll());
  }

  private async decide(decision: (made: Decisions) => Promise<void>): Promise<void> {
    const { Decisions } = await import('./decisions');
    await decision(new Decisions(this.core));
    this.stirred();
  }

  private stirred(): void {
    this.core.changed();
    this.wake();
  }
}

/** Puts rows at the end of the queue, each with the next number of this device. */
export async function append(tx: Tx<'readwrite'>, rows: readonly NewOperation[]): Promise<void> {
  const meta = tx.objectStore('meta');
  let deviceSeq = Number((await meta.get('deviceSeq'))?.value ?? 0);
  for (const row of rows) {
    await refuseUnknown(tx, row);
    if (row.blobId) await takeBlob(tx, row.blobId, row.key);
    // The number in the queue is the database's to give.
    await tx.objectStore('outbox').add({ ...row, deviceSeq: (deviceSeq += 1) } as OperationRow);
  }
  await meta.put({ name: 'deviceSeq', value: deviceSeq });
}

async function refuseUnknown(tx: Tx<'readwrite'>, { needs }: NewOperation): Promise<void> {
  for (const key of needs) {
    const known =
      (await tx.objectStore('outbox').index('key').count(key)) || (await tx.objectStore('receipts').count(key));
    if (!known) throw new BadPlan('no operation has this key');
  }
}

async function takeBlob(tx: Tx<'readwrite'>, id: string, key: string): Promise<void> {
  const blob = await tx.objectStore('blobs').get(id);
  if (!blob) throw new BadPlan('no such photograph');
  await tx.objectStore('blobs').put({ ...blob, owner: key });
}
