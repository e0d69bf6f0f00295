/** One thing wrong with a request: where (field path), what (stable code) and the values its message needs. */
export interface Fault {
  path: string;
  code: string;
  params?: Record<string, unknown>;
}

/** What can go wrong, as the domain sees it: a stable code, its HTTP status and the faults that led to it. */
export abstract class AppError extends Error {
  abstract readonly status: number;
  /** True when what the request wrote must stay although it is refused, such as a counted failure of sign-in. */
  readonly keepsWork: boolean = false;

  constructor(
    readonly code: string,
    readonly params: Record<string, unknown> = {},
    readonly faults: Fault[] = [],
  ) {
    super(code);
  }
}

/** 400: the request is not of the form the interface document describes. */
export class Invalid extends AppError {
  readonly status = 400;
}

/** 401: nobody, or nobody any more, stands behind the request. */
export class Unauthorized extends AppError {
  readonly status = 401;
  override readonly keepsWork = true;
  constructor(code = 'auth.required', params: Record<string, unknown> = {}) {
    super(code, params);
  }
}

/** 403: the role does not hold the permission. */
export class Forbidden extends AppError {
  readonly status = 403;
}

/** 404: not there, or out of the reader's scope; the two are not told apart, and neither is the id repeated. */
export class NotFound extends AppError {
  readonly status = 404;
  constructor(what: string) {
    super(`${what}.not_found`);
  }
}

/** 409: somebody else was first. */
export class Conflict extends AppError {
  readonly status = 409;
}

/** 413: more than the limit that the parameters name. */
export class TooLarge extends AppError {
  readonly status = 413;
}

/** 422: understood, but a rule of the domain says no. */
export class Refused extends AppError {
  readonly status = 422;
}

/** 429: too often; `retryAfter` in seconds. */
export class TooMany extends AppError {
  readonly status = 429;
  override readonly keepsWork = true;
}

/** 503: cannot answer just now; `retryAfter` in seconds. */
export class Unavailable extends AppError {
  readonly status = 503;
}
