import { countCap, countOf } from '../../platform/page.dto';
import { regionFilter } from '../../platform/region-filter';
import type { UnitOfWork } from '../../platform/unit-of-work';

export interface NoticeRow {
  id: string;
  procedure_id: string;
  household_id: string;
  region_code: string;
  type: string;
  level: string;
  head_name: string;
  people: number;
  place: string;
  text: string;
  photo_id: string | null;
  from_day: string;
  to_day: string | null;
  state: string;
  objections: number;
  open_objections: number;
  village_name: string;
}

const columns = `n.id, n.procedure_id, n.household_id, n.region_code, n.type, n.level, n.head_name, n.people, n.place,
  n.text, n.photo_id, n.from_day::text, n.to_day::text, n.state,
  (select v.name_zh from region v where v.code = n.region_code) as village_name,
  (select count(*)::int from objection o where o.notice_id = n.id) as objections,
  (select count(*)::int from objection o where o.notice_id = n.id and o.state in ('filed', 'admitted'))
    as open_objections`;

export interface NoticeFilter {
  /** Stored, or `expired` or `objected`. */
  state?: string;
  regionCode?: string;
  procedureId?: string;
  householdId?: string;
}

const hasState = `case $1 when 'expired' then n.state = 'running' and n.to_day < $8::date
  when 'objected' then exists (select 1 from objection o where o.notice_id = n.id and o.state in ('filed', 'admitted'))
  else n.state = $1 end`;

/** SQL of a list of notices, the latest posted first, and its values. */
function listing(
  shown: string,
  { state, regionCode, procedureId, householdId }: NoticeFilter,
  today: string,
  after: string[] | undefined,
  limit: number,
): [string, unknown[]] {
  const [column, region] = regionFilter(regionCode);
  return [
    `select ${shown} from notice n
     where ($1::text is null or ${hasState}) and ($7::text is null or ${column} = $7) and ($2::uuid is null or n.procedure_id = $2)
       and ($3::uuid is null or n.household_id = $3)
       and ($4::date is null or (n.from_day, n.id) < ($4::date, $5::uuid))
     order by n.from_day desc, n.id desc limit $6`,
    [
      ...[state ?? null, procedureId ?? null, householdId ?? null, after?.[0] ?? null, after?.[1] ?? null],
      ...[limit, region, today],
    ],
  ];
}

/** Notices of the region, the latest posted first; one more than `limit` when there are more. */
export const listNotices = (
  work: UnitOfWork,
  filter: NoticeFilter,
  today: string,
  after: string[] | undefined,
  limit: number,
): Promise<NoticeRow[]> => work.rows<NoticeRow>(...listing(columns, filter, today, after, limit + 1));

/** How many there are, up to one more than the cap of lists. */
export async function countNotices(work: UnitOfWork, filter: NoticeFilter, today: string): Promise<number> {
  const [list, values] = listing('', filter, today, undefined, countCap + 1);
  return (await work.row<{ count: number }>(countOf(list), values))?.count ?? 0;
}

/** Notices of several households that run, the latest posted first. */
export const runningNotices = (work: UnitOfWork, householdIds: readonly string[]): Promise<NoticeRow[]> =>
  work.rows<NoticeRow>(
    `select ${columns} from notice n where n.household_id = any ($1::uuid[]) and n.state = 'running'
     order by n.from_day desc, n.id desc`,
    [[...householdIds]],
  );

export const readNotice = (work: UnitOfWork, id: string): Promise<NoticeRow | undefined> =>
  work.row<NoticeRow>(`select ${columns} from notice n where n.id = $1`, [id]);

export interface PosterRowOf {
  type: string;
  /** Of the case: a removal is worded otherwise than an exit. */
  variant: string;
  level: string;
  household_id: string;
  region_code: string;
  head_name: string;
  /** The head's name in Mongolian script, as far as the head is still the one that was posted. */
  name_mn: string | null;
  people: number;
  from_day: string;
  to_day: string | null;
  village: string;
  township: string;
  banner: string;
  villager_group: string | null;
}

/** What is printed of a notice, with the names of its divisions. */
export const readForPoster = (work: UnitOfWork, id: string): Promise<PosterRowOf | undefined> =>
  work.row<PosterRowOf>(
    `select n.type, p.variant, n.level, n.household_id, n.region_code, n.head_name, n.people, n.from_day::text, n.to_day::text,
       h.villager_group, m.name_mn, v.name_zh as village, t.name_zh as township, b.name_zh as banner
     from notice n join procedure p on p.id = n.procedure_id join household h on h.id = n.household_id
     left join member m on m.id = h.head_member_id and m.name = n.head_name
     join region v on v.code = n.region_code join region t on t.code = v.parent_code join region b on b.code = t.parent_code where n.id = $1`,
    [id],
  );

export interface BoardRow {
  id: string;
  type: string;
  variant: string;
  head_name: string;
  people: number;
  village_name: string;
  township_name: string;
  from_day: string;
  to_day: string | null;
}

export const isVillage = async (work: UnitOfWork, code: string): Promise<boolean> =>
  (await work.row(`select 1 as found from region where code = $1 and level = 'village'`, [code])) !== undefined;

/** The board of a village, through the public role's narrow door. */
export const readBoard = (work: UnitOfWork, village: string, announcedSince: string): Promise<BoardRow[]> =>
  work.rows<BoardRow>(`select * from public_notices($1, $2)`, [village, announcedSince]);
