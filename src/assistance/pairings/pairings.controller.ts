import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs } from '../../platform/access/needs.decorator';
import { UuidParam } from '../../platform/validation';
import { CaseloadsService } from './caseloads.service';
import {
  EndPairing,
  HandedOver,
  HandOver,
  Pair,
  PairingPage,
  PairingQuery,
  PairingView,
  UnpairedPage,
  UnpairedQuery,
} from './pairing.dto';
import { PairingsService } from './pairings.service';

/** Helpers beside households: who, for how long, and how many each has. */
@Controller()
export class PairingsController {
  constructor(
    private readonly pairings: PairingsService,
    private readonly caseloads: CaseloadsService,
  ) {}

  /** Pairings in scope, the newest first; with `helperId` and `current` the caseload of a helper. */
  @Get('pairings')
  @Needs('helper.read')
  list(@Query() query: PairingQuery, @Me() me: SignedIn): Promise<PairingPage> {
    return this.caseloads.list(query, me);
  }

  /** Households on the register for which nobody answers today. */
  @Get('pairings/missing')
  @Needs('helper.read')
  missing(@Query() query: UnpairedQuery): Promise<UnpairedPage> {
    return this.caseloads.missing(query);
  }

  /** Hands households from one helper to another, all of them or none. */
  @Post('pairings/hand-over')
  @HttpCode(200)
  @Needs('pairing.manage')
  handOver(@Body() input: HandOver, @Me() me: SignedIn): Promise<HandedOver> {
    return this.caseloads.handOver(input, me);
  }

  /** Puts a helper beside a household; the one who answers for it hands over on that day. */
  @Put('pairings/:id')
  @Needs('pairing.manage')
  pair(@UuidParam() id: string, @Body() input: Pair, @Me() me: SignedIn): Promise<PairingView> {
    return this.pairings.pair(id, input, me);
  }

  /** Ends a pairing of somebody who stands beside; who answers for a household is followed by another instead. */
  @Post('pairings/:id/end')
  @HttpCode(200)
  @Needs('pairing.manage')
  end(@UuidParam() id: string, @Body() input: EndPairing, @Me() me: SignedIn): Promise<PairingView> {
    return this.pairings.end(id, input, me);
  }

  /** Every helper a household has had, the latest first. */
  @Get('households/:id/pairings')
  @Needs('helper.read')
  ofHousehold(@UuidParam() id: string, @Me() me: SignedIn): Promise<PairingView[]> {
    return this.pairings.ofHousehold(id, me);
  }
}
