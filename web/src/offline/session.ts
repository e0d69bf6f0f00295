/** Who is signed in with the server, as far as the engine has to know. */
export interface Session {
  /** The access token, if there is one in memory. */
  token(): string | undefined;
  /** Asks for a new one: `ended` when the server says that nobody is signed in, `unknown` when it did not say. */
  renew(): Promise<'renewed' | 'ended' | 'unknown'>;
  /** For the sentences of the server. */
  language(): string;
}

/** What the token says of its bearer; the server decides by the signature, we only avoid sending as somebody else. */
export interface Bearer {
  userId: string;
  assignmentId: string;
  /** Seconds. */
  expiresAt: number;
}

/** Reads a token; undefined when it is none. */
export function bearerOf(token: string): Bearer | undefined {
  try {
    const part = (token.split('.')[1] as string).replace(/-/g, '+').replace(/_/g, '/');
    const { sub, aid, exp } = JSON.parse(atob(part)) as Partial<Record<string, unknown>>;
    if (typeof sub !== 'string' || typeof aid !== 'string') return undefined;
    return { userId: sub, assignmentId: aid, expiresAt: Number(exp ?? 0) };
  } catch {
    return undefined;
  }
}
