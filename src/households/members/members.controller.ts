import { Body, Controller, Delete, HttpCode, Patch, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs } from '../../platform/access/needs.decorator';
import { ChangeFields } from '../../platform/changes.dto';
import { UuidParam } from '../../platform/validation';
import { MemberView } from '../household-view.dto';
import { MemberForm } from './member.dto';
import { MembersService } from './members.service';

/** The people of a household. */
@ApiTags('households')
@Controller('households/:id/members/:memberId')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  /** Adds a person to a draft. */
  @Put()
  @Needs('household.write')
  add(
    @UuidParam() id: string,
    @UuidParam('memberId') memberId: string,
    @Body() form: MemberForm,
    @Me() me: SignedIn,
  ): Promise<MemberView> {
    return this.members.add(id, memberId, form, me);
  }

  /** Changes fields of a person's form, each based on the value that was seen. */
  @Patch()
  @Needs('household.write')
  amend(
    @UuidParam() id: string,
    @UuidParam('memberId') memberId: string,
    @Body() input: ChangeFields,
    @Me() me: SignedIn,
  ): Promise<MemberView> {
    return this.members.amend(id, memberId, input, me);
  }

  /** Takes a person off a draft. */
  @Delete()
  @HttpCode(204)
  @Needs('household.write')
  takeOff(@UuidParam() id: string, @UuidParam('memberId') memberId: string): Promise<void> {
    return this.members.takeOff(id, memberId);
  }
}
