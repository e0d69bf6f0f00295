import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs } from '../../platform/access/needs.decorator';
import { JobView } from '../../platform/jobs/job.dto';
import { UuidParam } from '../../platform/validation';
import { ScanService } from '../scan/scan.service';
import { AlertCounts, AlertCountsQuery, AlertPage, AlertQuery, AlertView, DismissAlert } from './alert.dto';
import { AlertsService } from './alerts.service';

/** What the nightly scan finds about households. */
@Controller('alerts')
export class AlertsController {
  constructor(
    private readonly alerts: AlertsService,
    private readonly scans: ScanService,
  ) {}

  /** Alerts of the region, the latest first. */
  @Get()
  @Needs('alert.read')
  list(@Query() query: AlertQuery): Promise<AlertPage> {
    return this.alerts.list(query);
  }

  /** Open alerts by rule. */
  @Get('counts')
  @Needs('alert.read')
  counts(@Query() { regionCode }: AlertCountsQuery): Promise<AlertCounts> {
    return this.alerts.counts(regionCode);
  }

  /** Scans the reader's region now, as a job. */
  @Post('scans')
  @HttpCode(202)
  @Needs('alert.scan')
  scan(@Me() me: SignedIn): Promise<JobView> {
    return this.scans.ask(me);
  }

  /** One alert. */
  @Get(':id')
  @Needs('alert.read')
  get(@UuidParam() id: string): Promise<AlertView> {
    return this.alerts.get(id);
  }

  /** Lets an alert rest until a day, with the reason. */
  @Post(':id/dismissal')
  @HttpCode(200)
  @Needs('alert.dismiss')
  dismiss(@UuidParam() id: string, @Body() input: DismissAlert): Promise<AlertView> {
    return this.alerts.dismiss(id, input);
  }
}
