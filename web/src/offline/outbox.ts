import { removeBlobsOf } from './blobs';
import { type Core, places } from './core';
import { BadPlan, DraftGone, HasDependents, OperationGone, PhotoLeft } from './errors';
import { decided } from './decide.rules';
import type { Drafts } from './drafts';
import { itemOf, type Trouble } from './operation-item';
import { answersIn, newKey, type NewOperation, type OperationContent, rowsOf } from './plan';
import { waitReasons } from './queue.rules';
import { receiptOf, Receipts } from './receipts';
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
  async resolve(key: string, decisions: Readonly<Record<string, Decision>>): Promise<void> {
    const row = await this.row(key, 'conflict');
    const content = await this.core.open<OperationContent>(places.operation(key), row.sealed);
    const trouble = row.trouble && (await this.core.open<Trouble>(places.trouble(key), row.trouble));
    const body = decided(content.body, trouble?.conflict ?? [], decisions);
    if (body === null) await this.settle(row, content.label);
    else await this.replace(row, { ...content, body });
    this.stirred();
  }

  /** Sends a refused operation with another body. */
  async correct(key: string, body: unknown): Promise<void> {
    const row = await this.row(key, 'rejected');
    const content = await this.core.open<OperationContent>(places.operation(key), row.sealed);
    await this.replace(row, { ...content, body });
    this.stirred();
  }

  /** Sends a refused operation once more as it is: what stood in its way has been put right elsewhere. */
  async retry(key: string): Promise<void> {
    const row = await this.row(key, 'rejected');
    await this.put(row, { ...row, state: 'waiting', trouble: null, nextAt: 0 });
    this.stirred();
  }

  /**
   * Sends an operation under the assignment of today instead of the one that it was made under. The key stays: if the
   * server has it already under the other one, it says so.
   */
  async adopt(key: string): Promise<void> {
    const row = await this.row(key, 'waiting');
    await this.put(row, { ...row, assignmentId: this.core.assignmentId(), nextAt: 0 });
    this.stirred();
  }

  /** Deletes an operation because a person says so and why. Throws `HasDependents` unless told to take those along. */
  async discard(key: string, reason: string, { withDependents = false } = {}): Promise<void> {
    if (reason.trim().length < 2) throw new BadPlan('a reason is needed');
    const all = await this.rows();
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
      for (const receipt of leaving) await leave(tx, receipt);
    });
    this.stirred();
  }

  /** The rows in order. */
  rows(): Promise<OperationRow[]> {
    return this.core.database.read(['outbox'], (tx) => tx.objectStore('outbox').getAll());
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

/** Throws when another tab, or an answer, has changed the operation since it was read. */
async function refuseOther(tx: Tx<'readwrite'>, { seq, state, sentAs }: OperationRow): Promise<void> {
  const stands = await tx.objectStore('outbox').get(seq);
  if (stands?.state !== state || stands.sentAs !== sentAs) throw new OperationGone();
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

/** Takes an operation out of the queue, with its photograph, and leaves the receipt in its place. */
export async function leave(tx: Tx<'readwrite'>, receipt: Awaited<ReturnType<typeof receiptOf>>): Promise<void> {
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
