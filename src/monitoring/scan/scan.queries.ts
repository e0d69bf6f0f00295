import type { UnitOfWork } from '../../platform/unit-of-work';
import { hazardDays, staleDays, weights } from './scan.rules';

/** Townships with households, in the order of their codes; `region` narrows them to a division's digits. */
export const townshipsOf = async (work: UnitOfWork, digits: string): Promise<string[]> => {
  const rows = await work.rows<{ township: string }>(
    `select left(r.code, 9) as township from region r
     where r.level = 'township' and starts_with(r.code, $1)
       and exists (select 1 from household h where h.township_code = left(r.code, 9)) order by 1`,
    [digits],
  );
  return rows.map(({ township }) => township);
};

const standard = (key: string): string => `(
    select s.value from standard s where s.key = '${key}' and s.valid_from <= $2
      and s.region_code in (v.code, left(v.code, 9) || '000', left(v.code, 6) || '000000', left(v.code, 4) || '00000000')
    order by s.region_code desc, s.valid_from desc limit 1)`;

const counted = weights.map(
  ({ item, target, net, selfPaid, reference }) => `('${item}', '${target}', ${net}, ${selfPaid}, ${reference})`,
);

/**
 * Sums of statements are those of `summariseIncome`: an item that was reported and posted counts once, with the greater
 * amount, and what was posted beyond goes into what was reported of the target as a whole.
 */

/** Households of a township with the standards of their village, what they earn, and when they were last seen. */
const facts = `
  line as materialized (
    select v.code, ${standard('monitoring.base')} as base, ${standard('alert.incomeDrop')} as fall,
      ${standard('alert.selfPaid')} as self_paid, ${standard('alert.deliveryDays')} as delivery_days, ${standard('visit.days.monitored')} as days_monitored,
      ${standard('visit.days.lifted')} as days_lifted, ${standard('visit.days.ordinary')} as days_ordinary
    from (select distinct village_code as code from household where township_code = $1) v),
  home as materialized (
    select h.id, h.region_code, h.village_code,
      case when h.monitoring_type is not null and h.risk_eliminated is not true then 'monitored'
        when h.exit_status = '1' then 'lifted' else 'ordinary' end as class,
      (h.registered_at at time zone 'Asia/Shanghai')::date as registered_on
    from household h where h.township_code = $1 and h.registration = 'registered'),
  weight (item, target, net, self_paid, reference) as (values ${counted.join()}),
  statement as materialized (
    select h.id, h.region_code, h.village_code, s.id as statement_id, s.people_count, s.period_end, s.kind,
      row_number() over (partition by h.id order by s.period_end desc, s.kind desc, s.id) as nth,
      row_number() over (partition by h.id, s.kind order by s.period_end desc, s.id) as nth_of_kind
    from home h join income_statement s on s.household_id = h.id
    where s.period_end > $2::date - ${staleDays}),
  wanted as materialized (select * from statement where nth = 1 or (kind = 'annual' and nth_of_kind <= 2)),
  items as (
    select s.statement_id, w.item, w.target, w.net, w.self_paid, w.reference,
      coalesce(sum(l.amount_fen) filter (where l.origin = 'reported'), 0) as reported,
      coalesce(sum(l.amount_fen) filter (where l.origin = 'posted'), 0) as posted
    from wanted s join income_line l on l.household_id = s.id and l.statement_id = s.statement_id
    join weight w on w.item = l.item group by 1, 2, 3, 4, 5, 6),
  targets as (
    select statement_id, net, self_paid, reference, sum(reported) + greatest(0, sum(greatest(0, posted - reported))
      - coalesce(sum(reported) filter (where item = target), 0)) as amount
    from items group by statement_id, target, net, self_paid, reference),
  sums as materialized (
    select s.id, s.region_code, s.village_code, s.people_count, s.period_end, s.kind, s.nth, s.nth_of_kind,
      coalesce(sum(t.amount * t.net), 0)::bigint as net,
      coalesce(sum(t.amount * t.self_paid), 0)::bigint as self_paid,
      coalesce(sum(t.amount * t.reference), 0)::bigint as reference
    from wanted s left join targets t on t.statement_id = s.statement_id
    group by 1, 2, 3, 4, 5, 6, 7, 8),
  seen as materialized (
    select h.id, (select max(v.visited_on) from visit v where v.household_id = h.id and v.result in ('01', '04')
      and v.visited_on <= $2) as last_on from home h),
  sheet as materialized (
    select distinct on (h.id) h.id, s.dangerous_house is true or s.house_danger_class in ('C', 'D') as unsafe_house,
      s.safe_water is false or s.difficult_water is true as unsafe_water,
      coalesce(s.collected_on, make_date(s.year, 1, 1)) as on_day
    from home h join survey s on s.household_id = h.id order by h.id, s.year desc),
  sight as materialized (
    select distinct on (h.id, c ->> 'item') h.id, c ->> 'item' as item, (c ->> 'passed')::boolean as passed, v.visited_on
    from home h join visit v on v.household_id = h.id cross join jsonb_array_elements(v.conditions) c
    where v.visited_on between $2::date - ${staleDays} and $2 order by h.id, c ->> 'item', v.visited_at desc)`;

/** Guarantees that are lost: as the last visit saw them, else as the sheet or the people say. */
const lost = `
  lost as materialized (
    select id, array_agg(distinct item order by item) as items from (
      select id, item from sight where not passed and item <> 'income'
      union all
      select p.id, p.item from (
        select id, 'housing' as item, on_day from sheet where unsafe_house
        union all select id, 'water', on_day from sheet where unsafe_water) p
      where not exists (select 1 from sight g where g.id = p.id and g.item = p.item and g.passed
        and g.visited_on >= p.on_day)
      union all
      select h.id, 'education' from home h join member m on m.household_id = h.id
      where m.active and m.dropout_reason in ('04', '05') and m.student_status is null
        and m.birth_date between $2::date - interval '16 years' and $2::date - interval '7 years'
      union all
      select h.id, 'medical' from home h join member m on m.household_id = h.id
      where m.active and m.resident_medical is false and m.employee_medical is not true
    ) each group by id)`;

const perHead = (fen: string): string => `round(${fen}::numeric / s.people_count)::bigint`;

/** What a household must have in all so that its share per head, rounded to the fen, reaches a line. */
const least = (line: string): string => `(${line}::bigint * s.people_count - s.people_count / 2)`;

/** Everything that is so today: household, rule, the values, the line they are held against, what would clear it. */
const found = `
  found as materialized (
    select s.id, s.region_code, 'income.below_base' as rule,
      jsonb_build_object('perHeadFen', ${perHead('s.reference')}, 'people', s.people_count, 'periodEnd', s.period_end)
        as found,
      jsonb_build_object('perHeadFen', l.base) as line,
      jsonb_build_object('householdFen', ${least('l.base')} - s.reference) as clears
    from sums s join line l on l.code = s.village_code
    where s.nth = 1 and ${perHead('s.reference')} < l.base
    union all
    select s.id, s.region_code, 'income.fell',
      jsonb_build_object('perHeadFen', ${perHead('s.net')}, 'beforeFen', b.per_head, 'people', s.people_count),
      jsonb_build_object('perHeadFen', b.line),
      jsonb_build_object('householdFen', ${least('b.line')} - s.net)
    from sums s join line l on l.code = s.village_code
    join lateral (select ${perHead('s.net').replace(/s\./g, 'o.')} as per_head,
        ceil(o.net::numeric / o.people_count * (100 - l.fall) / 100)::bigint as line
      from sums o where o.id = s.id and o.kind = 'annual' and o.nth_of_kind = 2 and o.net > 0) b on true
    where s.kind = 'annual' and s.nth_of_kind = 1 and ${perHead('s.net')} < b.line
    union all
    select s.id, s.region_code, 'cost.self_paid', jsonb_build_object('householdFen', s.self_paid),
      jsonb_build_object('householdFen', l.self_paid),
      jsonb_build_object('householdFen', s.self_paid - l.self_paid::bigint)
    from sums s join line l on l.code = s.village_code where s.nth = 1 and s.self_paid > l.self_paid
    union all
    select h.id, h.region_code, 'guarantee.lost', jsonb_build_object('items', t.items), '{"items": []}',
      jsonb_build_object('items', t.items)
    from lost t join home h on h.id = t.id
    union all
    select h.id, h.region_code, 'hazard.unseen', jsonb_build_object('subtype', d.subtype, 'struckOn', d.struck_on),
      jsonb_build_object('seenSince', d.struck_on), '{"visits": 1}'
    from home h join seen n on n.id = h.id
    join lateral (select z.subtype, z.struck_on from hazard z
      where z.struck_on between $2::date - ${hazardDays} and $2 and z.region_code in (h.village_code,
        left(h.village_code, 9) || '000', left(h.village_code, 6) || '000000', left(h.village_code, 4) || '00000000')
      order by z.struck_on desc, z.id limit 1) d on coalesce(n.last_on < d.struck_on, true)
    union all
    select h.id, h.region_code, 'visit.overdue', jsonb_build_object('lastOn', n.last_on, 'class', h.class),
      jsonb_build_object('days', d.days), '{"visits": 1}'
    from home h join seen n on n.id = h.id join line l on l.code = h.village_code
    cross join lateral (select case h.class when 'monitored' then l.days_monitored when 'lifted' then l.days_lifted
      else l.days_ordinary end::int as days) d
    where $2::date - coalesce(n.last_on, h.registered_on) > d.days
    union all
    select h.id, h.region_code, 'benefit.late',
      jsonb_build_object('measures', m.measures, 'approvedFen', m.approved, 'deliveredFen', m.delivered),
      jsonb_build_object('days', l.delivery_days), jsonb_build_object('householdFen', m.approved - m.delivered)
    from home h join line l on l.code = h.village_code
    join lateral (select count(*) as measures, sum(e.approved_fen) as approved, sum(e.delivered_fen) as delivered
      from measure e where e.household_id = h.id and e.state in ('02', '03') and e.delivered_fen < e.approved_fen
        and coalesce(e.end_on, greatest(e.start_on, e.decided_on) + l.delivery_days::int) < $2) m on m.measures > 0)`;

/**
 * Brings the alerts of one township in step with what is so on a day, in one statement. Values: township (9 digits), day.
 * What stands and is still so changes only where its values do; a dismissal that has run out opens again.
 */
const scanTownship = `
  with ${facts}, ${lost}, ${found},
  standing as materialized (
    select a.id, a.household_id, a.rule, a.state, a.dismissed_until, f.found, f.line, f.clears, f.id is null as gone,
      a.state = 'dismissed' and a.dismissed_until < $2 as lapsed,
      (a.found, a.line, a.clears) is distinct from (f.found, f.line, f.clears) as moved
    from alert a left join found f on f.id = a.household_id and f.rule = a.rule
    where a.township_code = $1 and a.state <> 'cleared'),
  settled as (
    update alert a set state = case when s.gone then 'cleared' when s.lapsed then 'open' else a.state end,
      found = coalesce(s.found, a.found), line = coalesce(s.line, a.line), clears = coalesce(s.clears, a.clears),
      last_on = $2, first_on = case when s.lapsed and not s.gone then $2 else a.first_on end,
      dismissal_reason = case when s.lapsed and not s.gone then null else a.dismissal_reason end,
      dismissed_by = case when s.lapsed and not s.gone then null else a.dismissed_by end,
      dismissed_on = case when s.lapsed and not s.gone then null else a.dismissed_on end,
      dismissed_until = case when s.lapsed and not s.gone then null else a.dismissed_until end
    from standing s where s.id = a.id and (s.gone or s.lapsed or s.moved) returning s.gone),
  raised as (
    insert into alert (id, household_id, region_code, rule, state, found, line, clears, first_on, last_on)
    select uuidv7(), f.id, f.region_code, f.rule, 'open', f.found, f.line, f.clears, $2, $2 from found f
    where not exists (select 1 from standing s where s.household_id = f.id and s.rule = f.rule)
    returning 1)
  select (select count(*) from home)::int as households, (select count(*) from raised)::int as raised,
    (select count(*) from settled where gone)::int as cleared`;

export interface Scanned {
  households: number;
  raised: number;
  cleared: number;
}

export async function scan(work: UnitOfWork, township: string, day: string): Promise<Scanned> {
  const row = await work.row<Scanned & Record<string, unknown>>(scanTownship, [township, day]);
  return row ?? { households: 0, raised: 0, cleared: 0 };
}

/** Begins a scan; one a day is the night's. @returns whether it was begun here */
export const beginScan = async (work: UnitOfWork, id: string, day: string, nightly: boolean): Promise<boolean> =>
  (await work.row(
    `insert into scan (id, day, nightly) values ($1, $2, $3) on conflict do nothing returning 1 as begun`,
    [id, day, nightly],
  )) !== undefined;

/** What a scan has done so far, by township. */
export const partsOf = async (work: UnitOfWork, id: string): Promise<Map<string, Scanned>> => {
  const rows = await work.rows<Scanned & { township: string }>(
    'select township, households, raised, cleared from scan_part where scan_id = $1',
    [id],
  );
  return new Map(rows.map(({ township, ...part }) => [township, part]));
};

export const notePart = (work: UnitOfWork, id: string, township: string, part: Scanned): Promise<unknown> =>
  work.rows('insert into scan_part (scan_id, township, households, raised, cleared) values ($1, $2, $3, $4, $5)', [
    ...[id, township, part.households, part.raised, part.cleared],
  ]);

export const endScan = (work: UnitOfWork, id: string): Promise<unknown> =>
  work.rows('update scan set ended_at = clock_timestamp() where id = $1', [id]);
