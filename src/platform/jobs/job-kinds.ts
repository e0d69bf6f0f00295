import { Injectable } from '@nestjs/common';
import type { Writable } from 'node:stream';
import type { Actor } from '../access/actor';

/** A job while it runs, as its kind sees it. */
export interface RunningJob<Input> {
  /** Also the request id under which its changes should be logged: `work.run(job.actor, act, job.requestId)`. */
  id: string;
  requestId: string;
  input: Input;
  /** Whoever asked for it, under the assignment of that moment if it still stands; else the system. */
  actor: Actor;
  /** Aborted when the job was cancelled, when the process stops, or when another process took the job over. */
  signal: AbortSignal;
  /**
   * Tells how far the work is; written at most twice a second, and at each new step. Not inside a transaction of the
   * work's own. Throws `JobCancelled` when cancelling was asked.
   *
   * @param step what is being done, as a code
   * @param total when it is known
   */
  progress(step: string, done: number, total?: number): Promise<void>;
  /** The one file that a job may make; it must be ended before the job is. The name carries no personal value. */
  file(name: string, mediaType: string): Promise<Writable>;
}

/** A kind of work that takes longer than a request may. */
export interface JobKind<Input, Result> {
  /** Lower case with dashes. */
  kind: string;
  /**
   * What happens when the process dies in the middle: `again` runs it anew from its beginning, so it must lead to the
   * same when it was done in part; `never` fails it.
   */
  restart: 'again' | 'never';
  /** Does the work in as many transactions as it likes, on the connections for long work. The result is kept as JSON. */
  run: (job: RunningJob<Input>) => Promise<Result>;
}

/** Why a job was told to stop. */
export class JobAborted extends Error {}
/** Somebody cancelled it. */
export class JobCancelled extends JobAborted {}
/** The process is stopping. */
export class JobHandedBack extends JobAborted {}
/** Another process has it now, since this one gave no sign of life. */
export class JobLost extends JobAborted {}

/** The kinds of jobs; each feature defines its own when it starts. */
@Injectable()
export class JobKinds {
  private readonly kinds = new Map<string, JobKind<unknown, unknown>>();

  define<Input, Result>(kind: JobKind<Input, Result>): void {
    if (this.kinds.has(kind.kind)) throw new Error(`two kinds of jobs are named ${kind.kind}`);
    this.kinds.set(kind.kind, kind as JobKind<unknown, unknown>);
  }

  of(kind: string): JobKind<unknown, unknown> {
    const found = this.kinds.get(kind);
    if (!found) throw new Error(`no job of the kind ${kind}`);
    return found;
  }

  /** Names of the kinds, of those with one way of restarting or of all. */
  names(restart?: 'again' | 'never'): string[] {
    return [...this.kinds.values()].filter((kind) => !restart || kind.restart === restart).map(({ kind }) => kind);
  }
}
