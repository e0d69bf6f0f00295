import fc from 'fast-check';
import { open, seal } from './crypto';
import { Database } from './database';
import { Locked, WeakPin } from './errors';
import { idleLimit, Lock, type Unlocked } from './lock';
import { freeTries, refuseWeak, waitAfter, waitLeft } from './pin.rules';
import { newPhone } from './testing/phone';

const pin = '271828';
const minute = 60_000;

describe('lock', () => {
  let now: number;
  let database: Database;
  const lockOf = async (of = database): Promise<Lock> => {
    const lock = new Lock(of, () => now, 1000);
    await lock.begin();
    return lock;
  };
  const sealedBy = async (lock: Lock) => seal(lock.key(), 'place', { name: '布和' });
  beforeEach(() => {
    newPhone();
    now = Date.parse('2019-03-15T02:00:00Z');
    database = new Database('a');
  });
  afterEach(() => database.close());

  it('is new, open, locked and open again, and the same data opens', async () => {
    const lock = await lockOf();
    expect(lock.state.value).toBe('new');
    await lock.create(pin, 'a long password');
    expect(lock.state.value).toBe('open');
    const sealed = await sealedBy(lock);
    await lock.lock();
    expect(() => lock.key()).toThrow(Locked);
    const later = await lockOf();
    expect(later.state.value).toBe('locked');
    expect(await later.unlock('314159')).toMatchObject({ ok: false, reason: 'wrong', left: freeTries - 1 });
    expect(await later.unlock(pin)).toEqual({ ok: true });
    expect(await open(later.key(), 'place', sealed)).toEqual({ name: '布和' });
    await expect(open(later.key(), 'elsewhere', sealed)).rejects.toThrow();
  });

  it('never makes a second key, which would bury what the first has sealed', async () => {
    await (await lockOf()).create(pin);
    await expect(new Lock(database).create('314159')).rejects.toThrow('key');
    expect(await (await lockOf()).unlock(pin)).toEqual({ ok: true });
  });

  it('locks after ten idle minutes, not sooner, whether or not a timer ran', async () => {
    const lock = await lockOf();
    await lock.create(pin);
    now += idleLimit - 1;
    lock.touch();
    now += idleLimit - 1;
    expect(lock.isOpen).toBe(true);
    now += 1;
    expect(() => lock.key()).toThrow(Locked);
    lock.touch();
    expect(lock.state.value).toBe('locked');
  });

  it('lets what was typed be saved before it locks', async () => {
    const lock = await lockOf();
    await lock.create(pin);
    let saved: unknown;
    lock.beforeLocking(async () => {
      saved = await sealedBy(lock);
    });
    await lock.lock();
    expect(saved).toBeDefined();
    expect(lock.state.value).toBe('locked');
  });

  it('makes who guesses wait, also after a reload and with the right PIN, and forgives after the right one', async () => {
    await (await lockOf()).create(pin);
    for (let tries = 1; tries <= freeTries; tries += 1) await (await lockOf()).unlock('000111');
    expect(await (await lockOf()).unlock('000111')).toMatchObject({ reason: 'wrong', waitMs: 30_000, left: 0 });
    now += 10_000;
    expect(await (await lockOf()).unlock(pin)).toMatchObject({ ok: false, reason: 'wait', waitMs: 20_000 });
    now += 20_000;
    expect(await (await lockOf()).unlock('000111')).toMatchObject({ reason: 'wrong', waitMs: minute });
    now += minute;
    expect(await (await lockOf()).unlock(pin)).toEqual({ ok: true });
    expect(await (await lockOf()).unlock('000111')).toMatchObject({ left: freeTries - 1, waitMs: 0 });
  });

  it('counts tries that are made at the same time', async () => {
    await (await lockOf()).create(pin);
    const locks = await Promise.all(Array.from({ length: 8 }, () => lockOf()));
    const answers: Unlocked[] = await Promise.all(locks.map((lock) => lock.unlock('000111')));
    expect(answers.filter((answer) => !answer.ok && answer.reason === 'wrong')).toHaveLength(freeTries + 1);
  });

  it('changes the PIN for who knows the old one', async () => {
    const lock = await lockOf();
    await lock.create(pin);
    const sealed = await sealedBy(lock);
    expect(await lock.changePin('000111', '161803')).toMatchObject({ ok: false });
    await expect(lock.changePin(pin, '111111')).rejects.toBeInstanceOf(WeakPin);
    expect(await lock.changePin(pin, '161803')).toEqual({ ok: true });
    const later = await lockOf();
    expect(await later.unlock(pin)).toMatchObject({ ok: false });
    expect(await later.unlock('161803')).toEqual({ ok: true });
    expect(await open(later.key(), 'place', sealed)).toEqual({ name: '布和' });
  });

  it('opens by the password of the account for who has forgotten the PIN, and takes a new PIN', async () => {
    const lock = await lockOf();
    await lock.create(pin);
    const sealed = await sealedBy(lock);
    expect(await lock.passwordUsed('first password')).toEqual({ ok: true });
    const later = await lockOf();
    expect(await later.passwordUsed('another password')).toEqual({ ok: false });
    expect(later.state.value).toBe('locked');
    expect(await later.passwordUsed('first password')).toEqual({ ok: true });
    await later.setPin('161803');
    expect(await later.passwordUsed('changed password')).toEqual({ ok: true });
    const third = await lockOf();
    expect(await third.unlock('161803')).toEqual({ ok: true });
    expect(await open(third.key(), 'place', sealed)).toEqual({ name: '布和' });
    expect(await (await lockOf()).passwordUsed('first password')).toEqual({ ok: false });
    expect(await (await lockOf()).passwordUsed('changed password')).toEqual({ ok: true });
  });

  it('makes a guess expensive: six hundred thousand rounds, and a salt of its own each time', async () => {
    const lock = new Lock(database);
    await lock.create(pin, 'a long password');
    const rows = await database.read(['keys'], (tx) => tx.objectStore('keys').getAll());
    const wrapped = rows as { iterations: number; salt: Uint8Array }[];
    expect(wrapped.map(({ iterations }) => iterations)).toEqual([600_000, 600_000]);
    expect(Buffer.compare(wrapped[0]?.salt as Uint8Array, wrapped[1]?.salt as Uint8Array)).not.toBe(0);
    expect(await new Lock(database).unlock(pin)).toEqual({ ok: true });
  });

  it('stores neither PIN nor password nor the key itself', async () => {
    const lock = await lockOf();
    await lock.create(pin, 'a long password');
    const raw = Buffer.from(await crypto.subtle.exportKey('raw', lock.key())).toString('latin1');
    const rows = await database.read(['keys'], (tx) => tx.objectStore('keys').getAll());
    const stored = rows.flatMap((row) => Object.values(row)).map((value: unknown) => bytesOf(value).toString('latin1'));
    for (const secret of [raw, pin, 'a long password']) expect(stored.join('\n')).not.toContain(secret);
  });
});

const bytesOf = (value: unknown): Buffer =>
  value instanceof ArrayBuffer ? Buffer.from(value) : Buffer.from(value instanceof Uint8Array ? value : String(value));

describe('PINs', () => {
  it.each(['1234', '12345', '12345a', '000000', '123456', '987654', '890123', '121212', '123123', '112112'])(
    'such as %s are refused',
    (weak) => expect(() => refuseWeak(weak)).toThrow(WeakPin),
  );

  it.each(['271828', '150521', '13579246'])('such as %s are taken', (good) =>
    expect(() => refuseWeak(good)).not.toThrow(),
  );

  it('are waited for longer the more were wrong, but never above an hour, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 4e12 }), (n, at, now) => {
        expect(waitAfter(n + 1)).toBeGreaterThanOrEqual(waitAfter(n));
        expect(waitAfter(n)).toBeLessThanOrEqual(3_600_000);
        expect(waitLeft(at, now)).toBeLessThanOrEqual(3_600_000);
        expect(waitLeft(at, now)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
