import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '../../platform/unit-of-work';
import { momentSql } from '../../platform/columns';
import { regionFilter } from '../../platform/region-filter';
import type { EvidenceView } from './evidence.dto';
import type { Doubt, Point, Sighting } from './evidence.rules';

/** What is known around a visit. */
export interface Around {
  /** Where the same person was next before and next after, within a day. */
  sightings: (Omit<Sighting, 'at'> & { at: string })[];
  /** Where the household was met before. */
  home: Point[];
}

const sighting = (order: string) => `
  select jsonb_build_object('visitId', v.id, 'regionCode', v.region_code, 'at', ${momentSql('v.visited_at')},
    'latitude', v.latitude, 'longitude', v.longitude, 'accuracyM', v.accuracy_m) as seen
  from visit v where v.staff_id = $2 and v.id <> $1 and v.latitude is not null and ${order} limit 1`;

/** Values: visit, person, moment, household. */
const around = `select
  array_remove(array[
    (${sighting(`v.visited_at <= $3 and v.visited_at > $3 - interval '1 day' order by v.visited_at desc`)}),
    (${sighting(`v.visited_at > $3 and v.visited_at < $3::timestamptz + interval '1 day' order by v.visited_at`)})
  ], null) as sightings,
  coalesce((select jsonb_agg(jsonb_build_object('latitude', latitude, 'longitude', longitude, 'accuracyM', accuracy_m))
    from (select latitude, longitude, accuracy_m from visit
      where household_id = $4 and id <> $1 and latitude is not null and accuracy_m <= 200
      order by visited_at desc limit 20) latest), '[]') as home`;

export async function readAround(
  work: UnitOfWork,
  visit: { id: string; staffId: string; visitedAt: Date; householdId: string },
): Promise<Around> {
  const row = await work.row<Around & Record<string, unknown>>(around, [
    ...[visit.id, visit.staffId, visit.visitedAt, visit.householdId],
  ]);
  return row ?? { sightings: [], home: [] };
}

/** A doubt about a visit, with the place and the person it is about. */
export interface FoundDoubt extends Doubt {
  visit: { id: string; householdId: string; regionCode: string; staffId: string };
}

/** Writes doubts down; one that is known already stays as it is. */
export async function storeDoubts(work: UnitOfWork, found: readonly FoundDoubt[], now: Date): Promise<void> {
  if (!found.length) return;
  const rows = found.map(({ visit, other, ...doubt }) => ({
    ...{ ...doubt, id: uuidv7(), visitId: visit.id, householdId: visit.householdId },
    ...{ regionCode: visit.regionCode, staffId: visit.staffId },
    ...{ otherVisitId: other?.visitId ?? null, otherRegionCode: other?.regionCode ?? null },
  }));
  await work.rows(
    `insert into visit_evidence (id, visit_id, household_id, region_code, kind, score, measured, other_visit_id,
       other_region_code, staff_id, found_at)
     select d.id, d."visitId", d."householdId", d."regionCode", d.kind, d.score, d.measured, d."otherVisitId",
       d."otherRegionCode", d."staffId", $2
     from jsonb_to_recordset($1::jsonb) as d (id uuid, "visitId" uuid, "householdId" uuid, "regionCode" text, kind text,
       score int, measured jsonb, "otherVisitId" uuid, "otherRegionCode" text, "staffId" uuid)
     on conflict do nothing`,
    [JSON.stringify(rows), now],
  );
}

const select = `select e.id, e.visit_id as "visitId", e.household_id as "householdId", h.head_name as "headName",
    e.region_code as "regionCode", r.name_zh as "villageName", e.staff_id as "staffId", s.name as "staffName", e.kind,
    e.score, e.measured, v.visited_on::text as "visitedOn", e.other_visit_id as "otherVisitId",
    e.other_region_code as "otherRegionCode", ${momentSql('e.found_at')} as "foundAt", e.judgement, e.remark,
    (select name from staff j where j.id = e.judged_by) as "judgedBy", e.judged_on::text as "judgedOn"
  from visit_evidence e join visit v on v.id = e.visit_id join household h on h.id = e.household_id
  join region r on r.code = e.region_code join staff s on s.id = e.staff_id`;

export interface EvidenceFilter {
  open?: boolean;
  visitId?: string;
  staffId?: string;
  regionCode?: string;
}

/** Doubts of the region, the latest first; one more than `limit` when there are more. */
export const listEvidence = (
  work: UnitOfWork,
  { open, visitId, staffId, regionCode }: EvidenceFilter,
  after: string[] | undefined,
  limit: number,
): Promise<EvidenceView[]> => {
  const [column, code] = regionFilter(regionCode);
  return work.rows<EvidenceView & Record<string, unknown>>(
    `${select} where ($1::boolean is null or (e.judgement is null) = $1) and ($2::uuid is null or e.visit_id = $2)
       and ($3::uuid is null or e.staff_id = $3)
       and ($4::text is null or ${column.replace(/(\w+_code)/, 'e.$1')} = $4)
       and ($5::timestamptz is null or (e.found_at, e.id) < ($5, $6))
     order by e.found_at desc, e.id desc limit $7`,
    [open ?? null, visitId ?? null, staffId ?? null, code, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );
};

export const readEvidence = (work: UnitOfWork, id: string): Promise<EvidenceView | undefined> =>
  work.row<EvidenceView & Record<string, unknown>>(`${select} where e.id = $1`, [id]);

/** Judges what nobody has judged yet. @returns whether this was the first to do so */
export const judge = async (
  work: UnitOfWork,
  id: string,
  { judgement, remark }: { judgement: string; remark: string },
  staffId: string,
  today: string,
): Promise<boolean> =>
  (await work.row(
    `update visit_evidence set judgement = $2, remark = $3, judged_by = $4, judged_on = $5
     where id = $1 and judgement is null returning 1 as done`,
    [id, judgement, remark, staffId, today],
  )) !== undefined;
