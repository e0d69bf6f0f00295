import { shallowReadonly, shallowRef, watch } from 'vue';
import { noteServerTime, serverNow } from '@/api/server-clock';
import { me } from '@/api/session';
import { browserSession } from './browser-session';
import type { LockState } from './lock';
import { Offline } from './offline';
import { nothing } from './state';
import type { Summary } from './types';

/** Somebody who works on this phone, and under which assignment as far as that is known. */
export interface Worker {
  userId: string;
  name: string;
  assignmentId?: string;
}

const offline = shallowRef<Offline>();
const summary = shallowRef<Summary>(nothing);
const lockState = shallowRef<LockState>('locked');
let worker: Worker | undefined;
let opening: Promise<Offline> | undefined;

/** The offline engine for components. All of them share one. */
export function useOffline() {
  return {
    // Not `readonly`: the engine itself would come back wrapped, and could no longer keep its key.
    offline: shallowReadonly(offline) as typeof offline,
    summary: shallowReadonly(summary),
    lockState: shallowReadonly(lockState),
    start,
    stop,
  };
}

/** Opens the data of a person on this phone. Somebody else's is closed first. */
function start(next: Worker): Promise<Offline> {
  if (opening && worker?.userId === next.userId)
    return opening.then(async (opened) => {
      await opened.workAs(next.assignmentId);
      return opened;
    });
  stop();
  worker = next;
  opening = open(next);
  return opening;
}

async function open(next: Worker): Promise<Offline> {
  const opened = await Offline.open({
    ...next,
    session: browserSession,
    clock: { now: () => Date.now(), server: serverNow, note: noteServerTime },
    locks: { request: (name, work) => navigator.locks.request(name, work) },
    onLine: navigator.onLine,
  });
  opened.summary.subscribe((value) => (summary.value = value));
  opened.lock.state.subscribe((value) => (lockState.value = value));
  offline.value = opened;
  listen();
  return opened;
}

/** Closes the data; all of it stays. */
function stop(): void {
  void offline.value?.close();
  offline.value = undefined;
  opening = undefined;
  worker = undefined;
  summary.value = nothing;
  lockState.value = 'locked';
}

let listening = false;

/** What the page can notice by itself: the network, being looked at, being left, somebody being here. */
function listen(): void {
  if (listening) return;
  listening = true;
  const sync = (trigger: Parameters<Offline['sync']>[0]): void =>
    void offline.value?.sync(trigger).catch(() => undefined);
  const here = (): void => offline.value?.lock.touch();
  const save = (): void => void offline.value?.drafts.flush();
  addEventListener('online', () => sync('online'));
  addEventListener('offline', () => offline.value?.noteNoNetwork());
  addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', () => (document.hidden ? save() : sync('visible')));
  for (const sign of ['pointerdown', 'keydown'] as const) addEventListener(sign, here, { passive: true });
  // Signed in, perhaps after having begun without a signal, and perhaps under another assignment.
  watch(me, (now) => {
    if (!now || now.id !== worker?.userId) return;
    const { assignment } = now as { assignment?: { id: string } };
    void offline.value?.workAs(assignment?.id).then(() => sync('signedIn'));
  });
}
