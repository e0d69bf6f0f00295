import { uuidv7 } from 'uuidv7';
import { nameGrams } from '../src/households/search/member-search.rules';
import { startApp, TestApp } from './app';
import { places, towns, villages } from './make';

const households = 20_000;
const settings = { villages: '', township: '', banner: '' };
const levels = [
  ['lvl_village', { ...settings, villages: [villages.first, villages.third].join(',') }],
  ['ro_township', { ...settings, township: towns.first.slice(0, 9) }],
  ['lvl_banner', { ...settings, banner: places.leftMiddle.slice(0, 6) }],
  ['ro_city', settings],
] as const;

describe(`at ${households} households, with the planner's default settings`, () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startApp();
    await fill(app);
  });
  afterAll(() => app.stop());

  /** Runs a statement as a role of the database and returns the plans of all statements in it, nested ones too. */
  async function plansOf(role: string, scope: typeof settings, text: string, values: unknown[]): Promise<string> {
    const client = await app.sql.connect();
    const plans: string[] = [];
    const keep = ({ message = '' }: { message?: string }) => void plans.push(message);
    client.on('notice', keep);
    try {
      await client.query(`load 'auto_explain'; set client_min_messages = log; set auto_explain.log_min_duration = 0;
        set auto_explain.log_nested_statements = on`);
      await client.query('begin');
      for (const [name, value] of Object.entries(scope)) {
        await client.query(`select set_config($1, $2, true)`, [`app.${name}`, value]);
      }
      await client.query(`set local role ${role}`);
      plans.length = 0;
      await client.query(text, values);
      return plans.join('\n');
    } finally {
      await client.query('rollback');
      await client.query('reset all');
      client.off('notice', keep);
      client.release();
    }
  }

  it.each(levels)('a page for %s comes from an index', async (role, scope) => {
    const plan = await plansOf(role, scope, 'select id from household order by updated_at desc, id desc limit 20', []);
    expect(plan).toMatch(/household_\w*newest/);
    expect(plan).not.toMatch(/Seq Scan/);
  });

  it.each(levels)('a search for %s comes from the indexes of names and numbers', async (role, scope) => {
    const find = 'select * from find_households($1, $2, $3, $4, $5, 21, 1001, null, null)';
    for (const grams of [['云'], ['zhangzq'], ['乌云', '云其']]) {
      const plan = await plansOf(role, scope, find, ['{}', grams, null, null, null]);
      expect(plan).toMatch(/member_grams/);
      expect(plan).not.toMatch(/Seq Scan on member/);
    }
    const byNumber = await plansOf(role, scope, find, ['{}', null, null, Buffer.alloc(16), null]);
    expect(byNumber).toMatch(/member_id_number/);
    const byPhone = await plansOf(role, scope, find, ['{}', null, null, null, Buffer.alloc(16)]);
    expect(byPhone).toMatch(/member_phone[^]*household_phone|household_phone[^]*member_phone/);
    expect(`${byNumber}${byPhone}`).not.toMatch(/Seq Scan on (member|household)/);
  });

  const cap = 1001;
  type Found = { ids: string[]; total: number };

  /** What the function finds for a role in its scope: a page, and the page after it. */
  async function found(role: string, scope: typeof settings, filter: object, name: string): Promise<Found[]> {
    const client = await app.sql.connect();
    try {
      await client.query('begin');
      for (const [key, value] of Object.entries(scope))
        await client.query(`select set_config($1, $2, true)`, [`app.${key}`, value]);
      await client.query(`set local role ${role}`);
      const page = async (after: string | null) =>
        (
          await client.query<Found>(
            `select f.* from (select null) as one
             left join (select id, updated_at from household where id = $4) a on true,
             find_households($1, $2, null, null, null, 20, $3, a.updated_at, a.id) f`,
            [JSON.stringify(filter), [name], cap, after],
          )
        ).rows[0]!;
      const first = await page(null);
      return [first, await page(first.ids.at(-1) ?? null)];
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  /** The same by reading everything, past all indexes of names and all policies. */
  async function read(where: string, name: string): Promise<Found[]> {
    const { rows } = await app.sql.query<{ id: string }>(
      `select h.id from household h where ${where} and exists (select from member m
         where m.household_id = h.id and position($1 in m.name) > 0) order by h.updated_at desc, h.id desc`,
      [name],
    );
    const ids = rows.map(({ id }) => id);
    const total = Math.min(cap, ids.length);
    return [
      { ids: ids.slice(0, 20), total },
      { ids: ids.slice(20, 40), total },
    ];
  }

  const conditions = [
    `h.village_code in ('${villages.first}', '${villages.third}')`,
    `h.township_code = '${towns.first.slice(0, 9)}'`,
    `h.banner_code = '${places.leftMiddle.slice(0, 6)}'`,
    'true',
  ];

  it.each(levels.map(([role, scope], i) => [role, scope, conditions[i]!] as const))(
    'a search for %s finds the same as reading everything, whether few bear the name or every fifth',
    async (role, scope, where) => {
      for (const name of ['乌云', '木强']) {
        expect(await found(role, scope, {}, name)).toEqual(await read(where, name));
        const inBanner = { region_code: places.leftMiddle, registration: 'draft' };
        const there = `${where} and h.banner_code = '${places.leftMiddle.slice(0, 6)}'`;
        expect(await found(role, scope, inBanner, name)).toEqual(await read(there, name));
        const inVillage = { region_code: villages.third };
        expect(await found(role, scope, inVillage, name)).toEqual(
          await read(`${where} and h.village_code = '${villages.third}'`, name),
        );
      }
      expect(await found(role, scope, { registration: 'registered' }, '乌云')).toEqual([
        { ids: [], total: 0 },
        { ids: [], total: 0 },
      ]);
    },
  );
});

/** Households of four in three banners; every fifth member bears one and the same name. Triggers stay out of it. */
async function fill(app: TestApp): Promise<void> {
  const regions = Object.values(villages);
  const names = Array.from(
    { length: 500 },
    (_, i) => `${'张王李赵包白韩吴'[i % 8]}${'志其云格木强海峰图'[i % 9]}${'乐娜'[i % 2]}`,
  );
  const grams = new Map([...names, '乌云其木格'].map((name) => [name, nameGrams(name)]));
  const client = await app.sql.connect();
  try {
    await client.query(`set session_replication_role = replica`);
    for (let done = 0; done < households; done += 5000) {
      const batch = Array.from({ length: 5000 }, (_, i) => ({
        id: uuidv7(),
        region: regions[(done + i) % regions.length],
      }));
      await client.query(
        `insert into household (id, region_code, head_name, registration, created_at, updated_at)
         select id, region, '包', 'draft', now(), now() - random() * interval '900 days'
         from jsonb_to_recordset($1) as h (id uuid, region text)`,
        [JSON.stringify(batch)],
      );
      const members = batch.flatMap((home, i) =>
        [0, 1, 2, 3].map((n) => {
          const name = (i + n) % 5 === 0 ? '乌云其木格' : names[(i * 4 + n + done) % names.length]!;
          return { id: uuidv7(), home: home.id, region: home.region, name, grams: grams.get(name) };
        }),
      );
      await client.query(
        `insert into member (id, household_id, region_code, name, grams, created_at, updated_at,
           id_number, id_number_index, phone, phone_index)
         select id, home, region, name, grams, now(), now(), '\\x00', uuid_send(gen_random_uuid()), '\\x00',
           uuid_send(gen_random_uuid())
         from jsonb_to_recordset($1) as m (id uuid, home uuid, region text, name text, grams text[])`,
        [JSON.stringify(members)],
      );
    }
    await client.query('update household set phone_index = uuid_send(gen_random_uuid())');
    await client.query(`set session_replication_role = origin`);
    await client.query('vacuum (analyze) household');
    await client.query('vacuum (analyze) member');
  } finally {
    client.release();
  }
}
