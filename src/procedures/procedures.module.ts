import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module';
import { CaseEffects } from './case-effects.service';
import { CaseFacts } from './case-facts.service';
import { OpeningService } from './opening.service';
import { ProceduresController } from './procedures.controller';
import { ProceduresService } from './procedures.service';
import { StepsService } from './steps.service';

/** The procedures of households: definitions as data, the engine, running cases. */
@Module({
  imports: [RegionsModule],
  controllers: [ProceduresController],
  providers: [CaseEffects, CaseFacts, OpeningService, ProceduresService, StepsService],
  exports: [ProceduresService],
})
export class ProceduresModule {}
