import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse } from '@nestjs/swagger';
import { Readiness } from '../operations/readiness.service';
import { Unlimited } from '../platform/access/limits';
import { Public } from '../platform/access/needs.decorator';
import { Health } from './health.dto';

/** Asked by whatever watches the process; answered however busy it is. */
@Unlimited()
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process runs. */
  @Get('api/health/live')
  @Public('none')
  live(): Health {
    return { status: 'live' };
  }

  /** The process can serve: the database answers, and no stop has begun. Answers 503 when it cannot. */
  @Get('api/health/ready')
  @Public('none')
  @ApiOkResponse({ type: Health })
  @ApiServiceUnavailableResponse()
  async ready(): Promise<Health> {
    await this.readiness.check();
    return { status: 'ready' };
  }
}
