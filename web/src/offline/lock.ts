import { iterations, newDataKey, unwrapKey, wrapKey } from './crypto';
import type { Database } from './database';
import { Locked } from './errors';
import { Observable } from './observable';
import { freeTries, refuseWeak, waitAfter, waitLeft } from './pin.rules';
import type { PinTries, WrappedKey } from './schema';

/** Idle time after which the data key leaves memory, ms. */
export const idleLimit = 10 * 60_000;

export type LockState = 'new' | 'locked' | 'open';

/** Whether a PIN has opened the data. `left`: tries before waiting begins; `waitMs`: how long until the next. */
export type Unlocked = { ok: true } | { ok: false; reason: 'wrong' | 'wait'; waitMs: number; left: number };

/**
 * Keeps the key of a person's data. At rest it lies wrapped twice: under the PIN, and under the password of the account,
 * so that who has forgotten the PIN signs in online and still has the unsent work.
 */
export class Lock {
  readonly state = new Observable<LockState>('locked');
  private dataKey?: CryptoKey;
  private seenAt = 0;
  private timer?: ReturnType<typeof setTimeout>;
  private readonly before = new Set<() => Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly now: () => number = Date.now,
    private readonly rounds = iterations,
  ) {}

  /** Finds out whether there is a key. */
  async begin(): Promise<void> {
    if (!(await this.wrapped('pin')) && !(await this.wrapped('password'))) this.state.set('new');
  }

  /** The data key; throws `Locked`. Timers sleep with the phone, so the time is looked at here as well. */
  key(): CryptoKey {
    if (this.dataKey && this.now() - this.seenAt >= idleLimit) this.drop();
    if (!this.dataKey) throw new Locked();
    return this.dataKey;
  }

  get isOpen(): boolean {
    try {
      return Boolean(this.key());
    } catch {
      return false;
    }
  }

  /** Makes the key of a person who is new on this phone. */
  async create(pin: string, password?: string): Promise<void> {
    refuseWeak(pin);
    const dataKey = await newDataKey();
    const rows = [await this.wrap(dataKey, 'pin', pin)];
    if (password) rows.push(await this.wrap(dataKey, 'password', password));
    await this.database.writeSafely(['keys'], async (tx) => {
      const keys = tx.objectStore('keys');
      // A second key would make unreadable what the first has sealed.
      if ((await keys.get('pin')) ?? (await keys.get('password'))) throw new Error('there is a key already');
      for (const row of rows) await keys.put(row);
    });
    this.hold(dataKey);
  }

  async unlock(pin: string): Promise<Unlocked> {
    const { dataKey, ...answer } = await this.tryPin(pin);
    if (dataKey) this.hold(dataKey);
    return answer as Unlocked;
  }

  /** Another PIN for who knows the present one. */
  async changePin(from: string, to: string): Promise<Unlocked> {
    refuseWeak(to);
    const { dataKey, ...answer } = await this.tryPin(from);
    if (dataKey) {
      await this.keep(await this.wrap(dataKey, 'pin', to));
      this.hold(dataKey);
    }
    return answer as Unlocked;
  }

  /** Another PIN for who has opened the data by the password. */
  async setPin(pin: string): Promise<void> {
    refuseWeak(pin);
    await this.keep(await this.wrap(this.key(), 'pin', pin));
    await this.forgive();
  }

  /**
   * The server has just accepted this password. Open data is wrapped under it from now on; locked data is opened when
   * it was wrapped under it before. With a password that was changed elsewhere only the PIN (or the old password) helps.
   */
  async passwordUsed(password: string): Promise<{ ok: boolean }> {
    const { userId } = this.database;
    if (this.isOpen) {
      await this.keep(await this.wrap(this.key(), 'password', password));
      return { ok: true };
    }
    const wrapped = await this.wrapped('password');
    const dataKey = wrapped && (await unwrapKey(wrapped, userId, password));
    if (!dataKey) return { ok: false };
    this.hold(dataKey);
    return { ok: true };
  }

  /** Something to be finished while the key is still there. */
  beforeLocking(finish: () => Promise<void>): void {
    this.before.add(finish);
  }

  /** Locks now, after what was typed is saved. */
  async lock(): Promise<void> {
    if (this.dataKey) this.seenAt = this.now();
    await Promise.allSettled([...this.before].map((finish) => finish()));
    this.drop();
  }

  /** Somebody is here. */
  touch(): void {
    if (this.isOpen) this.seenAt = this.now();
  }

  private async tryPin(pin: string): Promise<{ dataKey?: CryptoKey } & ({ ok: boolean } | Unlocked)> {
    const wrapped = await this.wrapped('pin');
    if (!wrapped) throw new Locked();
    const tries = await this.countTry();
    if (tries.waitMs > 0) return { ok: false, reason: 'wait', ...tries };
    const dataKey = await unwrapKey(wrapped, this.database.userId, pin);
    const { failures } = tries;
    if (!dataKey)
      return { ok: false, reason: 'wrong', waitMs: waitAfter(failures), left: Math.max(0, freeTries - failures) };
    await this.forgive();
    return { ok: true, dataKey };
  }

  /** Counts a try before it is made, so that neither a second tab nor a reload gives another one. */
  private countTry(): Promise<{ waitMs: number; left: number; failures: number }> {
    return this.database.writeSafely(['keys'], async (tx) => {
      const keys = tx.objectStore('keys');
      const { failures, nextAt } = ((await keys.get('tries')) as PinTries | undefined) ?? { failures: 0, nextAt: 0 };
      const waitMs = waitLeft(nextAt, this.now());
      if (waitMs > 0) return { waitMs, left: 0, failures };
      await keys.put({ name: 'tries', failures: failures + 1, nextAt: this.now() + waitAfter(failures + 1) });
      return { waitMs: 0, left: 0, failures: failures + 1 };
    });
  }

  private async forgive(): Promise<void> {
    await this.database.write(['keys'], (tx) => tx.objectStore('keys').delete('tries'));
  }

  private wrap(dataKey: CryptoKey, name: WrappedKey['name'], secret: string): Promise<WrappedKey> {
    return wrapKey(dataKey, name, this.database.userId, secret, this.rounds);
  }

  private async keep(row: WrappedKey): Promise<void> {
    await this.database.writeSafely(['keys'], (tx) => tx.objectStore('keys').put(row));
  }

  private wrapped(name: WrappedKey['name']): Promise<WrappedKey | undefined> {
    return this.database.read(['keys'], (tx) => tx.objectStore('keys').get(name) as Promise<WrappedKey | undefined>);
  }

  private hold(dataKey: CryptoKey): void {
    this.dataKey = dataKey;
    this.seenAt = this.now();
    this.watch();
    this.state.set('open');
  }

  private watch(): void {
    clearTimeout(this.timer);
    const left = Math.max(1000, idleLimit - (this.now() - this.seenAt));
    this.timer = setTimeout(() => void (this.now() - this.seenAt >= idleLimit ? this.lock() : this.watch()), left);
    (this.timer as { unref?: () => void }).unref?.();
  }

  private drop(): void {
    clearTimeout(this.timer);
    this.dataKey = undefined;
    if (this.state.value !== 'new') this.state.set('locked');
  }
}
