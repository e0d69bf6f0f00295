import { Body, Controller, Get, HttpCode, Patch, Post, Put, Query } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs } from '../../platform/access/needs.decorator';
import { ChangeFields } from '../../platform/changes.dto';
import { UuidParam } from '../../platform/validation';
import { HelperLeaves, HelperPage, HelperQuery, HelperView, RegisterHelper } from './helper.dto';
import { HelpersService } from './helpers.service';

/** The people who help households, as the offices keep them. */
@Controller('helpers')
export class HelpersController {
  constructor(private readonly helpers: HelpersService) {}

  /** Helpers of the offices in scope, by name, with how many households they answer for. */
  @Get()
  @Needs('helper.read')
  list(@Query() query: HelperQuery, @Me() me: SignedIn): Promise<HelperPage> {
    return this.helpers.list(query, me);
  }

  @Get(':id')
  @Needs('helper.read')
  get(@UuidParam() id: string, @Me() me: SignedIn): Promise<HelperView> {
    return this.helpers.get(id, me);
  }

  /** Takes a person into the office's list of helpers. */
  @Put(':id')
  @Needs('helper.manage')
  register(@UuidParam() id: string, @Body() input: RegisterHelper, @Me() me: SignedIn): Promise<HelperView> {
    return this.helpers.register(id, input, me);
  }

  /** Corrects what is known of a helper; each change names the value it is based on. */
  @Patch(':id')
  @Needs('helper.manage')
  amend(@UuidParam() id: string, @Body() input: ChangeFields, @Me() me: SignedIn): Promise<HelperView> {
    return this.helpers.amend(id, input, me);
  }

  /** Lets a helper go; refused while households or a team still count on them. */
  @Post(':id/leave')
  @HttpCode(200)
  @Needs('helper.manage')
  leave(@UuidParam() id: string, @Body() input: HelperLeaves, @Me() me: SignedIn): Promise<HelperView> {
    return this.helpers.leave(id, input, me);
  }
}
