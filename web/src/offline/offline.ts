import { Backup } from './backup';
import { Blobs } from './blobs';
import { type Clock, Core } from './core';
import { Database } from './database';
import { Drafts } from './drafts';
import { Drain } from './drain';
import { UnsentWork } from './errors';
import { askPersistence } from './features';
import { Line } from './line';
import { Lock } from './lock';
import { Outbox } from './outbox';
import { Pack } from './pack';
import { forgetPerson, notePerson } from './people';
import { Receipts } from './receipts';
import { storeNames } from './schema';
import { Sender } from './sender';
import type { Session } from './session';
import { Settlement } from './settlement';
import { State } from './state';
import { type Locks, Sync, type Trigger } from './sync';
import type { Unsent } from './types';

/** Whose data is opened, and through what the engine reaches the world. */
export interface OfflineOptions {
  userId: string;
  name: string;
  /** The assignment worked under now; nothing while it is not known: then the last one on this phone counts. */
  assignmentId?: string;
  session: Session;
  clock: Clock;
  locks: Locks;
  /** The browser believes that there is a network. */
  onLine?: boolean;
  fetch?: typeof fetch;
  /** Where the interface is; the page's own place by default. */
  origin?: string;
  /** Rounds that turn a PIN into a key; those of `crypto.ts` unless a test is in a hurry. */
  rounds?: number;
}

/** Everything that one person keeps on this phone, and its way to the server. */
export class Offline {
  readonly lock: Lock;
  readonly drafts: Drafts;
  readonly outbox: Outbox;
  readonly pack: Pack;
  readonly backup: Backup;
  private readonly core: Core;
  private readonly line: Line;
  private readonly state: State;
  private readonly syncing: Sync;
  private readonly channel?: BroadcastChannel;

  private constructor(
    private readonly database: Database,
    private assignmentId: string,
    { userId, session, clock, locks, fetch, origin, rounds }: OfflineOptions,
  ) {
    this.lock = new Lock(database, () => clock.now(), rounds);
    this.core = new Core(
      database,
      this.lock,
      clock,
      () => this.assignmentId,
      () => this.changed(),
    );
    const sender = new Sender(userId, session, clock, fetch, origin);
    const blobs = new Blobs(this.core);
    const wake = (): void => void this.sync('change').catch(() => undefined);
    this.line = new Line(this.core);
    this.pack = new Pack(this.core, sender, this.line);
    this.drafts = new Drafts(this.core, blobs);
    this.outbox = new Outbox(this.core, this.drafts, wake);
    this.backup = new Backup(this.core, () => this.drafts.flush(), wake);
    this.state = new State(this.core, this.line);
    const settlement = new Settlement(this.core, (...of) => this.pack.effects(...of));
    const drain = new Drain(this.core, blobs, sender, settlement, this.line);
    this.syncing = new Sync(this.core, drain, this.pack, this.line, session, locks);
    this.channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`bangfu-${userId}`);
    this.channel?.addEventListener('message', ({ data }) => {
      if (data === 'left') void this.close();
      else void this.state.refresh();
    });
    (this.channel as { unref?: () => void } | undefined)?.unref?.();
  }

  /** Opens the data of a person; nothing is sent before the PIN has opened the lock. */
  static async open(options: OfflineOptions): Promise<Offline> {
    const { userId, name, clock, onLine = true } = options;
    const database = new Database(userId);
    const offline = new Offline(database, await assignmentOf(database, options.assignmentId), options);
    await offline.lock.begin();
    await offline.line.begin(onLine);
    await notePerson({ userId, name, usedAt: new Date(clock.now()).toISOString() });
    await offline.pack.expire();
    await new Receipts(offline.core).prune();
    await offline.state.refresh();
    offline.lock.state.subscribe((state) => void (state === 'open' && offline.sync('unlocked').catch(() => undefined)));
    void askPersistence();
    return offline;
  }

  /** Counts and flags for the chip. */
  get summary(): State['summary'] {
    return this.state.summary;
  }

  /** Sends and fetches; the trigger says how eagerly. */
  async sync(trigger: Trigger = 'manual'): Promise<void> {
    if (trigger === 'signedIn') this.line.set({ signInNeeded: false });
    if (await this.pack.expire()) await this.state.refresh();
    await this.syncing.run(trigger);
    await this.state.refresh();
  }

  /** Work goes on under another assignment of the same person. */
  async workAs(assignmentId: string | undefined): Promise<void> {
    if (!assignmentId || this.assignmentId === assignmentId) return;
    this.assignmentId = await assignmentOf(this.database, assignmentId);
    await this.sync('signedIn');
  }

  /** What a wipe would lose. */
  unsent(): Promise<Unsent> {
    return this.state.unsent();
  }

  /**
   * Removes the data of the person from this phone, before signing out. Throws `UnsentWork`, and removes nothing, while
   * the server lacks any of it.
   */
  async leave(): Promise<void> {
    if (this.lock.isOpen) await this.drafts.flush();
    await this.wipe();
    this.channel?.postMessage('left');
    await this.close();
    await this.database.destroy();
    await forgetPerson(this.database.userId);
  }

  /** Looks and empties in one transaction, so that another tab cannot add anything in between. */
  private async wipe(): Promise<void> {
    await this.database.writeSafely([...storeNames], async (tx) => {
      const drafts = await tx.objectStore('drafts').count();
      const operations = await tx.objectStore('outbox').count();
      if (drafts + operations > 0) throw new UnsentWork({ drafts, operations });
      for (const name of storeNames) await tx.objectStore(name).clear();
    });
  }

  /** The browser says that there is no network. That there is one only an answer can say. */
  noteNoNetwork(): void {
    this.line.set({ offline: true });
  }

  /** Closes the data; all of it stays. Answers when what was under way has noticed. */
  async close(): Promise<void> {
    this.syncing.stop();
    this.channel?.close();
    this.database.close();
    await Promise.allSettled([this.syncing.idle(), this.state.idle()]);
  }

  private changed(): void {
    void this.state.refresh();
    this.channel?.postMessage('changed');
  }
}

/** The assignment that a person works under; on a phone without a signal the one they worked under last. */
async function assignmentOf(database: Database, now: string | undefined): Promise<string> {
  if (now) {
    await database.write(['meta'], (tx) => tx.objectStore('meta').put({ name: 'assignment', value: now }));
    return now;
  }
  const row = await database.read(['meta'], (tx) => tx.objectStore('meta').get('assignment'));
  return String(row?.value ?? '');
}
