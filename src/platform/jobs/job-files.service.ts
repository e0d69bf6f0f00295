import { Injectable } from '@nestjs/common';
import { jobActor } from '../access/actor';
import { SealedFiles } from '../files/sealed-files.service';
import { UnitOfWork } from '../unit-of-work';
import { filesToWipe, markWiped } from './jobs.queries';

const batch = 100;

/** What jobs leave behind. */
@Injectable()
export class JobFiles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: SealedFiles,
  ) {}

  /** Destroys files whose days are over; several servers may do so at once. @returns how many */
  async wipe(): Promise<number> {
    const wiped = await this.work.run(jobActor, async () => {
      const rows = await this.work.rows<{ id: string; file_id: string }>(filesToWipe, [batch]);
      for (const { file_id } of rows) await this.files.remove(file_id);
      if (rows.length) await this.work.rows(markWiped, [rows.map(({ id }) => id)]);
      return rows.length;
    });
    return wiped < batch ? wiped : wiped + (await this.wipe());
  }
}
