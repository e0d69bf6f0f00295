import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock';
import { Refused } from '../platform/errors';
import type { Household } from './household.entity';
import { HouseholdRows } from './household-rows.service';

/** [risk-elimination-mode]: through assistance */
const throughHelp = '01';

/** Records what procedures decide about a household's monitoring: it begins, or its risk is eliminated. */
@Injectable()
export class MonitoringService {
  constructor(
    private readonly clock: Clock,
    private readonly households: HouseholdRows,
  ) {}

  /**
   * Puts a household under monitoring from today. One that was never on the register of the poor is registered by it,
   * without an exit status: it is watched, not poor.
   *
   * @param type code of `monitoring-type`
   */
  async begin(id: string, type: string): Promise<void> {
    const { registration } = await this.households.lock(id);
    const registered: Partial<Household> =
      registration === 'submitted' ? { registration: 'registered', registeredAt: this.clock.now() } : {};
    await this.households.write(id, {
      ...registered,
      ...{ monitoringType: type, monitoringIdentifiedOn: this.clock.today() },
      ...{ riskEliminated: false, riskEliminationMode: null, riskEliminatedOn: null },
    });
  }

  /** Records that the risk is gone. A household that cannot work stays under monitoring whatever was decided. */
  async end(id: string): Promise<void> {
    const { monitoringType, riskEliminated, whollyWithoutLabour } = await this.households.lock(id);
    if (!monitoringType || riskEliminated) throw new Refused('household.not_monitored');
    if (whollyWithoutLabour) throw new Refused('procedure.without_labour');
    await this.households.write(id, {
      ...{ riskEliminated: true, riskEliminationMode: throughHelp, riskEliminatedOn: this.clock.today() },
    });
  }
}
