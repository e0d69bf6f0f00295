import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module';
import { AlertsController } from './alerts/alerts.controller';
import { AlertsService } from './alerts/alerts.service';
import { CluesController } from './clues/clues.controller';
import { CluesService } from './clues/clues.service';
import { ClueWords } from './clues/clue-words.service';
import { PublicCluesService } from './clues/public-clues.service';
import { HazardsController } from './hazards/hazards.controller';
import { HazardsService } from './hazards/hazards.service';
import { ScanService } from './scan/scan.service';

/** What may bring a household under monitoring: clues, hazards, and the alerts of the nightly scan. */
@Module({
  imports: [RegionsModule],
  controllers: [AlertsController, CluesController, HazardsController],
  providers: [AlertsService, CluesService, ClueWords, HazardsService, PublicCluesService, ScanService],
})
export class MonitoringModule {}
