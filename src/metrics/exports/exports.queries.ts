const view = (of: string): string => `${of}.id, ${of}.list, ${of}.filters, ${of}.format, ${of}.language, ${of}.purpose,
  ${of}.region_code as "regionCode", ${of}.rows, ${of}.state, ${of}.staff_id as "staffId", s.name as "staffName",
  ${of}.created_at as "createdAt", d.name as "decidedBy", ${of}.decided_at as "decidedAt",
  ${of}.decision_reason as "decisionReason", ${of}.job_id as "jobId"`;

const names = (of: string): string =>
  `join staff s on s.id = ${of}.staff_id left join staff d on d.id = ${of}.decided_by`;

/** Keeps two requests of one person from both being the last that is allowed. Values: person. */
export const takeTurn = `select pg_advisory_xact_lock(hashtext('export ' || $1)) is null as mine`;

/** Seconds until the person may ask again: 0 when fewer than `$2` were asked for in the last hour. */
export const pause = `select coalesce(max(ceil(extract(epoch from created_at + interval '1 hour' - clock_timestamp()))), 0)::int
  as seconds from (select created_at from list_export where staff_id = $1 and created_at > clock_timestamp() - interval '1 hour'
    order by created_at desc offset greatest($2::int - 1, 0) limit 1) last`;

/** Values: id, place, list, filters, format, language, purpose, rows, state, person, assignment, job. */
export const insertExport = `with made as (
    insert into list_export (id, region_code, list, filters, format, language, purpose, rows, state, staff_id,
      assignment_id, job_id)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning *)
  select ${view('made')} from made ${names('made')}`;

export const oneExport = `select ${view('e')}, e.assignment_id as "assignmentId" from list_export e ${names('e')} where e.id = $1`;

/** Values: state or null, person or null, id of the last row of the page before or null, rows. */
export const listExports = `select ${view('e')} from list_export e ${names('e')}
  where ($1::text is null or e.state = $1) and ($2::uuid is null or e.staff_id = $2)
    and ($3::uuid is null or e.id < $3) order by e.id desc limit $4`;

/** Decides what waits; nothing comes back when somebody did so before. Values: id, state, person, reason, job. */
export const decideExport = `with made as (
    update list_export set state = $2, decided_by = $3, decided_at = clock_timestamp(), decision_reason = $4, job_id = $5
    where id = $1 and state = 'waiting' returning *)
  select ${view('made')} from made ${names('made')}`;

/** Takes one of the times that a ready export may be fetched. Values: id, person, assignment, minutes, times. */
export const fetchExport = `update list_export set fetched = fetched + 1
  where id = $1 and staff_id = $2 and assignment_id = $3 and state = 'ready' and fetched < $5
    and created_at > clock_timestamp() - $4 * interval '1 minute'
  returning list, filters, format, language, purpose, region_code as "regionCode"`;
