import { Controller, Get, Header, UseGuards } from '@nestjs/common';
import { ApiForbiddenResponse, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Unlimited } from '../platform/access/limits';
import { Public } from '../platform/access/needs.decorator';
import { MetricsReaders } from './metrics.guard';
import { Metrics } from './metrics.service';

/** Asked by Prometheus. */
@Unlimited()
@Controller()
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  /** Figures of the process: for the bearer of METRICS_TOKEN, or, where none is set, on the same machine only. */
  @Get('api/metrics')
  @Public('none')
  @UseGuards(MetricsReaders)
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiForbiddenResponse({ description: 'Not for this caller' })
  read(): Promise<string> {
    return this.metrics.text();
  }
}
