import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { uuidv7 } from 'uuidv7';
import { Offline } from '../offline';
import type { Session } from '../session';
import type { Locks } from '../sync';
import type { SimServer } from './sim-server';

export const pin = '271828';
export const userId = '0190aaaa-0000-7000-8000-000000000001';
export const assignmentId = '0190aaaa-0000-7000-8000-000000000002';

/** A phone that has never been used. */
export function newPhone(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** The lock manager of a browser, as far as it is used: one after the other by name. */
export function newLocks(): Locks {
  const last = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, work: () => Promise<T>): Promise<T> {
      const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
  };
}

/** A clock that tests move. */
export class TestClock {
  at = Date.parse('2019-03-15T02:00:00Z');
  now = (): number => this.at;
  server = (): Date => new Date(this.at);
  note = (): void => undefined;
}

/** A session that renews itself while the server lets it. */
export function newSession(server: SimServer, as = { userId, assignmentId }) {
  let token: string | undefined = server.issue(as.userId, as.assignmentId);
  const session = {
    as,
    alive: true as boolean,
    token: () => token,
    renew: () => {
      if (!session.alive) return Promise.resolve('ended' as const);
      token = server.issue(session.as.userId, session.as.assignmentId);
      return Promise.resolve('renewed' as const);
    },
    language: () => 'zh',
    /** The server forgets the token. */
    expire(): void {
      server.tokens.clear();
    },
  } satisfies Session & Record<string, unknown>;
  return session;
}

export interface Tab {
  offline: Offline;
  clock: TestClock;
  session: ReturnType<typeof newSession>;
}

interface Opening {
  clock?: TestClock;
  locks?: Locks;
  session?: Tab['session'];
  userId?: string;
  /** Undefined on purpose: nobody knows, as on a phone that is opened without a signal. */
  assignmentId?: string | undefined;
}

/** Opens the application in a tab; the first time on a phone the PIN is set, later it is given. */
export async function openTab(server: SimServer, opening: Opening = {}): Promise<Tab> {
  const { clock = new TestClock(), locks = newLocks(), session = newSession(server) } = opening;
  const world = { clock, locks, session, fetch: server.fetch, origin: 'http://sim', rounds: 1000 };
  const who = { userId, assignmentId, ...opening, name: 'Bayin' };
  const offline = await Offline.open({ ...who, ...world });
  if (offline.lock.state.value === 'new') await offline.lock.create(pin);
  else await offline.lock.unlock(pin);
  await offline.sync('visible');
  return { offline, clock, session };
}

export const newId = uuidv7;

/** Waits until something is so, without knowing when. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries += 1) {
    if (tries > 400) throw new Error('it never came to be so');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export const householdPath = (id: string): string => `/api/v1/households/${id}`;

export const create = (id: string, body: Record<string, unknown> = { address: 'A', members: [] }) => ({
  ...{ entity: id, method: 'PUT' as const, path: householdPath(id), body, label: 'Buhe' },
});

export const change = (id: string, set: Record<string, [unknown, unknown]>) => ({
  ...{ entity: id, method: 'PATCH' as const, path: householdPath(id), body: { set }, label: 'Buhe' },
});
