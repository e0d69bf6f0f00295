import { demoPassword } from './city/people';

/** Signs people of the demonstration in, through the interface like anybody else; answers with their access tokens. */
export async function signIn(api: string, logins: readonly string[]): Promise<Record<string, string>> {
  const entries = logins.map(async (login): Promise<[string, string]> => {
    const response = await fetch(`${api}/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: demoPassword }),
    });
    const answer = (await response.json()) as { accessToken?: string; code?: string };
    if (!answer.accessToken) throw new Error(`${login} could not sign in: ${answer.code ?? response.status}`);
    return [login, answer.accessToken];
  });
  return Object.fromEntries(await Promise.all(entries));
}
