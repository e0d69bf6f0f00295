/** Part of the city that a list is about; without `by`, all of it. */
export interface Scope {
  by?: 'village_code' | 'banner_code';
  value?: string;
}

type Statement = [text: string, values: unknown[]];

const names = new Map<string, string>();

const item = `h.id, h.region_code as "regionCode", (select r.name_zh from region r where r.code = h.region_code) as "villageName",
  h.number, h.registration, h.head_name as "headName", h.member_count as "memberCount", h.villager_group as "villagerGroup",
  h.address, h.phone_masked as phone, h.exit_status as "exitStatus", h.monitoring_type as "monitoringType",
  h.updated_at as "updatedAt"`;
const newest = 'order by h.updated_at desc, h.id desc limit 20';

const where = ({ by, value }: Scope, values: unknown[], table = 'h'): string =>
  by ? `${table}.${by} = $${values.push(value)}` : 'true';

/** The statements of the floor; each text gets a name, so that the server plans it once a connection. */
export const statements = {
  nameOf(text: string): string {
    const name = names.get(text) ?? `s${names.size}`;
    names.set(text, name);
    return name;
  },
  household: (columns: string[]) => `select ${columns.join(', ')} from household where id = $1`,
  members: (columns: string[]) =>
    `select ${columns.join(', ')} from member where household_id = $1 order by created_at, id`,
  page(scope: Scope, moment?: string, id?: string): Statement {
    const values: unknown[] = [];
    const part = where(scope, values);
    const after = moment ? `and (h.updated_at, h.id) < ($${values.push(moment)}, $${values.push(id)})` : '';
    return [`select ${item} from household h where ${part} ${after} ${newest}`, values];
  },
  /** Every household, for a file. */
  all: `select ${item} from household h order by h.updated_at desc, h.id desc`,
  count(scope: Scope): Statement {
    const values: unknown[] = [];
    const part = where(scope, values);
    const by = 'h.exit_status';
    return [`select ${by} as code, count(*)::int as households from household h where ${part} group by ${by}`, values];
  },
};

/**
 * Households with a member of this identity number (its keyed hash) or of these parts of a name.
 *
 * @param banners six digits each: names are indexed by banner
 */
export function findMembers(scope: Scope, { index, gram }: Record<string, string>, banners: string[]): Statement {
  const places = scope.value ? [scope.value.slice(0, 6)] : banners;
  const values: unknown[] = [index ? Buffer.from(index, 'hex') : places.map((place) => `${place}${gram}`)];
  const found = index ? 'm.id_number_index = $1' : 'placed_grams(m.banner_code, m.grams) && $1::text[]';
  const people = `select m.household_id from member m where ${found} and ${where(scope, values, 'm')}`;
  return [`select ${item} from household h where h.id in (${people}) ${newest}`, values];
}

/** The columns a reader gets: neither sealed values nor what serves the search and the scope. */
export async function columnsOf(query: (text: string) => Promise<unknown[]>) {
  const rows = (await query(
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'public' and table_name in ('household', 'member') and data_type <> 'bytea'
       and column_name not in ('grams', 'content_tag', 'banner_code', 'township_code', 'village_code')`,
  )) as { table: string; column: string }[];
  const of = (table: string) => rows.filter((row) => row.table === table).map(({ column }) => `"${column}"`);
  return { household: of('household'), member: of('member') };
}

type Body = Record<string, unknown> & { members: Record<string, unknown>[] };

const snake = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const sealed = new Set(['phone', 'bankAccount', 'idNumber']);
/** Values that the application seals are stored as they come; the hash for look-ups is given with the request. */
const valueOf = ([field, value]: [string, unknown]): unknown =>
  sealed.has(field) || field.endsWith('Index') ? Buffer.from(value as string, 'latin1') : value;

/** Into tables of the same columns, keys and indexes (schema `bench`), which have no triggers. */
export function insertHousehold(id: string, { members, ...form }: Body) {
  const head = members[0]!;
  const now = new Date();
  const row = {
    ...{ id, ...form, registration: 'draft', headName: head.name, headMemberId: head.id },
    ...{ memberCount: members.length, createdAt: now, updatedAt: now },
  };
  return insert('household', [row]);
}

export function insertMembers(householdId: string, { regionCode, members }: Body) {
  const now = new Date();
  return insert(
    'member',
    members.map((member) => ({ ...member, householdId, regionCode, status: '1', createdAt: now, updatedAt: now })),
  );
}

/** Every row has all fields of all rows, so that one statement serves every household of as many people. */
function insert(table: string, rows: Record<string, unknown>[]) {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  const places = rows.map((_, i) => `(${fields.map((_, j) => `$${i * fields.length + j + 1}`).join(', ')})`);
  const columns = fields.map((field) => `"${snake(field)}"`).join(', ');
  const values = rows.flatMap((row) =>
    fields.map((field) => (row[field] == null ? null : valueOf([field, row[field]]))),
  );
  return { text: `insert into bench.${table} (${columns}) values ${places.join(', ')}`, values };
}
