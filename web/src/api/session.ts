import { computed, shallowRef } from 'vue';
import { api, got, type Schema } from './client';
import { keepToken, renewToken, sessionEnded } from './token';

type Me = Schema['MeView'];

/** What a person may do, by the names of the interface (`x-permission`). */
export type Permission = Me['permissions'][number];

/** Who is signed in; undefined when nobody is. */
export const me = shallowRef<Me>();

export { sessionEnded };

export const can = (permission: Permission): boolean => me.value?.permissions.includes(permission) ?? false;

/** Today in Asia/Shanghai by the server's clock, 'YYYY-MM-DD'. */
export const today = computed(() => me.value?.today ?? new Date().toISOString().slice(0, 10));

/** The place one works for, under the present assignment. */
export const place = computed(() => me.value?.assignment?.regions.map((region) => region.nameZh).join('、') ?? '');

/** Goes on with the session of the cookie, if there is one. */
export async function resume(): Promise<boolean> {
  if (!(await renewToken())) return false;
  await readMe();
  return true;
}

export async function readMe(): Promise<void> {
  me.value = await got(api.GET('/api/v1/me'));
}

/** One step of signing in; the answer says whether that was all. */
export async function signIn(step: Schema['SignIn']): Promise<Schema['SignInAnswer']> {
  const answer = await got(api.POST('/api/v1/auth/sign-in', { body: step }));
  if (answer.status === 'signedIn') await begin(answer.accessToken as string);
  return answer;
}

/** Begins to work with a token that signing in, or setting up the second factor, has given. */
export async function begin(token: string): Promise<void> {
  keepToken(token);
  await readMe();
}

export async function signOut(): Promise<void> {
  await api.POST('/api/v1/auth/sign-out');
  keepToken(undefined);
  me.value = undefined;
}

/** Works under another assignment from now on. */
export async function changeAssignment(assignmentId: string): Promise<void> {
  const answer = await got(api.POST('/api/v1/auth/assignment', { body: { assignmentId } }));
  await begin(answer.accessToken);
}
