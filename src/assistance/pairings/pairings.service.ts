import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import type { Role } from '../../platform/access/permissions';
import { addDays, Clock } from '../../platform/clock';
import { Conflict, NotFound, Refused } from '../../platform/errors';
import { UnitOfWork } from '../../platform/unit-of-work';
import { HelperCards } from '../helpers/helper-cards.service';
import { EndPairing, Pair, PairingView } from './pairing.dto';
import {
  answeringFrom,
  endPairing,
  findPairing,
  insertPairing,
  lockHousehold,
  meetHelper,
  PairingRow,
  pairingsOf,
  responsibleOn,
} from './pairings.queries';

type Found = PairingRow & Record<string, unknown>;
interface Place extends Record<string, unknown> {
  id: string;
  regionCode: string;
  registration: string;
}

/** How many days ahead a helper may be named. */
const ahead = 90;

/** Who stands beside which household. */
@Injectable()
export class PairingsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly cards: HelperCards,
  ) {}

  /**
   * Puts a helper beside a household. Whoever answered for it so far does so until the day before, so that no day is
   * left without a name. The same again answers the same.
   */
  async pair(id: string, input: Pair, me: SignedIn): Promise<PairingView> {
    const stands = await this.work.row<Found>(findPairing, [id]);
    if (stands) return this.repeated(stands, input, me);
    const household = await this.work.row<Place>(lockHousehold, [input.householdId]);
    if (!household) throw new NotFound('household');
    if (household.registration !== 'registered') throw new Refused('pairing.household_not_registered');
    if (input.from > addDays(this.clock.today(), ahead)) throw new Refused('pairing.too_far_ahead', { days: ahead });
    await this.refuseUnfit(input);
    await this.work.because(`pairing: ${input.reason}`);
    if (input.role === '01') await this.relieve(input);
    const { householdId, helperId, role, from, reason } = input;
    const values = [id, householdId, household.regionCode, helperId, role, from, reason, me.staffId, this.clock.now()];
    const made = await this.work.row<Found>(insertPairing, values);
    if (!made) throw new Conflict('pairing.id_taken');
    return this.view(made, me);
  }

  /** Every helper a household has had, the latest first. */
  async ofHousehold(householdId: string, me: SignedIn): Promise<PairingView[]> {
    const seen = await this.work.row('select from household where id = $1', [householdId]);
    if (!seen) throw new NotFound('household');
    const rows = await this.work.rows<Found>(pairingsOf, [householdId]);
    return this.views(rows, me.role);
  }

  /** Who answers for households on a day, by household. */
  async responsible(
    householdIds: readonly string[],
    day: string,
    role: Role | null,
  ): Promise<Map<string, PairingView>> {
    const rows = await this.work.rows<Found>(responsibleOn, [[...householdIds], day]);
    return new Map((await this.views(rows, role)).map((view) => [view.householdId, view]));
  }

  /** Ends a pairing; whoever answers for a household is followed by somebody, not ended. */
  async end(id: string, { on, reason }: EndPairing, me: SignedIn): Promise<PairingView> {
    const row = await this.work.row<Found & { registration: string }>(
      `select found.*, h.registration from (${findPairing}) found join household h on h.id = found."householdId"`,
      [id],
    );
    if (!row) throw new NotFound('pairing');
    if (row.endedOn !== null) {
      if (row.endedOn !== on || row.endReason !== reason) throw new Conflict('pairing.has_ended');
      return this.view(row, me);
    }
    if (row.role === '01' && !['refused', 'closed'].includes(row.registration)) throw new Refused('pairing.leaves_gap');
    await this.work.because(`pairing: ${reason}`);
    const ended = await this.work.row<Found>(endPairing, [id, on, reason]);
    if (!ended) throw new Refused('pairing.ends_before_beginning');
    return this.view(ended, me);
  }

  private async refuseUnfit({ helperId, householdId, from }: Pair): Promise<void> {
    const helper = await this.work.row<{ leftOn: string | null; obstacle: string | null }>(meetHelper, [
      ...[helperId, householdId],
    ]);
    if (!helper) throw new NotFound('helper');
    if (helper.leftOn !== null) throw new Refused('pairing.helper_left', { leftOn: helper.leftOn, from });
    refuseObstacle(helper.obstacle, 'helperId');
  }

  /** Ends what runs on the day the new helper begins. */
  private async relieve({ householdId, helperId, from, reason }: Pair): Promise<void> {
    const standing = await this.work.rows<Found>(answeringFrom, [householdId, from]);
    const [last] = standing;
    if (!last) return;
    if (standing.length > 1 || last.endedOn !== null || last.startedOn >= from)
      throw new Refused('pairing.begins_before_last', { startedOn: standing.at(-1)?.startedOn });
    if (last.helperId === helperId) throw new Conflict('pairing.helper_there');
    await this.work.rows(endPairing, [last.id, from, reason]);
  }

  private repeated(row: Found, input: Pair, me: SignedIn): Promise<PairingView> {
    const { householdId, helperId, role, startedOn, reason } = row;
    const same =
      householdId === input.householdId &&
      helperId === input.helperId &&
      role === input.role &&
      startedOn === input.from &&
      reason === input.reason;
    if (!same) throw new Conflict('pairing.id_taken');
    return this.view(row, me);
  }

  private async view(row: Found, me: SignedIn): Promise<PairingView> {
    const [view] = await this.views([row], me.role);
    if (!view) throw new NotFound('pairing');
    return view;
  }

  private async views(rows: Found[], role: Role | null): Promise<PairingView[]> {
    const cards = await this.cards.of(
      rows.map(({ helperId }) => helperId),
      role,
    );
    return rows.flatMap((row) => {
      const helper = cards.get(row.helperId);
      return helper ? [viewOf(row, helper)] : [];
    });
  }
}

/** A pairing with the card of its helper. */
export const viewOf = (row: PairingRow, helper: PairingView['helper']): PairingView => ({
  ...{ id: row.id, householdId: row.householdId, role: row.role, startedOn: row.startedOn, endedOn: row.endedOn },
  ...{ reason: row.reason, endReason: row.endReason, helper },
});

/** The 422 of a helper who is one of the household, kin, or poor. */
export function refuseObstacle(obstacle: string | null, path: string): void {
  if (obstacle === null) return;
  const code = obstacles[obstacle as keyof typeof obstacles];
  throw new Refused('pairing.refused', {}, [{ path, code }]);
}

export const obstacles = {
  member: 'pairing.helper_is_member',
  kin: 'pairing.helper_is_kin',
  poor: 'pairing.helper_is_poor',
} as const;
