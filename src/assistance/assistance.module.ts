import { Module } from '@nestjs/common';
import { HouseholdFactsService } from '../households/household-facts.service';
import { HouseholdsModule } from '../households/households.module';
import { RecordsModule } from '../households/records.module';
import { RegionsModule } from '../regions/regions.module';
import { EntitlementsController } from './entitlements/entitlements.controller';
import { EntitlementsService } from './entitlements/entitlements.service';
import { HelperCards } from './helpers/helper-cards.service';
import { HelpersController } from './helpers/helpers.controller';
import { HelpersService } from './helpers/helpers.service';
import { UnitsController } from './helpers/units.controller';
import { UnitsService } from './helpers/units.service';
import { BatchesController } from './batches/batches.controller';
import { BatchesService } from './batches/batches.service';
import { BenefitsController } from './benefits/benefits.controller';
import { BenefitsService } from './benefits/benefits.service';
import { CaseloadsService } from './pairings/caseloads.service';
import { MeasureActs } from './measures/measure-acts.service';
import { MeasureViews } from './measures/measure-views.service';
import { MeasuresController } from './measures/measures.controller';
import { measureFacts } from './measures/measures.queries';
import { MeasuresService } from './measures/measures.service';
import { PairingsController } from './pairings/pairings.controller';
import { PairingsService } from './pairings/pairings.service';
import { PlansController } from './plans/plans.controller';
import { PlansService } from './plans/plans.service';
import { ProgrammesController } from './programmes/programmes.controller';
import { ProgrammesService } from './programmes/programmes.service';
import { TeamsController } from './teams/teams.controller';
import { TeamsService } from './teams/teams.service';

/** Help for households: who helps whom, and with what. */
@Module({
  imports: [HouseholdsModule, RecordsModule, RegionsModule],
  controllers: [
    BatchesController,
    BenefitsController,
    EntitlementsController,
    HelpersController,
    MeasuresController,
    PairingsController,
    PlansController,
    ProgrammesController,
    TeamsController,
    UnitsController,
  ],
  providers: [
    ...[CaseloadsService, HelperCards, HelpersService, PairingsService, TeamsService, UnitsService],
    ...[
      BatchesService,
      BenefitsService,
      EntitlementsService,
      MeasureActs,
      MeasureViews,
      MeasuresService,
      PlansService,
      ProgrammesService,
    ],
  ],
  exports: [PairingsService],
})
export class AssistanceModule {
  constructor(facts: HouseholdFactsService) {
    facts.contribute('measures', measureFacts);
  }
}
