/** SQL of the sealer and of everything that reads the chain. Moments have microseconds, in UTC. */

const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const texts = (column: string) => `(select jsonb_object_agg(key, value::text) from jsonb_each(${column}))`;

/** A row `l` of the change log as LogRow (chain.rules.ts). `{}` and no object at all are told apart. */
export const logRow = `jsonb_build_object('seq', l.seq::text, 'xid', l.xid::text, 'table', l.table_name, 'op', l.op,
  'row', l.row_id, 'household', l.household_id, 'fromHousehold', l.from_household_id, 'region', l.region_code,
  'staff', l.staff_id, 'assignment', l.assignment_id, 'role', l.database_role, 'request', l.request_id,
  'reason', l.reason, 'at', ${moment('l.at')}, 'recordedAt', ${moment('l.recorded_at')},
  'old', case when l.old is not null then coalesce(${texts('l.old')}, '{}') end,
  'new', case when l.new is not null then coalesce(${texts('l.new')}, '{}') end)`;

const seal = `jsonb_build_object('position', s.position, 'seq', s.seq::text, 'floor', s.floor::text,
  'horizon', s.horizon::text, 'ceiling', s.ceiling::text, 'sealedAt', ${moment('s.sealed_at')}, 'ends', s.ends,
  'digests', encode(s.digests, 'hex'), 'prev', encode(s.prev, 'hex'), 'hash', encode(s.hash, 'hex'),
  'mac', encode(s.mac, 'hex'))`;

/**
 * True for one session at a time, until its transaction ends. Plans are made for the values at hand: one for any values
 * takes a batch of a million rows, which a bulk load leaves, for a handful and sorts all of it for each two thousand.
 */
export const takeTurn = `select pg_try_advisory_xact_lock(1505, 3) as mine,
  set_config('plan_cache_mode', 'force_custom_plan', true) as plans`;

/** The last link. */
export const headOfChain = `select ${seal} as seal from change_seal s order by s.position desc limit 1`;

/** A view of the database: transactions below `horizon` have all ended. */
export const view = `select pg_snapshot_xmin(pg_current_snapshot())::text as horizon,
  ${moment('statement_timestamp()')} as "sealedAt"`;

/** The sealer's own transaction: one with a higher number began to write after the view was taken. */
export const ownTransaction = `select pg_current_xact_id()::text as ceiling`;

/** The next rows of a batch, by sequence number: $1 from, $2 below which transaction, $3 after which number, $4 most. */
export const rowsOfBatch = `select ${logRow} as row from change_log l
  where l.xid >= $1::xid8 and l.xid < $2::xid8 and l.seq > $3::bigint order by l.seq limit $4`;

/** Appends links: $1 an array of Seal. */
export const append = `insert into change_seal (position, seq, floor, horizon, ceiling, ends, digests, prev, hash, mac,
    sealed_at)
  select position, seq, floor, horizon, ceiling, ends, decode(digests, 'hex'), decode(prev, 'hex'), decode(hash, 'hex'),
    decode(mac, 'hex'), "sealedAt"
  from jsonb_to_recordset($1::jsonb) as link (position bigint, seq bigint, floor xid8, horizon xid8, ceiling xid8,
    ends boolean, digests text, prev text, hash text, mac text, "sealedAt" timestamptz)`;

/** Rows of the log that have no link yet, and the age of the oldest in seconds. */
export const unsealed = `select count(*)::int as waiting,
    coalesce(extract(epoch from clock_timestamp() - min(l.recorded_at)), 0)::float8 as seconds
  from change_log l
  where l.xid >= coalesce((select case when s.ends then s.horizon else s.floor end from change_seal s
      order by s.position desc limit 1), '0')
    and not exists (select from change_seal s where s.seq = l.seq)`;

/** Links after position $1, with their rows, at most $2. */
export const links = `select ${seal} as seal, case when l.seq is not null then ${logRow} end as row
  from change_seal s left join change_log l on l.seq = s.seq
  where s.position > $1::bigint order by s.position limit $2`;

/** Of the $2 rows after number $1: the highest number, and the rows that have no link. */
export const unlinked = `with part as (select seq from change_log where seq > $1::bigint order by seq limit $2)
  select (select max(seq)::text from part) as last,
    (select coalesce(jsonb_agg(${logRow} order by l.seq), '[]') from change_log l join part using (seq)
      where not exists (select from change_seal s where s.seq = part.seq)) as rows`;

/** Below every number that a row can have: also one that was put there by hand. */
export const beforeAll = '-9223372036854775808';

/** The server's clock. */
export const serverTime = `select ${moment('clock_timestamp()')} as now`;
