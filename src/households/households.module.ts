import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module';
import { AmendmentsService } from './amendments.service';
import { Arrivals } from './arrivals.service';
import { FamilyChanges } from './family-changes.service';
import { FieldMerge } from './field-merge.service';
import { FindingsController } from './findings.controller';
import { FindingsService } from './findings.service';
import { FormChanges } from './form-changes.service';
import { HouseholdChecks } from './household-checks.service';
import { HouseholdFactsService } from './household-facts.service';
import { HouseholdRows } from './household-rows.service';
import { HouseholdSearch } from './household-search.service';
import { HouseholdViews } from './household.views';
import { HouseholdsController } from './households.controller';
import { HouseholdsService } from './households.service';
import { IdentityClaims } from './identity-claims.service';
import { LineageController } from './lineage.controller';
import { LineageService } from './lineage.service';
import { MemberRows } from './member-rows.service';
import { MembersController } from './members.controller';
import { MembersService } from './members.service';
import { RegistrationService } from './registration.service';
import { RevealService } from './reveal.service';
import { SealedFields } from './sealed-fields.service';
import { SubmissionService } from './submission.service';

/** Households, their members and forms, the checker's findings, and search. */
@Module({
  imports: [RegionsModule],
  controllers: [LineageController, FindingsController, HouseholdsController, MembersController],
  providers: [
    ...[Arrivals, FamilyChanges, LineageService],
    ...[AmendmentsService, FieldMerge, FindingsService, FormChanges, HouseholdChecks, HouseholdFactsService],
    ...[HouseholdRows, HouseholdsService, HouseholdViews, IdentityClaims, MemberRows, MembersService],
    ...[HouseholdSearch, RegistrationService, RevealService, SealedFields, SubmissionService],
  ],
  exports: [
    ...[Arrivals, FamilyChanges],
    ...[AmendmentsService, HouseholdChecks, HouseholdFactsService, HouseholdRows, HouseholdsService, HouseholdViews],
    ...[IdentityClaims, MemberRows, MembersService, RegistrationService, SealedFields],
  ],
})
export class HouseholdsModule {}
