import { Module } from '@nestjs/common';
import { HouseholdsModule } from '../households/households.module';
import { ProceduresModule } from '../procedures/procedures.module';
import { RegionsModule } from '../regions/regions.module';
import { FieldController } from './field.controller';
import { FieldHouseholds } from './field-households.service';
import { FieldPackService } from './field-pack.service';
import { ReceiptsController } from './receipts.controller';
import { ReceiptsService } from './receipts.service';

/** What phones take along to where there is no network, and what the office has of what they sent. */
@Module({
  imports: [HouseholdsModule, ProceduresModule, RegionsModule],
  controllers: [FieldController, ReceiptsController],
  providers: [FieldHouseholds, FieldPackService, ReceiptsService],
})
export class FieldModule {}
