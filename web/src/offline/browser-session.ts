import { accessToken, keepToken, renewToken } from '@/api/token';
import { language } from '@/i18n';
import type { Session } from './session';

/** The session of this page, as the rest of the application keeps it. */
export const browserSession: Session = { token: accessToken, renew, language };

async function renew(): ReturnType<Session['renew']> {
  try {
    if (await renewToken()) return 'renewed';
    // Whoever still has a token has not been told that the session is over.
    return accessToken() === undefined ? await askAgain() : 'unknown';
  } catch {
    return 'unknown';
  }
}

/** `renewToken` does not say whether it was told "no" or nothing; only a "no" of our own server counts. */
async function askAgain(): ReturnType<Session['renew']> {
  const response = await fetch('/api/v1/auth/refresh', { method: 'POST', credentials: 'same-origin' });
  if (response.headers.get('x-server-time') === null) return 'unknown';
  if (response.status === 401) return 'ended';
  if (!response.ok) return 'unknown';
  keepToken(((await response.json()) as { accessToken: string }).accessToken);
  return 'renewed';
}
