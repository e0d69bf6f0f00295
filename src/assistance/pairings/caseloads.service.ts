import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { SignedIn } from '../../platform/access/actor';
import { addDays, Clock } from '../../platform/clock';
import { type Fault, NotFound, Refused } from '../../platform/errors';
import { momentPattern, pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { regionFilter } from '../../platform/region-filter';
import { UnitOfWork } from '../../platform/unit-of-work';
import { HelperCards } from '../helpers/helper-cards.service';
import {
  HandedOver,
  HandOver,
  PairedHousehold,
  PairingPage,
  PairingQuery,
  UnpairedPage,
  UnpairedQuery,
} from './pairing.dto';
import { handOver, listPairings, PairingRow, toHandOver, unpaired } from './pairings.queries';
import { obstacles, viewOf } from './pairings.service';

interface Passing extends Record<string, unknown> {
  id: string;
  householdId: string;
  regionCode: string;
  late: boolean;
  obstacle: keyof typeof obstacles | null;
}

/** Lists of pairings, and households that change hands together. */
@Injectable()
export class CaseloadsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly cards: HelperCards,
  ) {}

  /** Pairings in scope, the newest first. */
  async list(query: PairingQuery, me: SignedIn): Promise<PairingPage> {
    const { limit = 20, cursor, regionCode, helperId = null, role = null, current } = query;
    const [moment, last] = cursor ? readCursor(cursor, [momentPattern, uuidPattern]) : [null, null];
    const [column, region] = regionFilter(regionCode);
    const day = current ? this.clock.today() : null;
    const rows = await this.work.rows<
      PairingRow & { household: PairedHousehold; sortedAt: string } & Record<string, unknown>
    >(listPairings(placed(column, 'p')), [moment, last, helperId, role, day, region, limit + 1]);
    const { items, nextCursor } = pageOf(rows, limit, ({ sortedAt, id }) => [sortedAt, id]);
    const cards = await this.cards.of(
      items.map((row) => row.helperId),
      me.role,
    );
    const seen = items.flatMap((row) => {
      const helper = cards.get(row.helperId);
      return helper ? [{ ...viewOf(row, helper), household: row.household }] : [];
    });
    return { items: seen, nextCursor };
  }

  /** Households on the register for which nobody answers today. */
  async missing({ limit = 20, cursor, regionCode }: UnpairedQuery): Promise<UnpairedPage> {
    const [last] = cursor ? readCursor(cursor, [uuidPattern]) : [null];
    const [column, region] = regionFilter(regionCode);
    const rows = await this.work.rows<{ id: string; household: PairedHousehold }>(unpaired(placed(column, 'h')), [
      ...[last, this.clock.today(), region, limit + 1],
    ]);
    const { items, nextCursor } = pageOf(rows, limit, ({ id }) => [id]);
    return { items: items.map(({ household }) => household), nextCursor };
  }

  /** Hands households from one helper to another on one day: all of them, or none and the reason for each that cannot. */
  async handOver(input: HandOver, me: SignedIn): Promise<HandedOver> {
    const { fromHelperId, toHelperId, on, reason, householdIds = null } = input;
    if (fromHelperId === toHelperId) throw new Refused('pairing.helper_there');
    if (on > addDays(this.clock.today(), 90)) throw new Refused('pairing.too_far_ahead', { days: 90 });
    await this.refuseGone(fromHelperId, toHelperId, on);
    const values = [fromHelperId, on, householdIds, toHelperId];
    const passing = await this.work.rows<Passing>(toHandOver, values);
    refuseUnfit(passing, householdIds ?? passing.map(({ householdId }) => householdId));
    await this.work.because(`hand-over: ${reason}`);
    const households = passing.map(({ householdId }) => householdId);
    const moved = await this.work.rows<{ household_id: string }>(handOver, [
      ...[passing.map(({ id }) => id), households, passing.map(({ regionCode }) => regionCode)],
      ...[passing.map(() => uuidv7()), toHelperId, on, reason, me.staffId, this.clock.now()],
    ]);
    return { householdIds: moved.map(({ household_id }) => household_id) };
  }

  /** The old helper is seen by whom they help; the new one is of the office's own list. */
  private async refuseGone(from: string, to: string, on: string): Promise<void> {
    const known = await this.cards.of([from], null);
    const next = await this.work.row<{ leftOn: string | null }>(
      `select to_char(left_on, 'YYYY-MM-DD') as "leftOn" from helper where id = $1`,
      [to],
    );
    if (!known.has(from) || !next) throw new NotFound('helper');
    if (next.leftOn !== null) throw new Refused('pairing.helper_left', { leftOn: next.leftOn, from: on });
  }
}

function refuseUnfit(passing: Passing[], wanted: string[]): void {
  if (!wanted.length) throw new Refused('pairing.nothing_to_hand_over');
  const found = new Map(passing.map((row) => [row.householdId, row]));
  const faults = wanted.flatMap((householdId, i): Fault[] => {
    const row = found.get(householdId);
    const path = `householdIds[${i}]`;
    if (!row) return [{ path, code: 'pairing.not_theirs' }];
    if (row.late) return [{ path, code: 'pairing.begins_before_last', params: { householdId } }];
    return row.obstacle ? [{ path, code: obstacles[row.obstacle], params: { householdId } }] : [];
  });
  if (faults.length) throw new Refused('pairing.refused', {}, faults);
}

const placed = (column: string, table: string): string => column.replace(/(\w+_code)/, `${table}.$1`);
