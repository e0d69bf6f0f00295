import { Injectable } from '@nestjs/common';
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
  ) {}

  async apply(row: CaseRow, def: Definition, state: State): Promise<void> {
    const effect = state === 'decided' ? def.onDecided : state === 'refused' ? def.onRefused : 'none';
    if (effect === 'none') return;
    await this.work.because(`${row.family}.${row.variant} ${state}`);
    const now = this.clock.now();
    const set = (columns: string, values: unknown[] = []) =>
      this.work.rows(`update household set ${columns} where id = $1`, [row.household_id, ...values]);
    switch (effect) {
      case 'register':
        await set(`registration = 'registered', exit_status = coalesce(exit_status, '0'), registered_at = $2`, [now]);
        return;
      case 'refuseRegistration':
        await set(`registration = 'refused'`);
        return;
      case 'fallBack':
        await set(`exit_status = '3', exit_year = null`);
        return;
      case 'exit':
        await set(`exit_status = '1', exit_year = $2`, [Number(this.clock.today().slice(0, 4))]);
        return;
      case 'remove':
        await set(`registration = 'closed', closed_at = $2`, [now]);
    }
  }
}
