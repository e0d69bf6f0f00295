import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { UnitOfWork } from '../../platform/unit-of-work';
import { StandardsService } from '../../regions/standards.service';
import type { VisitRow } from '../visit.queries';
import { visitTime } from '../visit.rules';
import { readAround, storeDoubts } from './evidence.queries';
import { clockWrong, Doubt, farFromHome, homeOf, impossibleTravel } from './evidence.rules';

/** Looks at a visit as it comes in: can it have taken place there and then? What it finds blocks nothing. */
@Injectable()
export class VisitDoubts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly standards: StandardsService,
  ) {}

  /** The person's other visits may lie outside of this assignment's region: the system itself looks, and tells nobody. */
  async look(row: VisitRow): Promise<void> {
    const doubts = [...clockWrong(visitTime(row.input, row.receivedAt).aheadMs), ...(await this.ofPlace(row))];
    const found = doubts.map((doubt) => ({ ...doubt, visit: row }));
    if (found.length) await this.work.as('app_job', () => storeDoubts(this.work, found, this.clock.now()));
  }

  private async ofPlace(row: VisitRow): Promise<Doubt[]> {
    const { place } = row.input;
    if (!place) return [];
    const standards = await this.standards.of(row.regionCode, this.clock.today());
    const around = await this.work.as('app_job', () => readAround(this.work, row));
    const here = { ...place, visitId: row.id, regionCode: row.regionCode, at: row.visitedAt };
    const others = around.sightings.map((seen) => ({ ...seen, at: new Date(seen.at) }));
    return [
      ...impossibleTravel(here, others, standards.number('visit.speed')),
      ...farFromHome(place, homeOf(around.home), standards.number('visit.distance')),
    ];
  }
}
