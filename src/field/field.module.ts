import { Module } from '@nestjs/common';
import { HouseholdsModule } from '../households/households.module';
import { ProceduresModule } from '../procedures/procedures.module';
import { RegionsModule } from '../regions/regions.module';
import { FieldController } from './field.controller';
import { FieldHouseholds } from './field-households.service';
import { FieldPackService } from './field-pack.service';

/** What phones take along to where there is no network. */
@Module({
  imports: [HouseholdsModule, ProceduresModule, RegionsModule],
  controllers: [FieldController],
  providers: [FieldHouseholds, FieldPackService],
})
export class FieldModule {}
