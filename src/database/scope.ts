/** SQL that migrations share, so that every table is protected, granted and logged in the same words. */

const levels = ['village', 'township', 'banner', 'city'] as const;

const condition: Record<(typeof levels)[number], string> = {
  village: `village_code = any (string_to_array(current_setting('app.villages'), ','))`,
  township: `township_code = current_setting('app.township')`,
  banner: `banner_code = current_setting('app.banner')`,
  city: 'true',
};

/** Columns that place a row: the region's 12-digit code and, generated from it, each level that it lies in. */
export const regionColumns = (required = true): string => `
  region_code text collate "C" ${required ? 'not null' : ''} check (region_code ~ '^[0-9]{12}$'),
  banner_code text collate "C" generated always as
    (case when substr(region_code, 5, 2) <> '00' then left(region_code, 6) end) stored,
  township_code text collate "C" generated always as
    (case when substr(region_code, 7, 3) <> '000' then left(region_code, 9) end) stored,
  village_code text collate "C" generated always as
    (case when substr(region_code, 10, 3) <> '000' then region_code end) stored`;

/**
 * Row-level security by equality on the region columns: one policy per level, the same for the writing role and its
 * read-only twin. The system's own role and the owner of definer functions see all rows; nobody else sees any.
 *
 * @param writes what the writing roles may do; columns cannot be narrowed here, that is the application's part
 */
export const protect = (table: string, writes = 'insert, update'): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  ${levels
    .map(
      (level) => `
  create policy ${level} on ${table} to lvl_${level}, ro_${level} using (${condition[level]});
  grant select on ${table} to lvl_${level}, ro_${level};
  ${writes ? `grant ${writes} on ${table} to lvl_${level};` : ''}`,
    )
    .join('')}
  create policy system on ${table} to app_job, app_definer using (true);
  grant select, insert, update, delete on ${table} to app_job, app_definer;
`;

/** Grants reading of reference data, which holds nothing personal, to every role that ever runs a transaction. */
export const readableByAll = (table: string): string => `
  grant select on ${table} to lvl_village, lvl_township, lvl_banner, lvl_city, ro_village, ro_township, ro_banner,
    ro_city, app_admin, app_public, app_auth, app_job, app_seal, app_definer;`;

/** How the rows of each kind of statement are called in the functions of `afterStatement`. */
const transitions = {
  insert: 'new table as written',
  update: 'old table as former new table as written',
  delete: 'old table as written',
} as const;
type Change = keyof typeof transitions;

/**
 * Calls a function once after each statement that wrote to a table, with the rows it wrote as the table `written` (of a
 * delete, those that went), and of an update as they were before as `former`. PostgreSQL gives such tables to triggers
 * of one kind of statement only, without columns and conditions: hence one trigger for each kind, and the function looks
 * for itself what has changed. The first kind's trigger bears the plain name.
 */
export const afterStatement = (name: string, table: string, kinds: readonly Change[], call: string): string =>
  kinds
    .map(
      (kind, i) => `
  create trigger ${i === 0 ? name : `${name}_${kind}`} after ${kind} on ${table} referencing ${transitions[kind]}
    for each statement execute function ${call};`,
    )
    .join('');

/**
 * Attaches the change log to a table: one row per inserted, updated or deleted row, with the values that changed.
 *
 * @param household SQL name of the column with the household's id, or null where the table knows no household
 * @param unlogged columns that are derived from others and would only repeat them
 */
export const logged = (table: string, household: string | null, unlogged: readonly string[] = []): string =>
  afterStatement(
    'change_log',
    table,
    ['insert', 'update', 'delete'],
    `log_change('${household ?? ''}', '{${unlogged.join(',')}}')`,
  );

/** The change log as the first release attached it, row by row; migration 1764100000000 replaces its triggers. */
export const loggedByRow = (table: string, household: string | null, unlogged: readonly string[] = []): string => `
  create trigger change_log after insert or update or delete on ${table} for each row
    execute function log_change('${household ?? ''}', '{${unlogged.join(',')}}');`;

/**
 * Makes a function run as app_definer, which sees all rows, and lets `callers` alone run it. Only the new owner can
 * revoke what everybody may do with a new function, hence the change of role; the function repeats the scope itself.
 *
 * @param callers roles; for a trigger's function `app_owner`, who creates the triggers
 */
export const definer = (signature: string, callers: readonly string[]): string => `
  alter function ${signature} owner to app_definer;
  set local role app_definer;
  revoke execute on function ${signature} from public;
  grant execute on function ${signature} to ${callers.join(', ')};
  reset role;`;
