import type { Unsent } from './types';

/** The data key is not in memory: the PIN is asked for. */
export class Locked extends Error {
  constructor() {
    super('locked');
  }
}

/** A PIN that would keep nobody out. `why`: short, digits (something else than digits), plain (a row or one digit). */
export class WeakPin extends Error {
  constructor(readonly why: 'short' | 'digits' | 'plain') {
    super(`weak pin: ${why}`);
  }
}

/** A newer version of the application has opened the data in another tab; this one has to be loaded again. */
export class Outdated extends Error {
  constructor() {
    super('outdated');
  }
}

/** The data of the person was closed while something was under way; that is repeated when it is opened again. */
export class Closed extends Error {
  constructor() {
    super('closed');
  }
}

/** Signing out would lose work that the server does not have. */
export class UnsentWork extends Error {
  constructor(readonly unsent: Unsent) {
    super('unsent work');
  }
}

/** The draft is not there: finalised or deleted, perhaps in another tab. */
export class DraftGone extends Error {
  constructor() {
    super('draft gone');
  }
}

/** Photographs of a draft would be left behind by finalising it. */
export class PhotoLeft extends Error {
  constructor(readonly blobIds: string[]) {
    super('photo left');
  }
}

/** Other operations cannot be sent without this one. */
export class HasDependents extends Error {
  constructor(readonly keys: string[]) {
    super('has dependents');
  }
}

/** The operation is not in the outbox, or not in a state for this: answered meanwhile, perhaps in another tab. */
export class OperationGone extends Error {
  constructor() {
    super('operation gone');
  }
}

/** What a screen asked for makes no sense; a fault of the program, not of the person. */
export class BadPlan extends Error {}

/** A backup file that cannot be read. `why`: secret (or damaged), form, person (somebody else's). */
export class BadBackup extends Error {
  constructor(readonly why: 'secret' | 'form' | 'person') {
    super(`backup: ${why}`);
  }
}
