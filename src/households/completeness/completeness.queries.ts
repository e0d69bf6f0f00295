import type { Completeness } from '../../checker/completeness';
import type { UnitOfWork } from '../../platform/unit-of-work';

/** The forms of one household as the database writes them, and the mark they were read under. */
export interface Forms {
  id: string;
  changes: string;
  household: Record<string, unknown>;
  members: Record<string, unknown>[] | null;
  survey: Record<string, unknown> | null;
  income: (Record<string, unknown> & { lines: unknown[] }) | null;
}

/** Households whose numbers no longer hold, by a condition on `household` (h) and its mark (c). */
const outdated = `
  select h.id, c.changes, to_jsonb(h) - '{notes,phone_index,content_tag}'::text[] as household,
    (select jsonb_agg(to_jsonb(m) - '{grams,health_notes,phone_index,id_number_index}'::text[])
      from member m where m.household_id = h.id) as members,
    (select to_jsonb(s) from survey s where s.household_id = h.id order by s.year desc limit 1) as survey,
    (select to_jsonb(i) || jsonb_build_object('lines', coalesce((select jsonb_agg(l.item) from income_line l
        where l.statement_id = i.id and l.amount_fen is not null), '[]'))
      from income_statement i where i.household_id = h.id order by i.period_start desc limit 1) as income
  from household h join household_completeness c on c.household_id = h.id
  where c.counted is distinct from c.changes`;

/** The forms of one household whose numbers no longer hold. */
export const formsOf = (work: UnitOfWork, householdId: string): Promise<Forms[]> =>
  work.rows(`${outdated} and h.id = $1`, [householdId]);

/** The forms of a village's households whose numbers no longer hold. */
export const formsIn = (work: UnitOfWork, village: string): Promise<Forms[]> =>
  work.rows(`${outdated} and h.village_code = $1 and h.registration in ('draft', 'submitted', 'registered')`, [
    village,
  ]);

/** Stores counts; one whose household has changed since its forms were read is not stored. */
export async function storeCounts(work: UnitOfWork, counts: (Completeness & { forms: Forms })[]): Promise<void> {
  const rows = counts.map(({ forms, filled, total, missing }) => {
    return { household_id: forms.id, changes: forms.changes, filled, total, missing };
  });
  await work.rows(
    `update household_completeness c set counted = count.changes, filled = count.filled, total = count.total,
       missing = count.missing
     from jsonb_to_recordset($1::jsonb) as count (household_id uuid, changes bigint, filled int, total int, missing text[])
     where c.household_id = count.household_id and c.changes = count.changes`,
    [JSON.stringify(rows)],
  );
}

export interface StoredCompleteness {
  id: string;
  number: string | null;
  headName: string;
  registration: string;
  filled: number;
  total: number;
  missing: string[];
}

const stored = `select h.id, h.number, h.head_name as "headName", h.registration, c.filled, c.total, c.missing
  from household h join household_completeness c on c.household_id = h.id`;

export const countOf = (work: UnitOfWork, householdId: string): Promise<StoredCompleteness | undefined> =>
  work.row(`${stored} where h.id = $1`, [householdId]);

/** A page of a village's households, those that miss most first. */
export const mostMissing = (
  work: UnitOfWork,
  village: string,
  limit: number,
  after: [missing: string, id: string] | null,
): Promise<StoredCompleteness[]> =>
  work.rows(
    `${stored} where h.village_code = $1 and h.registration in ('draft', 'submitted', 'registered') and c.total is not null
       and ($3::int is null or (c.filled - c.total, h.id) > (-$3::int, $4::uuid))
     order by c.filled - c.total, h.id limit $2`,
    [village, limit + 1, after?.[0] ?? null, after?.[1] ?? null],
  );

/** Sums over a village. */
export const villageCount = (
  work: UnitOfWork,
  village: string,
): Promise<{ households: number; filled: number; total: number } | undefined> =>
  work.row(
    `select count(*)::int as households, coalesce(sum(c.filled), 0)::int as filled, coalesce(sum(c.total), 0)::int as total
     from household h join household_completeness c on c.household_id = h.id
     where h.village_code = $1 and h.registration in ('draft', 'submitted', 'registered')`,
    [village],
  );
