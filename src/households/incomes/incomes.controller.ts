import { Body, Controller, Get, Patch, Put } from '@nestjs/common';
import { Needs } from '../../platform/access/needs.decorator';
import { ChangeFields } from '../../platform/changes.dto';
import { UuidParam } from '../../platform/validation';
import { BeginIncome, IncomeListed, IncomeView } from './income.dto';
import { IncomesService } from './incomes.service';

/** The income statements of a household, annual and for monitoring. */
@Controller('households/:id/incomes')
export class IncomesController {
  constructor(private readonly incomes: IncomesService) {}

  /** Every statement with its sums, the latest period first. */
  @Get()
  @Needs('household.read')
  list(@UuidParam() id: string): Promise<IncomeListed[]> {
    return this.incomes.list(id);
  }

  /** One statement with its sums, held against the line in force. */
  @Get(':statementId')
  @Needs('household.read')
  get(@UuidParam() id: string, @UuidParam('statementId') statementId: string): Promise<IncomeView> {
    return this.incomes.get(id, statementId);
  }

  /** Begins the statement of a period with the lines reported so far. */
  @Put(':statementId')
  @Needs('household.write')
  begin(
    @UuidParam() id: string,
    @UuidParam('statementId') statementId: string,
    @Body() input: BeginIncome,
  ): Promise<IncomeView> {
    return this.incomes.begin(id, statementId, input);
  }

  /** Changes `peopleCount` and amounts (`lines.<item>`); each change names the value it is based on. */
  @Patch(':statementId')
  @Needs('household.write')
  amend(
    @UuidParam() id: string,
    @UuidParam('statementId') statementId: string,
    @Body() input: ChangeFields,
  ): Promise<IncomeView> {
    return this.incomes.amend(id, statementId, input);
  }
}
