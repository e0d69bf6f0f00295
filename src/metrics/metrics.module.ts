import { Module } from '@nestjs/common';
import { ExportDecisions } from './exports/export-decisions.service';
import { ExportJob } from './exports/export-job.service';
import { ExportStreams } from './exports/export-streams.service';
import { ExportTaking } from './exports/export-taking.service';
import { ExportWriting } from './exports/export-writing.service';
import { ExportsController } from './exports/exports.controller';
import { ExportsService } from './exports/exports.service';
import { CountsFolding } from './summaries/counts-folding.service';
import { CountsController } from './summaries/counts.controller';
import { CountsService } from './summaries/counts.service';

/** Numbers of the register, and lists that leave the system as files. */
@Module({
  controllers: [CountsController, ExportsController],
  providers: [
    ...[CountsService, CountsFolding],
    ...[ExportsService, ExportDecisions, ExportJob, ExportStreams, ExportTaking, ExportWriting],
  ],
  exports: [CountsFolding],
})
export class MetricsModule {}
