import { Actor, SignedIn } from './actor';

/** Finds the person behind a session or an assignment; the feature that keeps accounts provides it. */
export abstract class ActorSource {
  /** The actor of a live session under one of their assignments, or undefined when either has ended. */
  abstract find(sessionId: string, assignmentId: string): Promise<SignedIn | undefined>;

  /** The actor of an assignment that still stands, for work that outlives a session. */
  abstract standing(staffId: string, assignmentId: string): Promise<Actor | undefined>;
}
