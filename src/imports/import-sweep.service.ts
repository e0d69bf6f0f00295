import { BeforeApplicationShutdown, Injectable, Logger, OnApplicationBootstrap } from '@nestjs/common';
import { jobActor } from '../platform/access/actor';
import { Clock } from '../platform/clock';
import { Config } from '../platform/config';
import { describeError } from '../platform/error.filter';
import { SealedFiles } from '../platform/files/sealed-files.service';
import { UnitOfWork } from '../platform/unit-of-work';

const hour = 3_600_000;
const batch = 20;

/** Destroys uploaded files and staged rows of batches that nobody has touched for some time; the batches stay. */
@Injectable()
export class ImportSweep implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ImportSweep.name);
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly files: SealedFiles,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.sweep().catch((error: unknown) => this.logger.error(`imports could not be wiped: ${describeError(error)}`));
    }, hour).unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Wipes what is due; several servers may do so at once. Answers how many batches were wiped. */
  async sweep(): Promise<number> {
    const due = new Date(this.clock.now().getTime() - this.config.IMPORT_DAYS * 24 * hour);
    const wiped = await this.work.run(jobActor, async () => {
      const rows = await this.work.rows<{ id: string; file_id: string }>(
        `select id, file_id from import_batch
         where updated_at < $1 and wiped_at is null and state not in ('reading', 'merging', 'undoing')
         limit ${batch} for update skip locked`,
        [due],
      );
      for (const { file_id: fileId } of rows) await this.files.remove(fileId);
      const ids = rows.map(({ id }) => id);
      for (const table of ['import_row', 'import_problem', 'import_household'])
        await this.work.rows(`delete from ${table} where batch_id = any ($1)`, [ids]);
      await this.work.rows(`update import_batch set wiped_at = $2 where id = any ($1)`, [ids, this.clock.now()]);
      return rows.length;
    });
    return wiped < batch ? wiped : wiped + (await this.sweep());
  }
}
