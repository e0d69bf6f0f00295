import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module';
import { FieldMerge } from './field-merge.service';
import { HouseholdRows } from './household-rows.service';
import { HouseholdViews } from './household.views';
import { HouseholdsController } from './households.controller';
import { HouseholdsService } from './households.service';
import { MemberRows } from './member-rows.service';
import { SealedFields } from './sealed-fields.service';

/** Households, their members and forms, the checker's findings, and search. */
@Module({
  imports: [RegionsModule],
  controllers: [HouseholdsController],
  providers: [FieldMerge, HouseholdRows, HouseholdsService, HouseholdViews, MemberRows, SealedFields],
  exports: [HouseholdRows, HouseholdsService, MemberRows, SealedFields],
})
export class HouseholdsModule {}
