import type { DeliveryBatchView } from './batch.dto';

/**
 * Each line with its household in scope and the one measure of the sub-type that goes on there. To record them the
 * measures are locked, in the order of their ids. Values: numbers, amounts, sub-type.
 */
export const linesOf = (lock: boolean): string => `
  with asked as materialized (
    select nth::int - 1 as line, number, amount, count(*) over (partition by number) > 1 as twice
    from unnest($1::text[], $2::bigint[]) with ordinality a (number, amount, nth)
  ), going as materialized (
    select m.id, m.household_id, m.start_on, m.approved_fen - m.delivered_fen as left_fen
    from measure m where m.subtype = $3 and m.state in ('02', '03')
      and m.household_id in (select h.id from household h join asked on asked.number = h.number)
    order by m.id ${lock ? 'for no key update of m' : ''}
  )
  select a.line, a.number, a.amount as "amountFen", a.twice, h.head_name as "headName", g.measures,
    g.id as "measureId", g.left_fen as "leftFen", to_char(g.start_on, 'YYYY-MM-DD') as "startOn"
  from asked a left join household h on h.number = a.number
    left join lateral (select count(*)::int as measures, (array_agg(id))[1] as id, min(left_fen) as left_fen,
      min(start_on) as start_on from going where going.household_id = h.id) g on true
  order by a.line`;

/** Values: id, place, title, day, lines, fen, tag, who, when. */
export const insertBatch = `
  insert into delivery_batch (id, region_code, title, delivered_on, lines, total_fen, content_tag, delivered_by, delivered_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing returning id`;

/** Values: ids, measures, amounts, kind, day, title, batch, who, when. */
export const deliverLines = `
  with made as (
    insert into benefit (id, measure_id, household_id, region_code, kind, delivered_on, description, amount_fen,
      income_item, evidence, batch_id, delivered_by, delivered_at)
    select l.id, m.id, m.household_id, m.region_code, $4, $5, $6, l.amount, m.income_item, '{}', $7, $8, $9
    from unnest($1::uuid[], $2::uuid[], $3::bigint[]) l (id, measure, amount) join measure m on m.id = l.measure
    returning measure_id
  )
  update measure set state = '03', updated_at = $9 where id in (select measure_id from made) and state = '02'`;

/** Takes back every line that was not taken back by itself. Values: batch, who, when, why. */
export const reverseBatch = `
  with undone as (
    update delivery_batch set undone_by = $2, undone_at = $3, undo_reason = $4 where id = $1 returning id
  )
  update benefit set reversed_by = $2, reversed_at = $3, reverse_reason = $4
  where batch_id = (select id from undone) and reversed_at is null`;

const columns = `b.id, b.region_code as "regionCode", b.title, to_char(b.delivered_on, 'YYYY-MM-DD') as "deliveredOn",
  b.lines, b.total_fen as "totalFen", (select name from staff where id = b.delivered_by) as "deliveredBy",
  b.delivered_at as "deliveredAt", b.undone_at as "undoneAt", b.undo_reason as "undoReason",
  b.content_tag as "contentTag"`;

export const findBatch = `select ${columns} from delivery_batch b where b.id = $1`;

/** Values: moment and id of the last, region, rows. */
export const listBatches = (place: string): string => `
  select ${columns}, to_char(b.delivered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortedAt"
  from delivery_batch b
  where ($1::timestamptz is null or (b.delivered_at, b.id) < ($1, $2::uuid)) and ($3::text is null or ${place} = $3)
  order by b.delivered_at desc, b.id desc limit $4`;

/** A batch as people see it. */
export const batchView = ({ totalFen, ...row }: DeliveryBatchView): DeliveryBatchView => ({
  ...{ id: row.id, regionCode: row.regionCode, title: row.title, deliveredOn: row.deliveredOn, lines: row.lines },
  ...{ totalFen: Number(totalFen), deliveredBy: row.deliveredBy, deliveredAt: row.deliveredAt },
  ...{ undoneAt: row.undoneAt, undoReason: row.undoReason },
});
