import { Module } from '@nestjs/common';
import { CountsFolding } from './summaries/counts-folding.service';
import { CountsController } from './summaries/counts.controller';
import { CountsService } from './summaries/counts.service';

/** Numbers of the register, and lists that leave the system as files. */
@Module({
  controllers: [CountsController],
  providers: [CountsService, CountsFolding],
  exports: [CountsFolding],
})
export class MetricsModule {}
