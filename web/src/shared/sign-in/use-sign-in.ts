import { onUnmounted, ref, shallowRef } from 'vue';
import { begin, signIn } from '@/api/session';
import { isProblem, Problem } from '@/api/problem';
import { stepAfter, type Proof, type SignInStep } from './sign-in.rules';

/** The way in: what was typed is sent again with whatever the server asks for in addition. */
export function useSignIn(
  options: { login?: string; field?: boolean },
  done: (login: string, password: string) => void,
) {
  const step = ref<SignInStep>('password');
  const login = ref(options.login ?? '');
  const password = ref('');
  const busy = ref(false);
  const problem = shallowRef<Problem>();
  const enrolmentToken = ref('');
  /** Seconds until the server listens again. */
  const wait = ref(0);
  let replaced: string | undefined;

  const clock = setInterval(() => (wait.value = Math.max(0, wait.value - 1)), 1000);
  onUnmounted(() => clearInterval(clock));

  async function send(proof: Proof = {}): Promise<void> {
    if (busy.value || wait.value) return;
    busy.value = true;
    problem.value = undefined;
    replaced = proof.newPassword ?? replaced;
    const credentials = { login: login.value.trim(), password: password.value, field: options.field ?? false };
    try {
      const answer = await signIn({ ...credentials, ...(replaced && { newPassword: replaced }), ...proof });
      enrolmentToken.value = answer.enrolmentToken ?? '';
      goTo(stepAfter(answer));
    } catch (caught) {
      fail(caught);
    } finally {
      busy.value = false;
    }
  }

  function goTo(next: SignInStep): void {
    if (next === 'done') return finish();
    problem.value = undefined;
    step.value = next;
  }

  function fail(caught: unknown): void {
    if (!isProblem(caught)) throw caught;
    problem.value = caught;
    wait.value = caught.retryAfter ?? 0;
  }

  function finish(): void {
    const used = replaced ?? password.value;
    password.value = '';
    done(login.value.trim(), used);
  }

  /** With the second factor set up one is signed in already. */
  async function enrolled(accessToken: string): Promise<void> {
    await begin(accessToken);
    finish();
  }

  function back(): void {
    replaced = undefined;
    password.value = '';
    goTo('password');
  }

  async function signInAs(who: string, secret: string): Promise<void> {
    login.value = who;
    password.value = secret;
    goTo('password');
    await send();
  }

  return { step, login, password, busy, problem, enrolmentToken, wait, send, goTo, back, enrolled, signInAs };
}
