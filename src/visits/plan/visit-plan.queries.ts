import { regionFilter } from '../../platform/region-filter';
import type { UnitOfWork } from '../../platform/unit-of-work';
import type { PlanCount, PlannedVisit, VisitPlanQuery } from './visit-plan.dto';
import { dueWithin, Quarter } from './visit-plan.rules';

const standard = (key: string): string => `(
    select s.value::int from standard s where s.key = '${key}' and s.valid_from <= $1
      and s.region_code in (v.code, left(v.code, 9) || '000', left(v.code, 6) || '000000', left(v.code, 4) || '00000000')
    order by s.region_code desc, s.valid_from desc limit 1)`;

/** Every registered household of a region with its next visit. Values: today, region or null, quarter's first day, everybody. */
const plan = (column: string): string => `
  with home as materialized (
    select h.id, h.number, h.head_name, h.region_code, h.village_code,
      case when h.monitoring_type is not null and h.risk_eliminated is not true then 'monitored'
        when h.exit_status = '1' then 'lifted' else 'ordinary' end as class,
      h.household_attribute in ('02', '03', '04') as supported,
      (h.registered_at at time zone 'Asia/Shanghai')::date as registered_on,
      (select w.visited_on from visit w where w.household_id = h.id and w.result in ('01', '04')
        order by w.visited_at desc, w.id desc limit 1) as last_on
    from household h
    where h.registration = 'registered' and ($2::text is null or ${column.replace(/(\w+_code)/, 'h.$1')} = $2)),
  line as materialized (
    select v.code, ${standard('visit.days.monitored')} as monitored, ${standard('visit.days.lifted')} as lifted,
      ${standard('visit.days.ordinary')} as ordinary
    from (select distinct village_code as code from home) v),
  planned as materialized (
    select h.*, coalesce(h.supported, false) or h.class = 'monitored' as key_group,
      coalesce(h.last_on, h.registered_on) + case h.class when 'monitored' then l.monitored
        when 'lifted' then l.lifted else l.ordinary end as due_on
    from home h join line l on l.code = h.village_code),
  stated as (
    select p.*, p.due_on < $1::date as overdue, p.due_on between $1::date and $1::date + ${dueWithin} as due,
      ($4 or p.key_group) and coalesce(p.last_on < $3::date, true) as quarter
    from planned p)`;

const bounds = (today: string, code: string | null, quarter: Quarter): unknown[] => [
  today,
  code,
  quarter.from,
  quarter.everybody,
];

/** Households that are to be visited, the most urgent first; one more than `limit` when there are more. */
export const listPlan = (
  work: UnitOfWork,
  { state, visitClass, regionCode }: VisitPlanQuery,
  at: { today: string; quarter: Quarter },
  after: string[] | undefined,
  limit: number,
): Promise<(PlannedVisit & { total: number })[]> => {
  const [column, code] = regionFilter(regionCode);
  return work.rows(
    `${plan(column)}, asked as materialized (
       select * from stated where ${state} and ($5::text is null or class = $5))
     select a.id as "householdId", a.number as "householdNumber", a.head_name as "headName",
       a.region_code as "regionCode", r.name_zh as "villageName", a.class as "visitClass", a.key_group as "keyGroup",
       a.last_on::text as "lastOn", a.due_on::text as "dueOn", greatest($1::date - a.due_on, 0) as "daysOverdue",
       (select count(*)::int from asked) as total
     from asked a join region r on r.code = a.region_code
     where $6::date is null or (a.due_on, a.id) > ($6, $7) order by a.due_on, a.id limit $8`,
    [...bounds(at.today, code, at.quarter), visitClass ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );
};

/** Households of a region by class, with how many are overdue, due, and not seen in the quarter. */
export const countPlan = (
  work: UnitOfWork,
  regionCode: string | undefined,
  at: { today: string; quarter: Quarter },
): Promise<PlanCount[]> => {
  const [column, code] = regionFilter(regionCode);
  return work.rows<PlanCount & Record<string, unknown>>(
    `${plan(column)}
     select class as "visitClass", count(*)::int as households, (count(*) filter (where overdue))::int as overdue,
       (count(*) filter (where due))::int as due, (count(*) filter (where quarter))::int as quarter
     from stated group by class order by class`,
    bounds(at.today, code, at.quarter),
  );
};
