import type { Backup } from './backup';
import { Blobs } from './blobs';
import { type Clock, Core } from './core';
import { Database } from './database';
import { Drafts } from './drafts';
import { UnsentWork } from './errors';
import { askPersistence } from './features';
import { Line } from './line';
import { Lock } from './lock';
import { Outbox } from './outbox';
import { Pack } from './pack';
import { PackStore } from './pack-store';
import { forgetPerson, notePerson } from './people';
import { Receipts } from './receipts';
import { storeNames } from './schema';
import type { World } from './sending';
import { State } from './state';
import type { Sync, Trigger } from './sync';
import type { Unsent } from './types';

/** Whose data is opened, and through what the engine reaches the world. */
export interface OfflineOptions extends World {
  userId: string;
  name: string;
  /** The assignment worked under now; nothing while it is not known: then the last one on this phone counts. */
  assignmentId?: string;
  clock: Clock;
  /** The browser believes that there is a network. */
  onLine?: boolean;
  /** Rounds that turn a PIN into a key; those of `crypto.ts` unless a test is in a hurry. */
  rounds?: number;
}

/** Everything that one person keeps on this phone, and its way to the server. */
export class Offline {
  readonly lock: Lock;
  readonly drafts: Drafts;
  readonly outbox: Outbox;
  readonly pack: Pack;
  /** Carries everything unsent in one encrypted file. */
  readonly backup: Pick<Backup, 'make' | 'restore'> = {
    make: async (secret) => (await this.carrier()).make(secret),
    restore: async (file, secret) => (await this.carrier()).restore(file, secret),
  };
  private readonly core: Core;
  private readonly line: Line;
  private readonly state: State;
  private readonly blobs: Blobs;
  private readonly store: PackStore;
  private syncing?: Promise<Sync>;
  private readonly channel?: BroadcastChannel;

  private constructor(
    private readonly database: Database,
    private assignmentId: string,
    private readonly options: OfflineOptions,
  ) {
    const { userId, clock, rounds } = options;
    this.lock = new Lock(database, () => clock.now(), rounds);
    this.core = new Core(
      database,
      this.lock,
      clock,
      () => this.assignmentId,
      () => this.changed(),
    );
    this.blobs = new Blobs(this.core);
    this.store = new PackStore(this.core);
    this.line = new Line(this.core);
    this.pack = new Pack(this.core, this.store, this.line);
    this.drafts = new Drafts(this.core, this.blobs);
    this.outbox = new Outbox(this.core, this.drafts, () => this.wake());
    this.state = new State(this.core, this.line);
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
    if (!this.lock.isOpen) return;
    await (await this.sending()).run(trigger);
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
    this.channel?.close();
    this.database.close();
    const sync = await this.syncing?.catch(() => undefined);
    sync?.stop();
    await Promise.allSettled([sync?.idle(), this.state.idle()]);
  }

  /** What sends is no part of the first screen. Once it is here, the rest that a phone may need without a line follows. */
  private sending(): Promise<Sync> {
    this.syncing ??= import('./sending').then(({ makeSync }) => {
      void Promise.all([import('./decisions'), import('./backup')]).catch(() => undefined);
      return makeSync(this.core, this.line, this.blobs, this.store, this.options);
    });
    this.syncing.catch(() => (this.syncing = undefined));
    return this.syncing;
  }

  private async carrier(): Promise<Backup> {
    const { Backup: Carrier } = await import('./backup');
    return new Carrier(
      this.core,
      () => this.drafts.flush(),
      () => this.wake(),
      this.options.rounds,
    );
  }

  private wake(): void {
    void this.sync('change').catch(() => undefined);
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
