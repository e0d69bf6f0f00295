import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs } from '../../platform/access/needs.decorator';
import { UuidParam } from '../../platform/validation';
import { BeginTeam, EndService, JoinTeam, TeamPage, TeamQuery, TeamView } from './team.dto';
import { TeamsService } from './teams.service';

/** Resident teams of villages, with their first secretaries. */
@Controller('teams')
export class TeamsController {
  constructor(private readonly teams: TeamsService) {}

  /** Teams in scope, and what they lack against the rules. */
  @Get()
  @Needs('helper.read')
  list(@Query() query: TeamQuery): Promise<TeamPage> {
    return this.teams.list(query);
  }

  @Get(':id')
  @Needs('helper.read')
  get(@UuidParam() id: string, @Me() me: SignedIn): Promise<TeamView> {
    return this.teams.get(id, me);
  }

  /** Begins a team in a village; one at a time. */
  @Put(':id')
  @Needs('helper.manage')
  begin(@UuidParam() id: string, @Body() input: BeginTeam, @Me() me: SignedIn): Promise<TeamView> {
    return this.teams.begin(id, input, me);
  }

  /** Ends a team and the service of everybody in it. */
  @Post(':id/end')
  @HttpCode(200)
  @Needs('helper.manage')
  end(@UuidParam() id: string, @Body() input: EndService, @Me() me: SignedIn): Promise<TeamView> {
    return this.teams.end(id, input, me);
  }

  /** Takes a helper into the team. */
  @Put(':id/members/:memberId')
  @Needs('helper.manage')
  join(
    @UuidParam() id: string,
    @UuidParam('memberId') memberId: string,
    @Body() input: JoinTeam,
    @Me() me: SignedIn,
  ): Promise<TeamView> {
    return this.teams.join(id, memberId, input, me);
  }

  /** Ends somebody's service in the team. */
  @Post(':id/members/:memberId/end')
  @HttpCode(200)
  @Needs('helper.manage')
  leave(
    @UuidParam() id: string,
    @UuidParam('memberId') memberId: string,
    @Body() input: EndService,
    @Me() me: SignedIn,
  ): Promise<TeamView> {
    return this.teams.leave(id, memberId, input, me);
  }
}
