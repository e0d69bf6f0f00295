import { Injectable } from '@nestjs/common';
import { NotFound } from '../../platform/errors';
import { UnitOfWork } from '../../platform/unit-of-work';
import { LineageView } from './lineage.dto';

const lineage = `
  select h.id as household, l.id, l.kind, to_char(l.occurred_on, 'YYYY-MM-DD') as "occurredOn",
    l.from_region_code as "fromRegionCode", l.to_region_code as "toRegionCode",
    l.other_household_id as "otherHouseholdId", l.other_number as "otherNumber", l.other_head_name as "otherHeadName",
    l.request_id as "requestId", l.recorded_at as "recordedAt",
    coalesce((
      select jsonb_agg(jsonb_build_object('memberId', m.id, 'name', m.name, 'otherMemberId', pair.other) order by pair.place)
      from unnest(l.member_ids, l.other_member_ids) with ordinality pair (own, other, place)
      join member m on m.id = pair.own
    ), '[]') as members
  from household h left join household_lineage l on l.household_id = h.id
  where h.id = $1 order by l.recorded_at, l.id`;

/** Where a household came from and what became of it: its number stays, these are its joints. */
@Injectable()
export class LineageService {
  constructor(private readonly work: UnitOfWork) {}

  /** Oldest first; throws `household.not_found`. */
  async of(householdId: string): Promise<LineageView[]> {
    const rows = await this.work.rows<LineageView & { household: string }>(lineage, [householdId]);
    if (!rows.length) throw new NotFound('household');
    return rows.filter(({ id }) => id !== null).map(({ household: _, ...entry }) => entry);
  }
}
