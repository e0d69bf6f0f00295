import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuditModule } from '../audit/audit.module';
import { MetricsModule } from '../metrics/metrics.module';
import { EventLoop } from './event-loop.service';
import { Gate } from './gate.service';
import { MetricsController } from './metrics.controller';
import { Metrics } from './metrics.service';
import { ReadOnlyWhenLow } from './read-only.guard';
import { Readiness } from './readiness.service';
import { RequestLog } from './request-log.service';
import { StoredFigures } from './stored-figures.service';

/** What keeps the process answering and shows how it does: overload, low disk, readiness, figures, lines of the log. */
@Module({
  imports: [AuditModule, MetricsModule],
  controllers: [MetricsController],
  providers: [
    EventLoop,
    Gate,
    Metrics,
    Readiness,
    RequestLog,
    StoredFigures,
    { provide: APP_GUARD, useClass: ReadOnlyWhenLow },
  ],
  exports: [Readiness],
})
export class OperationsModule {}
