import { Injectable } from '@nestjs/common';
import { MonitoringService } from '../households/monitoring.service';
import { RegistrationService } from '../households/registration.service';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/unit-of-work';
import type { CaseRow } from './case.queries';
import type { Definition, State } from './case.rules';

/** What the end of a case does to its household, in the transaction of the act that ended it. */
@Injectable()
export class CaseEffects {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly registration: RegistrationService,
    private readonly watch: MonitoringService,
  ) {}

  async apply(row: CaseRow, def: Definition, state: State): Promise<void> {
    const effect = state === 'decided' ? def.onDecided : state === 'refused' ? def.onRefused : 'none';
    if (effect === 'none') return;
    await this.work.because(`${row.family}.${row.variant} ${state}`);
    switch (effect) {
      case 'register':
      case 'fallBack':
        return this.registration.decide(row.household_id, 'registered');
      case 'refuseRegistration':
        return this.registration.decide(row.household_id, 'refused');
      case 'exit':
        return this.registration.exit(row.household_id, { exitStatus: '1', exitYear: this.year });
      case 'remove':
        return this.registration.close(row.household_id);
      case 'monitor':
        return this.watch.begin(row.household_id, def.monitoringType ?? '');
      case 'eliminate':
        return this.watch.end(row.household_id);
    }
  }

  /** The year an exit counts for. */
  private get year(): number {
    return Number(this.clock.today().slice(0, 4));
  }
}
