import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module';
import { AmendmentsService } from './amendments.service';
import { Arrivals } from './family/arrivals.service';
import { CardOfficesController } from './cards/card-offices.controller';
import { CardOffices } from './cards/card-offices.service';
import { FamilyChanges } from './family/family-changes.service';
import { FieldMerge } from './field-merge.service';
import { FindingsController } from './findings/findings.controller';
import { FindingsService } from './findings/findings.service';
import { FormChanges } from './form-changes.service';
import { HouseholdChecks } from './household-checks.service';
import { HouseholdFactsService } from './household-facts.service';
import { HouseholdFile } from './household-file';
import { HouseholdPacks } from './packs/household-packs.service';
import { HouseholdRows } from './household-rows.service';
import { HouseholdSearch } from './search/household-search.service';
import { HouseholdViews } from './household.views';
import { HouseholdsController } from './households.controller';
import { HouseholdsService } from './households.service';
import { IdentityClaims } from './identity-claims.service';
import { LineageController } from './family/lineage.controller';
import { LineageService } from './family/lineage.service';
import { MemberRows } from './members/member-rows.service';
import { MembersController } from './members/members.controller';
import { MembersService } from './members/members.service';
import { OpeningService } from './opening.service';
import { MonitoringService } from './monitoring.service';
import { RegistrationService } from './registration.service';
import { RevealService } from './reveal/reveal.service';
import { SealedFields } from './sealed-fields.service';
import { SubmissionService } from './submission.service';

/** Households, their members and forms, the checker's findings, and search. */
@Module({
  imports: [RegionsModule],
  controllers: [CardOfficesController, LineageController, FindingsController, HouseholdsController, MembersController],
  providers: [
    ...[Arrivals, FamilyChanges, LineageService],
    ...[AmendmentsService, FieldMerge, FindingsService, FormChanges, HouseholdChecks, HouseholdFactsService],
    ...[HouseholdRows, HouseholdsService, HouseholdViews, IdentityClaims, MemberRows, MembersService],
    ...[
      CardOffices,
      HouseholdFile,
      HouseholdPacks,
      HouseholdSearch,
      OpeningService,
      MonitoringService,
      RegistrationService,
      RevealService,
      SealedFields,
      SubmissionService,
    ],
  ],
  exports: [
    ...[Arrivals, FamilyChanges],
    ...[AmendmentsService, HouseholdChecks, HouseholdFactsService, HouseholdRows, HouseholdsService, HouseholdViews],
    HouseholdPacks,
    ...[IdentityClaims, MemberRows, MembersService, MonitoringService, RegistrationService, SealedFields],
  ],
})
export class HouseholdsModule {}
