import { Module } from '@nestjs/common';
import { HouseholdsModule } from '../households/households.module';
import { RecordsModule } from '../households/records.module';
import { RegionsModule } from '../regions/regions.module';
import { CaseEffects } from './case-effects.service';
import { CaseFacts } from './case-facts.service';
import { NoticesController } from './notices/notices.controller';
import { NoticePhotos } from './notices/notice-photos.service';
import { NoticesService } from './notices/notices.service';
import { ObjectionHandling } from './objections/objection-handling.service';
import { ObjectionsController } from './objections/objections.controller';
import { ObjectionsService } from './objections/objections.service';
import { PublicObjectionsService } from './objections/public-objections.service';
import { ChangeDecisions } from './changes/change-decisions.service';
import { ChangeRequestsController } from './changes/change-requests.controller';
import { ChangeRequests } from './changes/change-requests.service';
import { ChangeViews } from './changes/change-views.service';
import { OpeningService } from './opening.service';
import { ProceduresController } from './procedures.controller';
import { ProceduresService } from './procedures.service';
import { PublicController } from './public.controller';
import { CasePacks } from './packs/case-packs.service';
import { StepsService } from './steps.service';

/** The procedures of households: definitions as data, the engine, running cases. */
@Module({
  imports: [HouseholdsModule, RecordsModule, RegionsModule],
  controllers: [
    ChangeRequestsController,
    NoticesController,
    ObjectionsController,
    ProceduresController,
    PublicController,
  ],
  providers: [
    ...[ChangeDecisions, ChangeRequests, ChangeViews],
    ...[CaseEffects, CaseFacts, CasePacks, OpeningService, ProceduresService, StepsService],
    ...[NoticePhotos, NoticesService, ObjectionHandling, ObjectionsService, PublicObjectionsService],
  ],
  exports: [CasePacks, ProceduresService],
})
export class ProceduresModule {}
