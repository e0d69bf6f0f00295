import { Controller, Get, Query } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs } from '../../platform/access/needs.decorator';
import { UuidParam } from '../../platform/validation';
import { EntitlementPage, EntitlementQuery, EntitlementView, PolicyView } from './entitlement.dto';
import { EntitlementsService } from './entitlements.service';

/** Who is entitled to a help, who gets it, and where the two do not fit; each line with its clause and facts. */
@Controller()
export class EntitlementsController {
  constructor(private readonly entitlements: EntitlementsService) {}

  /** The rules by which people are entitled, with where each is written. */
  @Get('policies')
  @Needs('region.read')
  policies(): PolicyView[] {
    return this.entitlements.policies();
  }

  /** Entitled and not receiving, or receiving and not entitled, under one rule. */
  @Get('entitlements')
  @Needs('measure.read')
  list(@Query() query: EntitlementQuery, @Me() me: SignedIn): Promise<EntitlementPage> {
    return this.entitlements.list(query, me);
  }

  /** What each rule says of each member of a household. */
  @Get('households/:id/entitlements')
  @Needs('measure.read')
  ofHousehold(@UuidParam() id: string, @Me() me: SignedIn): Promise<EntitlementView[]> {
    return this.entitlements.ofHousehold(id, me);
  }
}
