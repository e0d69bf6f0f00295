import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse } from '@nestjs/swagger';
import { Unlimited } from '../platform/access/limits';
import { Public } from '../platform/access/needs.decorator';
import { Health } from './health.dto';

/** Asked by whatever watches the process. Reaching the handler means that a transaction could be opened. */
@Unlimited()
@Controller()
export class HealthController {
  /** The process runs. */
  @Get('api/health/live')
  @Public('none')
  live(): Health {
    return { status: 'live' };
  }

  /** The process can serve: its transaction reached the database. Answers 503 when it cannot. */
  @Get('api/health/ready')
  @Public()
  @ApiOkResponse({ type: Health })
  @ApiServiceUnavailableResponse()
  ready(): Health {
    return { status: 'ready' };
  }
}
