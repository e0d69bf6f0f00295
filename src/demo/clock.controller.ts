import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Public, SignedInOnly } from '../platform/access/needs.decorator';
import { ClockView, MoveClock } from './clock.dto';
import { ClockService } from './clock.service';

/** The clock of the demonstration. There is no such route in production. */
@Controller('demo/clock')
export class ClockController {
  constructor(private readonly clock: ClockService) {}

  /** What time it is. */
  @Get()
  @Public('none')
  view(): ClockView {
    return this.clock.view();
  }

  /** Moves the time, for everybody. */
  @Post()
  @HttpCode(200)
  @SignedInOnly()
  move(@Body() input: MoveClock): Promise<ClockView> {
    return this.clock.move(input);
  }
}
