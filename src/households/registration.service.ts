import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock';
import { Refused } from '../platform/errors';
import type { Household } from './household.entity';
import { HouseholdRows } from './household-rows.service';

/** [exit-status] */
const poor = '0';
const lifted = '1';
const fellBack = '3';

/** Records what procedures decide about a household: entered or refused, lifted, closed. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly clock: Clock,
    private readonly households: HouseholdRows,
  ) {}

  /**
   * Records a decision on entry. A household that is registered already is one that fell back into poverty: it keeps its
   * number and changes its exit status, and a refusal leaves it as it was.
   */
  async decide(id: string, decision: 'registered' | 'refused'): Promise<void> {
    const { registration, exitStatus } = await this.households.lock(id);
    if (registration === 'registered' && exitStatus === lifted) {
      if (decision === 'registered') await this.households.write(id, { exitStatus: fellBack, exitYear: null });
      return;
    }
    if (registration !== 'submitted') throw new Refused('household.not_submitted');
    const entered: Partial<Household> = { registeredAt: this.clock.now(), exitStatus: poor };
    await this.households.write(id, { registration: decision, ...(decision === 'registered' ? entered : {}) });
  }

  /** Records a decision on exit. `exitStatus` is a code of [exit-status], `exitYear` the year it counts for. */
  async exit(id: string, outcome: { exitStatus: string; exitYear: number | null }): Promise<void> {
    const { registration } = await this.households.lock(id);
    if (registration !== 'registered') throw new Refused('household.not_registered');
    await this.households.write(id, outcome);
  }

  /** Closes a household: everyone is gone, it was removed, or it went into another. Its number is never used again. */
  async close(id: string): Promise<void> {
    const { registration } = await this.households.lock(id);
    if (registration === 'closed') return;
    await this.households.write(id, { registration: 'closed', closedAt: this.clock.now() });
  }
}
