/**
 * The password just typed, between signing in and choosing a PIN: it wraps the key of this phone's data a second time,
 * so that a forgotten PIN costs nothing. Taken once, kept nowhere.
 */
let typed: string | undefined;

export function handPassword(password: string): void {
  typed = password;
}

export function takePassword(): string | undefined {
  const password = typed;
  typed = undefined;
  return password;
}
