import { backoff } from './backoff.rules';
import { type Answer, provesNothingDone, type Verdict } from './classify';
import { type Core, places } from './core';
import type { Trouble } from './operation-item';
import { leave } from './decisions';
import { noteRecords } from './pack-store';
import { newKey, type OperationContent } from './plan';
import { ownWrites, rebased } from './rebase.rules';
import { receiptOf } from './receipts';
import type { OperationRow, RecordRow, Tx } from './schema';

/** What an accepted operation has made of the records of the pack. */
export type Effects = (row: OperationRow, content: OperationContent, answer: Answer) => Promise<RecordRow[]>;

/** An operation that is being sent. */
export interface Begun {
  row: OperationRow;
  before: OperationRow;
}

/** Writes down what has come of sending an operation. */
export class Settlement {
  constructor(
    private readonly core: Core,
    private readonly effects: Effects,
  ) {}

  /**
   * Notes that an operation is about to be sent, so that a phone that dies now knows it later; answers the row before
   * and now, or undefined when it is not there to be sent any more.
   */
  begin(seq: number): Promise<Begun | undefined> {
    return this.core.database.write(['outbox'], async (tx) => {
      const row = await tx.objectStore('outbox').get(seq);
      if (row?.state !== 'waiting') return undefined;
      const begun = { ...row, tries: row.tries + 1, uncertain: true };
      await tx.objectStore('outbox').put(begun);
      return { row: begun, before: row };
    });
  }

  /** The server has it: the receipt takes its place, and the record shows it, in one transaction. */
  async accepted({ row }: Begun, content: OperationContent, answer: Answer): Promise<void> {
    const { status, replayed, body } = answer;
    const id = (body as { id?: unknown } | null | undefined)?.id;
    const outcome = { outcome: 'accepted' as const, status, replayed, ...(typeof id === 'string' && { answerId: id }) };
    const receipt = await receiptOf(this.core, row, outcome, { label: content.label });
    // The record is a copy that the next pack brings anyway; what was accepted must leave, whatever happens to it.
    const records = await this.effects(row, content, answer).catch(() => []);
    const later = await this.rebase(row, content, body);
    await this.core.database.writeSafely(['outbox', 'receipts', 'blobs', 'records', 'meta'], async (tx) => {
      // Deleted by a person while it was under way: it is with the server all the same, and the receipt says so.
      await leave(tx, receipt);
      for (const record of records) await tx.objectStore('records').put(record);
      if (records.length) await noteRecords(tx);
      for (const [before, after] of later) await replace(tx, before, after);
    });
    this.core.changed();
  }

  /** Later changes of this phone are based on what was typed; the server may call that by another name. */
  private async rebase(
    row: OperationRow,
    { body }: OperationContent,
    answer: unknown,
  ): Promise<[OperationRow, OperationRow][]> {
    const own = ownWrites({ ...row, body }, answer);
    const rows = await this.core.database.read(['outbox'], (tx) =>
      tx.objectStore('outbox').index('entity').getAll(row.entity),
    );
    const later = rows.filter((one) => one.seq > row.seq && !one.uncertain && own.has(one.path));
    const moved = await Promise.all(
      later.map(async (one): Promise<[OperationRow, OperationRow] | undefined> => {
        const content = await this.core.open<OperationContent>(places.operation(one.key), one.sealed);
        const next = rebased({ ...one, body: content.body }, own);
        if (next === undefined) return undefined;
        const sealed = await this.core.seal(places.operation(one.key), { ...content, body: next });
        return [one, { ...one, sealed, sentAs: newKey() }];
      }),
    );
    return moved.filter((pair) => pair !== undefined);
  }

  /** Nothing is decided: later. */
  async again({ row, before }: Begun, verdict: Extract<Verdict, { kind: 'again' }>, status: number): Promise<void> {
    const nextAt = this.core.clock.now() + backoff(row.tries, verdict.wait);
    // An earlier try may have had its effect, whatever this one says.
    const uncertain = verdict.uncertain || before.uncertain;
    await this.amend(row, { nextAt, lastStatus: status, uncertain });
  }

  /** Not sent after all, or turned away at the door. */
  async putBack({ row, before }: Begun): Promise<void> {
    await this.amend(row, { tries: before.tries, uncertain: before.uncertain });
  }

  /** A person has to look at it. */
  async stopped({ row, before }: Begun, verdict: Extract<Verdict, { kind: 'conflict' | 'rejected' }>): Promise<void> {
    const { problem } = verdict;
    const conflict = verdict.kind === 'conflict' ? verdict.fields : undefined;
    const trouble = await this.core.seal(places.trouble(row.key), { problem, conflict } satisfies Trouble);
    const uncertain = before.uncertain && !provesNothingDone(problem.status);
    await this.amend(row, { state: verdict.kind, trouble, lastStatus: problem.status, uncertain });
    this.core.changed();
  }

  private async amend(row: OperationRow, change: Partial<OperationRow>): Promise<void> {
    await this.core.database.write(['outbox'], (tx) => replace(tx, row, { ...row, ...change }));
  }
}

/** Changes an operation unless somebody else has changed or deleted it since it was read. */
async function replace(tx: Tx<'readwrite'>, before: OperationRow, after: OperationRow): Promise<void> {
  const stands = await tx.objectStore('outbox').get(before.seq);
  if (stands?.sentAs === before.sentAs && stands.state === before.state) await tx.objectStore('outbox').put(after);
}
