import { Body, Controller, Get, Header, HttpCode, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '../platform/access/actor';
import { Me, Needs, RequestId } from '../platform/access/needs.decorator';
import { ChangeFields } from '../platform/changes.dto';
import { Asks } from '../platform/idempotency';
import { OwnWork } from '../platform/unit-of-work.interceptor';
import { UuidParam } from '../platform/validation';
import { RegisterHousehold } from './household.dto';
import { HouseholdQuery, SearchHouseholds } from './search/household-query.dto';
import { HouseholdSearch } from './search/household-search.service';
import { HouseholdPage, HouseholdView } from './household-view.dto';
import { HouseholdsService } from './households.service';
import { OpeningService } from './opening.service';
import { RevealedValue, RevealValue } from './reveal/reveal.dto';
import { RevealService } from './reveal/reveal.service';
import { SubmissionService } from './submission.service';

/** What the database has written as JSON goes out as it is. */
const json = 'application/json; charset=utf-8';

/** The register of households. */
@ApiTags('households')
@Controller('households')
export class HouseholdsController {
  constructor(
    private readonly households: HouseholdsService,
    private readonly submissions: SubmissionService,
    private readonly finding: HouseholdSearch,
    private readonly reveals: RevealService,
    private readonly opening: OpeningService,
  ) {}

  /** Households in scope, the last changed first. */
  @Get()
  @Needs('household.read')
  @OwnWork()
  @Header('content-type', json)
  @ApiOkResponse({ type: HouseholdPage })
  list(@Query() query: HouseholdQuery, @Me() me: SignedIn): Promise<string> {
    return this.finding.list(query, me);
  }

  /** Finds households by name, pinyin, initials, identity number or phone of their people. */
  @Post('search')
  @HttpCode(200)
  @Asks()
  @Needs('household.read')
  @OwnWork()
  @Header('content-type', json)
  @ApiOkResponse({ type: HouseholdPage })
  search(@Body() query: SearchHouseholds, @Me() me: SignedIn, @RequestId() requestId: string): Promise<string> {
    return this.finding.search(query, me, requestId);
  }

  /** Registers a household as a draft, with its people. */
  @Put(':id')
  @Needs('household.write')
  @OwnWork()
  register(
    @UuidParam() id: string,
    @Body() input: RegisterHousehold,
    @Me() me: SignedIn,
    @RequestId() requestId: string,
  ): Promise<HouseholdView> {
    return this.households.register(id, input, me, requestId);
  }

  /** Opens the file of a household; the access log notes who did. */
  @Get(':id')
  @Needs('household.read')
  @OwnWork()
  @Header('content-type', json)
  @ApiOkResponse({ type: HouseholdView })
  open(@UuidParam() id: string, @Me() me: SignedIn, @RequestId() requestId: string): Promise<string> {
    return this.opening.open(id, me, requestId);
  }

  /** Changes fields of the household's form, each based on the value that was seen. */
  @Patch(':id')
  @Needs('household.write')
  amend(@UuidParam() id: string, @Body() input: ChangeFields, @Me() me: SignedIn): Promise<HouseholdView> {
    return this.households.amend(id, input, me);
  }

  /** Submits a draft: the checker must let it pass; the household gets its number. */
  @Post(':id/submission')
  @HttpCode(200)
  @Needs('household.write')
  submit(@UuidParam() id: string, @Me() me: SignedIn): Promise<HouseholdView> {
    return this.submissions.submit(id, me);
  }

  /** Shows one masked value in clear; the access log keeps who saw it and what for. */
  @Post(':id/reveal')
  @HttpCode(200)
  @Asks()
  @Needs('household.reveal')
  reveal(@UuidParam() id: string, @Body() input: RevealValue, @Me() me: SignedIn): Promise<RevealedValue> {
    return this.reveals.reveal(id, input, me);
  }
}
