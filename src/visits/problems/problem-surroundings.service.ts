import { Injectable } from '@nestjs/common';
import { HouseholdPlace, HouseholdPlaces } from '../../households/household-place.service';
import type { SignedIn } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { StandardsService } from '../../regions/standards.service';
import { MeService } from '../../staff/me.service';

/** What must be known around a problem: where the household lives, who works there, how long things may take. */
@Injectable()
export class ProblemSurroundings {
  constructor(
    private readonly clock: Clock,
    private readonly standards: StandardsService,
    private readonly households: HouseholdPlaces,
    private readonly people: MeService,
  ) {}

  household(id: string): Promise<HouseholdPlace> {
    return this.households.find(id);
  }

  /** Days for correcting a problem, and days after which an overdue one comes to the banner. */
  async limits(regionCode: string): Promise<{ correction: number; escalation: number }> {
    const standards = await this.standards.of(regionCode, this.clock.today());
    return { correction: standards.number('limit.correction'), escalation: standards.number('limit.escalation') };
  }

  /** Whether somebody works where the household lives and may act on its problems. */
  async worksThere(staffId: string, region: string, me: SignedIn): Promise<boolean> {
    const people = await this.people.people(me, { region, permission: 'problem.act' });
    return people.some(({ id }) => id === staffId);
  }
}
