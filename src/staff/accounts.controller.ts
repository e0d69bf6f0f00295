import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import type { SignedIn } from '../platform/access/actor';
import { Me, Needs } from '../platform/access/needs.decorator';
import { UuidParam } from '../platform/validation';
import {
  CodeView,
  GrantAssignment,
  InvitedStaff,
  InviteStaff,
  ResetStaff,
  StaffPage,
  StaffQuery,
  StaffView,
  WithReason,
} from './accounts.dto';
import { AccountsService } from './accounts.service';
import { AssignmentsService } from './assignments.service';
import { InvitationsService } from './invitations.service';

/** Accounts and what they may do, for administrators in their own region. */
@Controller('staff')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly invitations: InvitationsService,
    private readonly assignments: AssignmentsService,
  ) {}

  /** Accounts of the region, by name. */
  @Get()
  @Needs('staff.read')
  list(@Me() me: SignedIn, @Query() query: StaffQuery): Promise<StaffPage> {
    return this.accounts.list(me, query);
  }

  /** One account with all assignments it holds or held. */
  @Get(':id')
  @Needs('staff.read')
  get(@Me() me: SignedIn, @UuidParam() id: string): Promise<StaffView> {
    return this.accounts.get(me, id);
  }

  /** Invites somebody. The answer holds a one-time code for them, good for seven days. */
  @Put(':id')
  @Needs('staff.manage')
  invite(@Me() me: SignedIn, @UuidParam() id: string, @Body() input: InviteStaff): Promise<InvitedStaff> {
    return this.invitations.invite(me, id, input);
  }

  /** Switches an account off. */
  @Post(':id/disable')
  @HttpCode(200)
  @Needs('staff.manage')
  disable(@Me() me: SignedIn, @UuidParam() id: string, @Body() { reason }: WithReason): Promise<StaffView> {
    return this.accounts.disable(me, id, reason);
  }

  /** Switches an account on again. */
  @Post(':id/enable')
  @HttpCode(200)
  @Needs('staff.manage')
  enable(@Me() me: SignedIn, @UuidParam() id: string, @Body() { reason }: WithReason): Promise<StaffView> {
    return this.accounts.enable(me, id, reason);
  }

  /** A one-time code with which the person sets a new password, good for a day. */
  @Post(':id/reset')
  @HttpCode(200)
  @Needs('staff.manage')
  reset(@Me() me: SignedIn, @UuidParam() id: string, @Body() input: ResetStaff): Promise<CodeView> {
    return this.accounts.reset(me, id, input);
  }

  /** Grants an assignment. */
  @Put(':id/assignments/:assignmentId')
  @Needs('staff.manage')
  grant(
    @Me() me: SignedIn,
    @UuidParam() id: string,
    @UuidParam('assignmentId') assignmentId: string,
    @Body() input: GrantAssignment,
  ): Promise<StaffView> {
    return this.assignments.grant(me, id, assignmentId, input);
  }

  /** Ends an assignment. */
  @Post(':id/assignments/:assignmentId/end')
  @HttpCode(200)
  @Needs('staff.manage')
  end(
    @Me() me: SignedIn,
    @UuidParam() id: string,
    @UuidParam('assignmentId') assignmentId: string,
    @Body() { reason }: WithReason,
  ): Promise<StaffView> {
    return this.assignments.end(me, id, assignmentId, reason);
  }
}
