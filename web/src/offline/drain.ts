import type { Blobs } from './blobs';
import { classify } from './classify';
import { type Core, places } from './core';
import type { Line } from './line';
import { filledIn, type OperationContent } from './plan';
import { lookAgainIn, ready } from './queue.rules';
import { answersTo } from './receipts';
import type { OperationRow } from './schema';
import type { Outgoing, Sender } from './sender';
import type { Begun, Settlement } from './settlement';

/** Failures in a row after which the line is left alone for a while. */
const patience = 3;

/** What came of one operation: `gone`: it was not there any more; `stop`: no other can be sent either. */
type Came = 'through' | 'failed' | 'gone' | 'stop';

/** How eager a round is: who only waits for a line goes at once after the network came back or a button was pressed. */
export type Eagerness = 'calm' | 'eager';

/** What a round was: how many operations it tried, and in how many ms to look again. */
export interface Round {
  tried: number;
  again: number;
}

/** Sends what waits, one after the other. Only one tab does so at a time: whoever calls holds the lock. */
export class Drain {
  private tried = 0;

  constructor(
    private readonly core: Core,
    private readonly blobs: Blobs,
    private readonly sender: Sender,
    private readonly settlement: Settlement,
    private readonly line: Line,
  ) {}

  /** Sends until nothing may go any more, or the line is down. */
  async run(eagerness: Eagerness): Promise<Round> {
    this.tried = 0;
    return { again: await this.rounds(eagerness), tried: this.tried };
  }

  private async rounds(eagerness: Eagerness): Promise<number> {
    let hurry: 'no' | 'few' | 'all' = eagerness === 'eager' ? 'all' : 'no';
    let failures = 0;
    for (;;) {
      const rows = await this.rows();
      const batch = this.core.lock.isOpen ? ready(rows, this.core.clock.now(), this.core.assignmentId(), hurry) : [];
      if (!batch.length) return lookAgainIn(rows, this.core.clock.now());
      hurry = 'no';
      for (const { seq } of batch) {
        const came = await this.one(seq);
        if (came === 'stop') return 60_000;
        if (came === 'through') hurry = 'few';
        failures = came === 'failed' ? failures + 1 : 0;
        if (failures >= patience) return lookAgainIn(await this.rows(), this.core.clock.now());
      }
    }
  }

  private rows(): Promise<OperationRow[]> {
    return this.core.database.read(['outbox'], (tx) => tx.objectStore('outbox').getAll());
  }

  private async one(seq: number): Promise<Came> {
    if (!this.core.lock.isOpen) return 'stop';
    const begun = await this.settlement.begin(seq);
    if (!begun) return 'gone';
    this.tried += 1;
    const { row } = begun;
    const content = await this.core.open<OperationContent>(places.operation(row.key), row.sealed);
    const outgoing = await this.outgoing(row, content);
    const asked = await this.sender.send(outgoing, row.assignmentId);
    // Another tab works under another assignment now: none of these can go.
    if (asked.kind === 'assignment') return this.putBack(begun);
    if (asked.kind === 'signIn') {
      this.line.set({ signInNeeded: true });
      return this.putBack(begun);
    }
    const answer = asked.kind === 'answer' ? asked.answer : undefined;
    return this.settle(begun, content, answer);
  }

  private async settle(begun: Begun, content: OperationContent, answer: Parameters<typeof classify>[0]): Promise<Came> {
    const verdict = classify(answer);
    if (answer && answer.serverTime !== null) await this.line.heard();
    else this.line.set({ offline: true });
    switch (verdict.kind) {
      case 'accepted':
        await this.settlement.accepted(begun, content, answer as NonNullable<typeof answer>);
        return 'through';
      case 'again':
        await this.settlement.again(begun, verdict, answer?.serverTime ? answer.status : 0);
        return 'failed';
      case 'signIn':
        this.line.set({ signInNeeded: true });
        return this.putBack(begun);
      case 'conflict':
      case 'rejected':
        await this.settlement.stopped(begun, verdict);
        return 'through';
    }
  }

  private async putBack(begun: Begun): Promise<Came> {
    await this.settlement.putBack(begun);
    return 'stop';
  }

  private async outgoing(row: OperationRow, content: OperationContent): Promise<Outgoing> {
    const { method, path, sentAs: key, bytes, needs } = row;
    if (row.blobId) return { method, path, key, ...(await this.photo(row.blobId, content)) };
    const answers = await this.core.database.read(['receipts'], (tx) => answersTo(tx, needs));
    return { method, path, key, bytes, body: filledIn(content.body, answers) };
  }

  private async photo(blobId: string, { body }: OperationContent): Promise<{ form: FormData; bytes: number }> {
    const { kind, caption } = body as { kind: string; caption?: string };
    const blob = (await this.blobs.open(blobId)) ?? new Blob([]);
    const form = new FormData();
    form.append('kind', kind);
    if (caption) form.append('caption', caption);
    // The name would be kept by whoever stands in between; it says nothing.
    form.append('file', blob, 'file');
    return { form, bytes: blob.size };
  }
}
