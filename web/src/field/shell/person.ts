import { computed, shallowRef } from 'vue';
import type { Schema } from '@/api/client';
import { serverNow } from '@/api/server-clock';
import { changeAssignment, me, place as signedInPlace, resume } from '@/api/session';
import { dayOf } from '@/shared/format';
import { peopleHere } from '@/offline/people';
import type { PersonHere } from '@/offline/types';
import { keepCodeLists } from '@/shared/code-lists';

/** The engine is a large part of the application; the way in does without it. */
const engine = async () => (await import('@/offline/use-offline')).useOffline();

/** Whose phone this is just now: signed in, or known from the last time when there is no line. */
export const person = shallowRef<{ userId: string; name: string }>();

/** Day by which the pack goes, and the day of the server's clock on which it was fetched. */
const packed = shallowRef<{ today: string; at: string }>();

const villages = shallowRef<readonly Schema['RegionView'][]>([]);

const day = 86_400_000;

/**
 * Today by the server: what it said when it was last asked, and as many days on as have passed since. The phone's own
 * calendar is believed for the difference only.
 */
export const today = computed(() => {
  if (me.value) return me.value.today;
  if (!packed.value) return dayOf(serverNow());
  const passed = Math.max(0, Math.floor((serverNow().getTime() - Date.parse(packed.value.at)) / day));
  return new Date(Date.parse(`${packed.value.today}T00:00:00Z`) + passed * day).toISOString().slice(0, 10);
});

/** What the pack brings that is not about a household: the meaning of codes, the villages, the standards. */
export async function readPack(): Promise<void> {
  const pack = (await engine()).offline.value?.pack;
  if (!pack) return;
  const about = await pack.about();
  if (about.at && about.today) packed.value = { today: about.today, at: about.at };
  villages.value = (await pack.part('regions')) ?? [];
  const lists = await pack.part('codeLists');
  if (lists) keepCodeLists(lists);
}

/** The villages of the person by their codes. */
export const places = computed(() => new Map(villages.value.map((region) => [region.code, region])));

/** Where the person works, as the head of each screen says it: township and villages. */
export const place = computed(() => {
  const own = villages.value.filter(({ level }) => level === 'village').map(({ nameZh }) => nameZh);
  return own.length ? own.join('、') : signedInPlace.value;
});

/**
 * Opens the work of a person: at once from this phone if they have worked here before, with the server's knowledge as
 * soon as it answers. False when nobody is known, so that somebody has to sign in.
 */
export async function enter(): Promise<boolean> {
  const [last] = await peopleHere();
  if (!last) return goOn();
  await open(last);
  void goOn();
  return true;
}

/** Goes on with the session of the cookie, and opens the data of that person. */
async function goOn(): Promise<boolean> {
  const signedIn = await resume().catch(() => false);
  if (signedIn) await openMine();
  return signedIn;
}

/** Opens the data of whoever is signed in now. */
export async function openMine(): Promise<void> {
  const { id, name } = me.value as NonNullable<typeof me.value>;
  await open({ userId: id, name, usedAt: '' });
}

/** Works under another of one's posts from now on. */
export async function workUnder(assignmentId: string): Promise<void> {
  await changeAssignment(assignmentId);
  await openMine();
}

async function open({ userId, name }: PersonHere): Promise<void> {
  await (await engine()).start({ userId, name, assignmentId: me.value?.assignment.id ?? '' });
  person.value = { userId, name };
}

/** Nobody works here any more; what was removed or kept is the engine's matter. */
export function forget(): void {
  person.value = packed.value = undefined;
  villages.value = [];
}
