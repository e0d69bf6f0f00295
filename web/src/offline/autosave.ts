import { Locked } from './errors';
import { Observable } from './observable';

/** Quiet time after the last change, and the longest time that a change may wait, ms. */
const quiet = 300;
const longest = 1000;

/** When what was typed was last written; `failed` says why the newest is not: it is tried again with every change. */
export interface Saved {
  at: string | null;
  failed: 'full' | 'locked' | 'error' | null;
  /** The draft it is kept in: another one from the moment that a second tab has written to the first. */
  draftId: string;
}

export type SaveDraft = (values: unknown, step: string | undefined) => Promise<{ at: string; draftId: string }>;

/** Writes a form as it is typed: not at every key, but soon after. */
export class Autosave {
  readonly saved: Observable<Saved>;
  private pending?: { values: unknown; step?: string };
  private timer?: ReturnType<typeof setTimeout>;
  private firstAt = 0;
  private writing: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    draftId: string,
    at: string | null,
    private readonly save: SaveDraft,
  ) {
    this.saved = new Observable<Saved>({ at, failed: null, draftId });
  }

  /** The form has changed. `values` may go on changing; what it holds when it is written counts. */
  change(values: unknown, step?: string): void {
    if (this.stopped) return;
    const now = Date.now();
    if (!this.pending) this.firstAt = now;
    this.pending = { values, step: step ?? this.pending?.step };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(quiet, this.firstAt + longest - now)));
  }

  /** Writes what is not written yet; one write after the other. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  /** The draft is finalised or deleted: nothing is written any more. */
  stop(): void {
    this.stopped = true;
    this.pending = undefined;
    clearTimeout(this.timer);
  }

  private async write(): Promise<void> {
    const { pending } = this;
    if (!pending) return;
    this.pending = undefined;
    try {
      const { at, draftId } = await this.save(pending.values, pending.step);
      this.saved.set({ at, draftId, failed: null });
    } catch (error) {
      if (this.stopped) return;
      // Kept, and written with the next change, or when the PIN has been given.
      this.pending ??= pending;
      this.saved.set({ ...this.saved.value, failed: reasonOf(error) });
    }
  }
}

function reasonOf(error: unknown): NonNullable<Saved['failed']> {
  if (error instanceof Locked) return 'locked';
  return (error as Error | null)?.name === 'QuotaExceededError' ? 'full' : 'error';
}
