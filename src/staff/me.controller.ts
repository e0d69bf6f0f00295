import { Controller, Get, Query } from '@nestjs/common';
import type { SignedIn } from '../platform/access/actor';
import { Me, Needs, SignedInOnly } from '../platform/access/needs.decorator';
import { MeView, AccountNoticeView, PeopleQuery, PersonView } from './me.dto';
import { MeService } from './me.service';
import { NoticesService } from './notices.service';

/** The person at the session. */
@Controller()
export class MeController {
  constructor(
    private readonly account: MeService,
    private readonly notices: NoticesService,
  ) {}

  /** Who is signed in, and what they may do where. */
  @Get('me')
  @SignedInOnly()
  me(@Me() me: SignedIn): Promise<MeView> {
    return this.account.me(me);
  }

  /** What happened to the account: new devices, changes of password, second factor and assignments. */
  @Get('me/notices')
  @SignedInOnly()
  mine(): Promise<AccountNoticeView[]> {
    return this.notices.mine();
  }

  /** People who can be given a task in a region, by name. */
  @Get('people')
  @Needs('region.read')
  people(@Me() me: SignedIn, @Query() query: PeopleQuery): Promise<PersonView[]> {
    return this.account.people(me, query);
  }
}
