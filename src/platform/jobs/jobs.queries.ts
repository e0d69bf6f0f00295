/** Jobs of one person that may wait or run at the same time. */
export const mostAtOnce = 20;

/** Values: id, kind, staff, assignment, region, input. No row when the person has too many already. */
export const insertJob = `insert into job (id, kind, staff_id, assignment_id, region_code, input)
  select $1, $2, $3, $4, $5, $6::jsonb
  where $3::uuid is null or (select count(*) from job where staff_id = $3::uuid and state in ('waiting', 'running')) < ${mostAtOnce}
  returning *`;

export const oneJob = `select * from job where id = $1`;

/** Values: person, kind or null, state or null, id of the last row of the page before or null, rows. */
export const ownJobs = `select * from job
  where staff_id = $1 and ($2::text is null or kind = $2) and ($3::text is null or state = $3)
    and ($4::uuid is null or id < $4::uuid)
  order by id desc limit $5`;

/** Ends a job that waits, asks one that runs to stop, and leaves an ended one alone. */
export const cancelJob = `update job set
    cancel_asked_at = coalesce(cancel_asked_at, clock_timestamp()),
    state = case when state = 'waiting' then 'cancelled' else state end,
    ended_at = case when state = 'waiting' then clock_timestamp() end
  where id = $1 and state in ('waiting', 'running') returning *`;

/** Takes the job that waits longest, of the kinds in `$1`, as the run `$2`. */
export const claimJob = `update job set state = 'running', run_id = $2, attempts = attempts + 1, step = null, done = 0,
    total = null, started_at = coalesce(started_at, clock_timestamp()), heartbeat_at = clock_timestamp()
  where id = (select id from job where state = 'waiting' and kind = any ($1) order by id limit 1
    for update skip locked)
  returning *`;

/** Values: runs. Answers those that are still theirs, and whether they are to stop. */
export const beat = `update job set heartbeat_at = clock_timestamp() where run_id = any ($1) and state = 'running'
  returning run_id, cancel_asked_at is not null as cancelling`;

/** Values: run, step, done, total. */
export const noteProgress = `update job set step = $2, done = $3, total = $4, heartbeat_at = clock_timestamp()
  where run_id = $1 and state = 'running' returning cancel_asked_at is not null as cancelling`;

/** Values: run, file, name, type. */
export const noteFile = `update job set file_id = $2, file_name = $3, file_type = $4
  where run_id = $1 and state = 'running' returning id`;

/** Values: run, result, step, done, total, bytes of the file, days it is kept. */
export const finishJob = `update job set state = 'done', result = $2::jsonb, step = $3, done = $4, total = $5,
    file_bytes = $6, file_until = case when file_id is not null then clock_timestamp() + $7 * interval '1 day' end,
    ended_at = clock_timestamp()
  where run_id = $1 and state = 'running' returning id`;

const withoutFile = `file_id = null, file_name = null, file_type = null`;

/** Values: run, state, fault. */
export const endJob = `update job set state = $2, fault = $3::jsonb, ${withoutFile}, ended_at = clock_timestamp()
  where run_id = $1 and state = 'running' returning id`;

/** Puts a job back in its place; `$2` attempts are not counted. */
export const handBack = `update job set state = 'waiting', run_id = null, attempts = attempts - $2, ${withoutFile}
  where run_id = $1 and state = 'running' returning id`;

/** Jobs of the kinds in `$1` whose process gave no sign of life for `$2` seconds. */
export const orphans = `select id, kind, file_id from job
  where state = 'running' and kind = any ($1) and heartbeat_at < clock_timestamp() - $2 * interval '1 second'
  for update skip locked`;

/**
 * Values: ids, kinds that are run again, attempts that are enough. What was cancelled is cancelled; what may run again
 * waits for it; the rest has failed.
 */
export const recoverJobs = `update job set (state, run_id, ended_at, fault, file_id, file_name, file_type) =
    (select state, null::uuid, case when state <> 'waiting' then clock_timestamp() end,
      case when state = 'failed' then '{"code": "job.interrupted"}'::jsonb end, null::uuid, null, null
    from (select case when cancel_asked_at is not null then 'cancelled'
      when kind = any ($2) and attempts < $3 then 'waiting' else 'failed' end as state) decided)
  where id = any ($1)`;

/** Files whose time is over, at most `$1`. */
export const filesToWipe = `select id, file_id from job
  where file_id is not null and wiped_at is null and file_until < clock_timestamp() limit $1 for update skip locked`;

export const markWiped = `update job set wiped_at = clock_timestamp() where id = any ($1)`;
