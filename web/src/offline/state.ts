import type { Core } from './core';
import { Closed, Outdated } from './errors';
import type { Line } from './line';
import { Observable } from './observable';
import type { OperationState, Summary, Unsent } from './types';

const day = 86_400_000;
/** How far back 已上传 counts, days. */
const sentDays = 30;

/** The summary before anything is known. */
export const nothing: Summary = {
  ...{ unfinished: 0, waiting: 0, sent: 0, attention: 0 },
  ...{ offline: false, sending: false, signInNeeded: false, locked: true, outdated: false },
  ...{ oldestUnsentAt: null, overdue: false, lastContactAt: null, packAt: null },
};

/** The state of everything, for the chip in the header. Needs no key: it counts and looks at times only. */
export class State {
  readonly summary = new Observable<Summary>(nothing);
  private reading?: Promise<void>;
  private stale = false;

  constructor(
    private readonly core: Core,
    private readonly line: Line,
  ) {
    line.state.subscribe(() => this.quick());
    core.lock.state.subscribe(() => this.quick());
  }

  /** Counts anew; calls that come meanwhile are answered by one more count. */
  refresh(): Promise<void> {
    if (this.reading) {
      this.stale = true;
      return this.reading;
    }
    this.reading = this.read().finally(() => (this.reading = undefined));
    return this.reading;
  }

  private async read(): Promise<void> {
    try {
      do {
        this.stale = false;
        this.set(await this.count());
      } while (this.stale);
    } catch (error) {
      if (error instanceof Outdated) this.set({ outdated: true });
      else if (!(error instanceof Closed)) throw error;
    }
  }

  /** Answers when no count is under way. */
  async idle(): Promise<void> {
    await this.reading;
  }

  /** What a wipe would lose. */
  async unsent(): Promise<Unsent> {
    return this.core.database.read(['drafts', 'outbox'], async (tx) => ({
      drafts: await tx.objectStore('drafts').count(),
      operations: await tx.objectStore('outbox').count(),
    }));
  }

  private async count(): Promise<Partial<Summary>> {
    const since = new Date(this.core.clock.server().getTime() - sentDays * day).toISOString();
    const found = await this.core.database.read(['drafts', 'outbox', 'receipts', 'meta'], async (tx) => {
      const states = tx.objectStore('outbox').index('state');
      const ofState = (state: OperationState): Promise<number> => states.count(state);
      return {
        drafts: await tx.objectStore('drafts').getAll(),
        waiting: await ofState('waiting'),
        attention: (await ofState('conflict')) + (await ofState('rejected')),
        sent: await tx.objectStore('receipts').index('at').count(IDBKeyRange.lowerBound(since)),
        first: (await tx.objectStore('outbox').openCursor())?.value.createdAt,
        pack: (await tx.objectStore('meta').get('pack'))?.value as { at: string | null } | undefined,
      };
    });
    const { drafts, waiting, attention, sent, first, pack } = found;
    const times = [...drafts.map(({ createdAt }) => createdAt), ...(first ? [first] : [])].sort();
    return {
      ...{ unfinished: drafts.length, waiting, attention, sent },
      ...{ oldestUnsentAt: times[0] ?? null, packAt: pack?.at ?? null },
    };
  }

  /** What is known without asking the database. */
  private quick(): void {
    this.set({});
  }

  private set(counted: Partial<Summary>): void {
    const { offline, sending, signInNeeded, contactAt } = this.line.state.value;
    const next = { ...this.summary.value, ...counted, offline, sending, signInNeeded };
    next.locked = this.core.lock.state.value !== 'open';
    next.lastContactAt = contactAt ? new Date(contactAt).toISOString() : null;
    const age = next.oldestUnsentAt ? this.core.clock.server().getTime() - Date.parse(next.oldestUnsentAt) : 0;
    next.overdue = age > day;
    if (JSON.stringify(next) !== JSON.stringify(this.summary.value)) this.summary.set(next);
  }
}
