import { shallowRef } from 'vue';

/** Lives in memory only; the refresh token is a cookie that no script can read. */
let token: string | undefined;
let renewing: Promise<boolean> | undefined;

/** True once the server has said that nobody is signed in any more; screens then ask for the password over the page. */
export const sessionEnded = shallowRef(false);

export const accessToken = (): string | undefined => token;

export function keepToken(next: string | undefined): void {
  token = next;
  if (next) sessionEnded.value = false;
}

/** A new access token for the cookie; false when the session has ended. Several who ask at once share one request. */
export function renewToken(): Promise<boolean> {
  return (renewing ??= renew().finally(() => {
    renewing = undefined;
  }));
}

async function renew(): Promise<boolean> {
  const response = await fetch('/api/v1/auth/refresh', { method: 'POST', credentials: 'same-origin' });
  if (response.ok) {
    keepToken(((await response.json()) as { accessToken: string }).accessToken);
    return true;
  }
  // Anything but a plain "no" (a gateway that is down, too many requests) says nothing about the session.
  if (response.status === 401) {
    const wasSignedIn = token !== undefined;
    keepToken(undefined);
    // A wrong password in the dialog that this opens is answered with 401, too, and must not close it.
    if (wasSignedIn) sessionEnded.value = true;
  }
  return false;
}
