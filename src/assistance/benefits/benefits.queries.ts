import type { BenefitView } from './benefit.dto';

export interface BenefitRow extends Record<string, unknown> {
  id: string;
  measureId: string;
  householdId: string;
  kind: BenefitView['kind'];
  deliveredOn: string;
  description: string;
  quantity: string | null;
  unit: string | null;
  amountFen: string;
  incomeItem: string | null;
  evidence: string[];
  batchId: string | null;
  deliveredBy: string | null;
  deliveredAt: Date;
  reversedAt: Date | null;
  reverseReason: string | null;
  postedTo: number;
}

const columns = `b.id, b.measure_id as "measureId", b.household_id as "householdId", b.kind,
  to_char(b.delivered_on, 'YYYY-MM-DD') as "deliveredOn", b.description, b.quantity, b.unit, b.amount_fen as "amountFen",
  b.income_item as "incomeItem", b.evidence, b.batch_id as "batchId",
  (select name from staff where id = b.delivered_by) as "deliveredBy", b.delivered_at as "deliveredAt",
  b.reversed_at as "reversedAt", b.reverse_reason as "reverseReason",
  (select count(*)::int from income_line l where l.benefit_id = b.id and l.amount_fen is not null) as "postedTo"`;

export const benefitsOf = `select ${columns} from benefit b where b.measure_id = $1 order by b.delivered_on, b.id`;
export const findBenefit = `select ${columns} from benefit b where b.id = $1`;

/** A benefit as people see it; the season is that of the measure's details. */
export const benefitView = (row: BenefitRow, details: Record<string, unknown>): BenefitView => ({
  id: row.id,
  measureId: row.measureId,
  kind: row.kind,
  deliveredOn: row.deliveredOn,
  description: row.description,
  quantity: row.quantity === null ? null : Number(row.quantity),
  unit: row.unit,
  amountFen: Number(row.amountFen),
  incomeItem: row.incomeItem,
  evidence: row.evidence,
  batchId: row.batchId,
  deliveredBy: row.deliveredBy,
  deliveredAt: row.deliveredAt,
  reversedAt: row.reversedAt,
  reverseReason: row.reverseReason,
  postedTo: row.postedTo,
  afterSeason: row.kind === 'goods' && typeof details.plantingTo === 'string' && row.deliveredOn > details.plantingTo,
});

/** A measure to be delivered under, kept from others until the transaction ends. Values: measure, evidence. */
export const lockForDelivery = `
  select m.id, m.household_id as "householdId", m.region_code as "regionCode", m.state, m.income_item as "incomeItem",
    to_char(m.start_on, 'YYYY-MM-DD') as "startOn", m.details, m.approved_fen as "approvedFen",
    m.delivered_fen as "deliveredFen",
    (select count(*)::int from attachment a
      where a.id = any ($2::uuid[]) and a.household_id = m.household_id and a.closed_at is null) as evidence
  from measure m where m.id = $1 for no key update of m`;

/** The delivery, and the measure's state with it. Values: as the columns, and the state. */
export const insertBenefit = `
  with made as (
    insert into benefit (id, measure_id, household_id, region_code, kind, delivered_on, description, quantity, unit,
      amount_fen, income_item, evidence, delivered_by, delivered_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict (id) do nothing returning id
  )
  update measure set state = $15, updated_at = $14 where id = $2 and (select count(*) from made) = 1 returning id`;

/** Takes a benefit back. Values: id, who, when, why. */
export const reverseBenefit = `
  update benefit set reversed_by = $2, reversed_at = $3, reverse_reason = $4 where id = $1 and reversed_at is null
  returning id`;

/**
 * Paid and reported, where they do not fit, by household, year and item. Values: place compared, household, year and
 * item of the last, region, rows.
 */
export const differences = (place: string): string => `
  with posted as (
    select l.household_id, s.year, l.item, sum(l.amount_fen) as paid,
      (select r.amount_fen from income_line r where r.statement_id = l.statement_id and r.item = l.item
        and r.origin = 'reported' and r.amount_fen is not null) as reported
    from income_line l join income_statement s on s.id = l.statement_id and s.kind = 'annual'
    where l.origin = 'posted' and l.amount_fen is not null and ($4::text is null or l.${place} = $4)
    group by l.household_id, s.year, l.item, l.statement_id
  ), waiting as (
    select b.household_id, 0 as year, b.income_item as item, sum(b.amount_fen) as paid, null::bigint as reported
    from benefit b
    where b.income_item is not null and b.reversed_at is null and ($4::text is null or b.${place} = $4)
      and not exists (select from income_line l where l.benefit_id = b.id)
    group by b.household_id, b.income_item
  )
  select d.household_id as "householdId", h.number as "householdNumber", h.head_name as "headName",
    v.name_zh as "villageName", d.year, d.item, d.paid as "paidFen", d.reported as "reportedFen"
  from (select * from posted where reported is null or reported < paid union all select * from waiting) d
    join household h on h.id = d.household_id join region v on v.code = h.region_code
  where $1::uuid is null or (d.household_id, d.year, d.item collate "C") > ($1, $2::int, $3::text)
  order by d.household_id, d.year, d.item collate "C" limit $5`;

/** Own effort and help in the income years of a household: each line with its origin. */
export const yearsOf = `
  select s.year, s.people_count as "peopleCount", coalesce(jsonb_agg(jsonb_build_object('item', l.item,
    'amountFen', l.amount_fen, 'origin', l.origin)) filter (where l.amount_fen is not null), '[]') as lines
  from income_statement s left join income_line l on l.statement_id = s.id
  where s.household_id = $1 and s.kind = 'annual' group by s.id order by s.year`;
