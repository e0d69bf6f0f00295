/** What stands in the way at one field: its path in the request, a stable code, the sentence in the reader's language. */
export interface Fault {
  path: string;
  code: string;
  title: string;
  params?: Record<string, unknown>;
}

/**
 * An answer that is no success, or no answer at all. `status` 0 means that nothing came back: no connection, a time
 * limit, or something on the way (a sign-in page of a hotspot) that is not our server.
 */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly errors: readonly Fault[] = [],
    readonly body: Readonly<Record<string, unknown>> = {},
    /** How long the server asks to wait, seconds. */
    readonly retryAfter?: number,
  ) {
    super(code);
  }

  /** Nothing is known of what became of the request. */
  get offline(): boolean {
    return this.status === 0;
  }

  /** The sentence at a field, if the server named it. */
  at(path: string): string | undefined {
    return this.errors.find((fault) => fault.path === path)?.title;
  }
}

export const isProblem = (error: unknown): error is Problem => error instanceof Problem;
