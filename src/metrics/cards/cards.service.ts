import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { AccessLog } from '../../platform/access-log';
import { Clock } from '../../platform/clock';
import { Config, publicAddress } from '../../platform/config';
import { NotFound } from '../../platform/errors';
import { UnitOfWork } from '../../platform/unit-of-work';
import { renderCard } from './card';
import { cardRefusal } from './card.content';
import { cardOf, CardRow } from './card.queries';

/** Cards of households, to hang at the door. */
@Injectable()
export class CardsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly accesses: AccessLog,
  ) {}

  /** The card as A4 sheets; who printed it goes to the access log. No connection is held while it is drawn. */
  async print(id: string, me: SignedIn, requestId: string): Promise<Buffer> {
    const [[[found] = []] = []] = await this.work.ask(me, [{ text: cardOf, values: [id] }], requestId);
    if (!found) throw new NotFound('household');
    const row = JSON.parse(found) as CardRow;
    const refusal = cardRefusal(row);
    if (refusal) throw refusal;
    this.accesses.note({ action: 'print', householdId: id, regionCode: row.regionCode, field: 'card' }, me, requestId);
    return renderCard(row, { today: this.clock.today(), address: publicAddress(this.config) ?? '' });
  }
}
