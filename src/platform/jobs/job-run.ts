import { Writable } from 'node:stream';
import { uuidv7 } from 'uuidv7';
import { Actor, jobActor } from '../access/actor';
import { SealedFiles } from '../files/sealed-files.service';
import { SealedWriter } from '../files/sealed-writer';
import { UnitOfWork } from '../unit-of-work';
import { JobRow } from './job.dto';
import { JobAborted, JobCancelled, JobLost, RunningJob } from './job-kinds';
import { noteFile, noteProgress } from './jobs.queries';

/** Milliseconds between two notes of progress at the same step. */
const pause = 500;

/** One attempt at a job. */
export class JobRun implements RunningJob<unknown> {
  readonly id: string;
  readonly requestId: string;
  readonly runId: string;
  readonly input: unknown;
  readonly signal: AbortSignal;
  /** How far the work said it is; the end of the job is noted with it. */
  at: { step: string | null; done: number; total: number | null } = { step: null, done: 0, total: null };
  fileId: string | null = null;
  private readonly aborter = new AbortController();
  private writer?: SealedWriter;
  private noted = 0;

  /** Set before the work begins. */
  actor: Actor = jobActor;

  constructor(
    readonly row: JobRow,
    private readonly work: UnitOfWork,
    private readonly files: SealedFiles,
  ) {
    this.id = this.requestId = row.id;
    this.runId = row.run_id ?? '';
    this.input = row.input;
    this.signal = this.aborter.signal;
  }

  /** Tells the work to stop; the first reason stands. */
  abort(reason: JobAborted): void {
    if (!this.signal.aborted) this.aborter.abort(reason);
  }

  async progress(step: string, done: number, total?: number): Promise<void> {
    this.signal.throwIfAborted();
    const begins = step !== this.at.step;
    this.at = { step, done, total: total ?? null };
    if (!begins && Date.now() - this.noted < pause) return;
    this.noted = Date.now();
    const note = await this.note<{ cancelling: boolean }>(noteProgress, [step, done, total ?? null]);
    if (note.cancelling) this.abort(new JobCancelled());
    this.signal.throwIfAborted();
  }

  async file(name: string, mediaType: string): Promise<Writable> {
    if (this.writer) throw new Error('a job makes one file');
    const fileId = uuidv7();
    await this.note(noteFile, [fileId, name, mediaType]);
    this.fileId = fileId;
    this.writer = this.files.createSealed(fileId);
    return this.writer;
  }

  /** Bytes of the file, which must be whole by now; null when the work made none. */
  get fileBytes(): number | null {
    if (this.writer && !this.writer.writableFinished) throw new Error('the file of the job was not ended');
    return this.writer?.bytes ?? null;
  }

  /** Removes what there is of the file. */
  async discardFile(): Promise<void> {
    this.writer?.destroy();
    if (this.writer && !this.writer.closed) await new Promise((resolve) => this.writer?.once('close', resolve));
    if (this.fileId) await this.files.remove(this.fileId);
  }

  /** Writes beside the work's own transactions, and only while this attempt is the one that counts. */
  private async note<T extends object>(statement: string, values: unknown[]): Promise<T> {
    const write = () => this.work.row<T>(statement, [this.runId, ...values]);
    const row = await this.work.outside(() => this.work.run(jobActor, write));
    if (!row) this.abort(new JobLost());
    this.signal.throwIfAborted();
    return row as T;
  }
}
