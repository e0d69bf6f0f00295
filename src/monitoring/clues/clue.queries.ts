import { regionFilter } from '../../platform/region-filter';
import type { UnitOfWork } from '../../platform/unit-of-work';
import type { ClueItem, ClueQuery, ReportClue } from './clue.dto';

export interface ClueRow extends Omit<ClueItem, 'late'> {
  content: Buffer;
  reporter: Buffer | null;
  contact: Buffer | null;
  finding: Buffer | null;
  dismissalReason: string | null;
  reportedBy: string | null;
  contentTag: string | null;
}

const columns = `c.id, c.household_id as "householdId", h.head_name as "headName", c.region_code as "regionCode",
  r.name_zh as "villageName", c.source, c.state, c.reported_on::text as "reportedOn", c.due_on::text as "dueOn",
  c.checked_on::text as "checkedOn", c.handled_on::text as "handledOn", c.procedure_id as "procedureId", c.content,
  c.reporter, c.contact, c.finding, c.dismissal_reason as "dismissalReason", c.reported_by as "reportedBy",
  c.content_tag as "contentTag"`;
const from = `from clue c join region r on r.code = c.region_code left join household h on h.id = c.household_id`;

/** Clues of the region, the latest first; one more than `limit` when there are more. */
export const listClues = (
  work: UnitOfWork,
  { state, regionCode, householdId, source }: ClueQuery,
  after: string[] | undefined,
  limit: number,
): Promise<ClueRow[]> => {
  const [column, code] = regionFilter(regionCode);
  return work.rows<ClueRow & Record<string, unknown>>(
    `select ${columns} ${from} where ($1::text is null or c.state = $1) and ($2::uuid is null or c.household_id = $2)
       and ($3::text is null or c.source = $3)
       and ($4::text is null or ${column.replace(/(\w+_code)/, 'c.$1')} = $4)
       and ($5::date is null or (c.reported_on, c.id) < ($5, $6))
     order by c.reported_on desc, c.id desc limit $7`,
    [state ?? null, householdId ?? null, source ?? null, code, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );
};

export const readClue = (work: UnitOfWork, id: string): Promise<ClueRow | undefined> =>
  work.row<ClueRow & Record<string, unknown>>(`select ${columns} ${from} where c.id = $1`, [id]);

/** Takes a clue for this transaction. */
export const lockClue = (work: UnitOfWork, id: string): Promise<ClueRow | undefined> =>
  work.row<ClueRow & Record<string, unknown>>(`select ${columns} ${from} where c.id = $1 for update of c`, [id]);

export interface SealedClue {
  content: Buffer;
  reporter: Buffer | null;
  contact: Buffer | null;
}

/** Writes a clue of somebody on duty; one whose id is taken is left alone. */
export const insertClue = (
  work: UnitOfWork,
  id: string,
  input: ReportClue,
  sealed: SealedClue,
  at: { contentTag: string; today: string; dueOn: string | null },
): Promise<unknown> =>
  work.rows(
    `insert into clue (id, household_id, region_code, source, content, reporter, contact, content_tag, state,
       reported_on, reported_by, due_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'reported', $9, $10, $11) on conflict (id) do nothing`,
    [
      ...[id, input.householdId ?? null, input.regionCode, input.source, sealed.content, sealed.reporter],
      ...[sealed.contact, at.contentTag, at.today, work.staffId, at.dueOn],
    ],
  );

/** Files a clue through the public role's narrow door. @returns false unless there is such a village */
export const reportPublicly = async (
  work: UnitOfWork,
  village: string,
  id: string,
  sealed: SealedClue & { receipt: Buffer },
  dueOn: string | null,
): Promise<boolean> => {
  const row = await work.row<{ reported: boolean }>(`select report_clue($1, $2, $3, $4, $5, $6, $7) as reported`, [
    ...[village, id, sealed.content, sealed.reporter, sealed.contact, sealed.receipt, dueOn],
  ]);
  return row?.reported === true;
};

export const progressOf = (work: UnitOfWork, receipt: Buffer) =>
  work.row<{ state: string; reported_on: string; handled_on: string | null }>(`select * from clue_outcome($1)`, [
    receipt,
  ]);

/** Whether a household lives where the clue is from, and a case of monitoring entry is one of the household's. */
export const fits = async (
  work: UnitOfWork,
  { householdId, regionCode, procedureId }: { householdId: string; regionCode: string; procedureId?: string },
): Promise<boolean> => {
  const row = await work.row(
    `select 1 as fits from household h where h.id = $1 and h.region_code = $2 and ($3::uuid is null or exists (
       select 1 from procedure p where p.id = $3 and p.household_id = h.id and p.family = 'monitoring'))`,
    [householdId, regionCode, procedureId ?? null],
  );
  return row !== undefined;
};

/** Writes what was done to a clue. */
export const writeHandling = (
  work: UnitOfWork,
  id: string,
  to: { state: string; householdId: string | null; finding?: Buffer; reason?: string; procedureId?: string },
  today: string,
): Promise<unknown> =>
  work.rows(
    `update clue set state = $2, household_id = $3, finding = coalesce($4, finding), dismissal_reason = $5,
       procedure_id = $6, checked_by = case when $2 = 'checked' then $7 else checked_by end,
       checked_on = case when $2 = 'checked' then $8::date else checked_on end,
       handled_by = case when $2 <> 'checked' then $7 end, handled_on = case when $2 <> 'checked' then $8::date end
     where id = $1`,
    [
      ...[id, to.state, to.householdId, to.finding ?? null, to.reason ?? null, to.procedureId ?? null],
      ...[work.staffId, today],
    ],
  );
