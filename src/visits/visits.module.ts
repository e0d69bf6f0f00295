import { Module } from '@nestjs/common';
import { RecordsModule } from '../households/records.module';
import { RegionsModule } from '../regions/regions.module';
import { VisitDoubts } from './evidence/visit-doubts.service';
import { VisitEvidenceController } from './evidence/visit-evidence.controller';
import { VisitEvidenceService } from './evidence/visit-evidence.service';
import { StaffModule } from '../staff/staff.module';
import { PhotoComparison } from './photos/photo-comparison.service';
import { VisitPlanController } from './plan/visit-plan.controller';
import { VisitPlanService } from './plan/visit-plan.service';
import { ProblemsController } from './problems/problems.controller';
import { ProblemsService } from './problems/problems.service';
import { ProblemSurroundings } from './problems/problem-surroundings.service';
import { ProblemWords } from './problems/problem-words.service';
import { VisitsController } from './visits.controller';
import { VisitsService } from './visits.service';
import { VisitWords } from './visit-words.service';

/** Visits at people's homes, and whether they took place as they were told. */
@Module({
  imports: [RecordsModule, RegionsModule, StaffModule],
  controllers: [ProblemsController, VisitPlanController, VisitEvidenceController, VisitsController],
  providers: [
    ...[PhotoComparison, VisitDoubts, VisitEvidenceService, VisitsService, VisitWords],
    ...[ProblemsService, ProblemSurroundings, ProblemWords, VisitPlanService],
  ],
})
export class VisitsModule {}
