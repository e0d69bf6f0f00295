import { Global, Module } from '@nestjs/common';
import { JobExecution } from './job-execution.service';
import { JobFiles } from './job-files.service';
import { JobKinds } from './job-kinds';
import { JobRunner } from './job-runner.service';
import { JobsController } from './jobs.controller';
import { JobsService } from './jobs.service';

/** Long work: features define kinds of jobs with `JobKinds` and ask for them with `JobsService`. */
@Global()
@Module({
  controllers: [JobsController],
  providers: [JobExecution, JobFiles, JobKinds, JobRunner, JobsService],
  exports: [JobFiles, JobKinds, JobRunner, JobsService],
})
export class JobsModule {}
