/** A helper as stored, with the name of the unit and the caseload in scope. */
export interface HelperRow {
  id: string;
  regionCode: string;
  unitId: string | null;
  unitName: string | null;
  staffId: string | null;
  name: string;
  sex: string;
  politicalStatus: string | null;
  education: string | null;
  idNumberMasked: string;
  phone: Buffer | null;
  phoneMasked: string | null;
  position: string | null;
  rank: string | null;
  skill: string | null;
  leftOn: string | null;
  leaveReason: string | null;
  contentTag: string | null;
  households: number;
}

/** Pairings of a day: `at` is the SQL of the day. */
export const onDay = (pairing: string, at: string): string =>
  `${pairing}.started_on <= ${at} and (${pairing}.ended_on is null or ${pairing}.ended_on > ${at})`;

/** Columns of a `HelperRow`; `today` is the SQL of the day its caseload is counted for. */
const columns = (today: string): string => `h.id, h.region_code as "regionCode", h.unit_id as "unitId",
  u.name as "unitName", h.staff_id as "staffId", h.name, h.sex, h.political_status as "politicalStatus", h.education,
  h.id_number_masked as "idNumberMasked", h.phone, h.phone_masked as "phoneMasked", h.position, h.rank, h.skill,
  to_char(h.left_on, 'YYYY-MM-DD') as "leftOn", h.leave_reason as "leaveReason", h.content_tag as "contentTag",
  (select count(*)::int from pairing p join household o on o.id = p.household_id
    where p.helper_id = h.id and p.role = '01' and ${onDay('p', today)}
      and o.registration not in ('refused', 'closed')) as households`;

export const findHelper = `select ${columns('$2::date')} from helper h left join helping_unit u on u.id = h.unit_id
  where h.id = $1`;

/** By name; filters that are null do not count. Values: id unused, today, name and id of the last, unit, rows, region. */
export const listHelpers = (place: string): string => `
  select ${columns('$1::date')} from helper h left join helping_unit u on u.id = h.unit_id
  where ($2::text is null or (h.name collate "C", h.id) > ($2, $3::uuid))
    and ($4::uuid is null or h.unit_id = $4) and ($5::text is null or ${place} = $5)
  order by h.name collate "C", h.id limit $6`;

/** The insertion, which nothing comes back from where the id is taken. */
export const insertHelper = `
  insert into helper (id, region_code, unit_id, staff_id, name, sex, political_status, education, id_number,
    id_number_index, id_number_masked, phone, phone_masked, position, rank, skill, content_tag, created_by, created_at,
    updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $19)
  on conflict (id) do nothing returning id`;

export interface CardRow {
  id: string;
  region_code: string;
  name: string;
  sex: string;
  unit_name: string | null;
  position: string | null;
  rank: string | null;
  skill: string | null;
  phone: Buffer | null;
  phone_masked: string | null;
  staff_id: string | null;
  left_on: string | null;
}

/** The cards of helpers who help in scope, wherever their office lies. */
export const helperCards = `select *, left_on::text from helper_cards($1)`;
