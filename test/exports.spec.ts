import { uuidv7 } from 'uuidv7';
import type { HouseholdItem } from '../src/households/household-view.dto';
import { exportLists, listNames } from '../src/metrics/exports/export-lists';
import { ExportWriting } from '../src/metrics/exports/export-writing.service';
import { families, registrations, steps } from '../src/metrics/exports/words';
import { families as allFamilies, stepNames, variants } from '../src/procedures/definitions.rules';
import { label } from '../src/regions/code-lists.rules';
import { ActorSource } from '../src/platform/access/actor-source';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, towns, villages } from './make';
import { askExport, everyPage, exported, fetchTable } from './make-exports';
import { makeHousehold, makeMember } from './make-households';
import { makeVolume } from './make-volume';

const dangerous = ['=1+1', '+1', '-1', '@sum(A1)', '\tx', '＝1+1', '=cmd|"/c calc"!A1'];
const formats = ['csv', 'xlsx'] as const;

describe('exports of lists', () => {
  let app: TestApp;
  let caseworker: Person;
  let supervisor: Person;
  let assessor: Person;

  beforeAll(async () => {
    app = await startApp();
    caseworker = await makePerson(app, 'caseworker', villages.first);
    supervisor = await makePerson(app, 'supervisor', places.leftMiddle);
    assessor = await makePerson(app, 'assessor', places.city);
    await makeVolume(app, { households: 1300, by: supervisor });
    await makeHousehold(app, caseworker, { address: '"东头", 第二家' });
  });
  afterAll(() => app.stop());

  const count = async (where: string, table = 'household'): Promise<number> =>
    (await app.sql.query<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`)).rows[0]?.n ?? 0;

  it.each(formats)('as %s hold the rows of the list of households, cell by cell', async (format) => {
    const filters = { regionCode: towns.first, registration: 'registered' };
    const list = await everyPage<HouseholdItem>(
      app,
      supervisor,
      `/households?regionCode=${towns.first}&registration=registered`,
    );
    const { headings, rows } = await exported(app, supervisor, { list: 'households', filters, format });
    expect(list.length).toBeGreaterThan(30);
    expect(rows).toHaveLength(list.length);
    const at = (row: (string | number)[], heading: string) => row[headings.indexOf(heading)];
    rows.forEach((row, i) => {
      const item = list[i]!;
      expect({
        number: at(row, '户编号'),
        regionCode: at(row, '行政区划代码'),
        villageName: at(row, '嘎查村'),
        headName: at(row, '户主姓名'),
        memberCount: Number(at(row, '家庭人口')),
        phone: at(row, '联系电话'),
        registration: at(row, '登记状态'),
        exitStatus: at(row, '脱贫标志'),
        monitoringType: at(row, '监测对象类别'),
      }).toEqual({
        number: item.number,
        regionCode: item.regionCode,
        villageName: item.villageName,
        headName: item.headName,
        memberCount: item.memberCount,
        phone: item.phone ?? '',
        registration: registrations[item.registration]?.zh,
        exitStatus: item.exitStatus === null ? '' : label('exit-status', item.exitStatus, 'zh'),
        monitoringType: item.monitoringType === null ? '' : label('monitoring-type', item.monitoringType, 'zh'),
      });
    });
  });

  it.each(formats)('as %s hold texts as they are, but nothing a spreadsheet would compute', async (format) => {
    const village = villages.third;
    const there = await makePerson(app, 'caseworker', village);
    const addresses = [...dangerous, '张三, "李四"', '一行\n又一行', '< & > ]]>', '_x0041_', '2-1'];
    for (const address of addresses) {
      const { id } = await makeHousehold(app, there, { regionCode: village });
      await app.sql.query(`update household set address = $2 where id = $1`, [id, address]);
    }
    const { headings, rows } = await exported(app, there, {
      list: 'households',
      filters: { registration: 'draft' },
      format,
    });
    const written = rows.map((row) => row[headings.indexOf('住址')]);
    // what a workbook would decode is written encoded; this reader shows it as written
    const inFile = (text: string) => (format === 'xlsx' ? text.replace('_x0041_', '_x005F_x0041_') : text);
    expect(written.filter((text) => dangerous.includes(String(text)))).toEqual([]);
    for (const text of addresses) expect(written).toContain(dangerous.includes(text) ? `'${text}` : inFile(text));
  });

  it.each([
    ['caseworker', () => caseworker, `village_code = '${villages.first}'`],
    ['supervisor', () => supervisor, `banner_code = '150521'`],
    ['assessor', () => assessor, 'true'],
  ] as const)('stay in the scope of a %s', async (_, person, where) => {
    const { rows } = await exported(app, person(), { list: 'households', format: 'csv' });
    expect(rows).toHaveLength(await count(where));
    const members = await exported(app, person(), { list: 'members', format: 'csv' });
    expect(members.rows).toHaveLength(await count(`${where} and active`, 'member'));
    const beyond = { list: 'households', filters: { regionCode: '150581000000' }, format: 'csv' } as const;
    expect((await exported(app, person(), beyond)).rows).toHaveLength(
      await count(`${where} and banner_code = '150581'`),
    );
  });

  it('are refused to whoever may not read the list, and where something is missing', async () => {
    const administrator = await makePerson(app, 'administrator', places.leftMiddle);
    const clerk = await makePerson(app, 'clerk', places.leftMiddle);
    const whole = { list: 'households', format: 'csv', purpose: '核对' };
    await app.anyone.post('/exports', whole).expect(401);
    await app.as(administrator).post('/exports', whole).expect(403);
    await app
      .as(clerk)
      .post('/exports', { ...whole, list: 'objections' })
      .expect(403);
    for (const fault of [
      { purpose: undefined },
      { purpose: '  ' },
      { list: 'staff' },
      { format: 'pdf' },
      { filters: { limit: 5 } },
      { filters: { cursor: 'x' } },
      { filters: { regionCode: `'; drop table household; --` } },
      { filters: { exitStatus: 'nowhere' } },
      { filters: [] },
    ])
      await app
        .as(supervisor)
        .post('/exports', { ...whole, ...fault })
        .expect(400);
  });

  it('are noted with their purpose, once for each file', async () => {
    const { id } = await askExport(app, supervisor, { list: 'members', purpose: '年度动态调整' });
    await fetchTable(app, supervisor, `/exports/${id}/content`, 'csv');
    const { rows } = await app.sql.query(
      `select field, region_code, staff_id from access_log where action = 'list-export' and purpose = '年度动态调整'`,
    );
    expect(rows).toEqual([{ field: 'members', region_code: places.leftMiddle, staff_id: supervisor.id }]);
  });

  it('are fetched by their asker alone, three times', async () => {
    const { id } = await askExport(app, supervisor, { list: 'households' });
    const colleague = await makePerson(app, 'supervisor', places.leftMiddle);
    const neighbour = await makePerson(app, 'supervisor', places.naiman);
    await app.as(colleague).get(`/exports/${id}`).expect(200);
    await app.as(colleague).get(`/exports/${id}/content`).expect(404);
    await app.as(neighbour).get(`/exports/${id}`).expect(404);
    await app.as(neighbour).get(`/exports/${id}/content`).expect(404);
    for (let time = 0; time < 3; time += 1) await fetchTable(app, supervisor, `/exports/${id}/content`, 'csv');
    await app.as(supervisor).get(`/exports/${id}/content`).expect(422);
  });

  it('answer a repeated request with the same export', async () => {
    const key = uuidv7();
    const ask = () =>
      app
        .as(supervisor)
        .post('/exports', { list: 'households', format: 'xlsx', purpose: '核对' })
        .set('idempotency-key', key)
        .expect(200);
    const [first, second] = [await ask(), await ask()];
    expect(second.body).toEqual(first.body);
    expect(await count(`id = '${(first.body as { id: string }).id}'`, 'list_export')).toBe(1);
  });

  it('are one moment of the register, whatever is written meanwhile', async () => {
    const reader = await app.app.get(ActorSource).standing(supervisor.id, supervisor.assignmentId);
    const expected = await count(`banner_code = '150521' and active`, 'member');
    let rows = 0;
    const heads = new Set<string>();
    const done = await app.get(ExportWriting).write(
      reader as never,
      { list: 'members', filters: {}, language: 'zh' },
      {
        head: () => Promise.resolve(),
        rows: async (portion) => {
          if (!rows) {
            await app.sql.query(
              `update household set head_name = '改', updated_at = now() where banner_code = '150521'`,
            );
            await app.work.outside(() => makeHousehold(app, caseworker));
          }
          rows += portion.length;
          for (const row of portion) heads.add(String(row[3]));
        },
        end: () => Promise.resolve(),
      },
      (said) => expect(said).toBe(expected),
    );
    expect(expected).toBeGreaterThan(2000);
    expect([rows, done]).toEqual([expected, expected]);
    expect(heads).not.toContain('改');
  });

  it('show no identity number and no phone in clear, and illness only to those who see it', async () => {
    await makeHousehold(app, caseworker, {
      members: [
        makeMember({ relation: '01', sex: '1', birthDate: '1970-01-01', health: ['02'], phone: '13847512345' }),
      ],
    });
    const auditor = await makePerson(app, 'auditor', places.leftMiddle);
    const headingsOf = async (person: Person) => {
      const table = await exported(app, person, {
        list: 'members',
        filters: { registration: 'draft' },
        format: 'xlsx',
      });
      expect(JSON.stringify(table)).not.toMatch(/\d{17}[\dX]|(?<!\d)1[3-9]\d{9}(?!\d)/);
      return table.headings;
    };
    expect(await headingsOf(caseworker)).toEqual(expect.arrayContaining(['健康状况', '残疾类别', '残疾等级']));
    const seen = await headingsOf(auditor);
    expect(seen).toContain('健康状况');
    expect(seen).not.toContain('残疾类别');
    expect(await headingsOf(assessor)).not.toContain('健康状况');
  });

  it('speak English where that is asked for', async () => {
    const { headings, rows } = await exported(app, supervisor, {
      ...{ list: 'households', filters: { registration: 'registered' }, format: 'csv', language: 'en' },
    });
    expect(headings.slice(0, 2)).toEqual(['Household number', 'Division code']);
    expect(new Set(rows.map((row) => row[headings.indexOf('Registration')]))).toEqual(new Set(['registered']));
  });

  it.each(listNames.flatMap((list) => formats.map((format) => [list, format] as const)))(
    'can be had of the list %s as %s',
    async (list, format) => {
      const { headings, rows } = await exported(app, supervisor, { list, format, language: 'en' });
      expect(headings).toEqual(expect.arrayContaining(exportLists[list].columns.slice(0, 3).map(({ en }) => en)));
      expect(rows.every((row) => row.length === headings.length)).toBe(true);
    },
  );

  it('agree with the lists of cases in number', async () => {
    for (const [list, path] of [
      ['procedures', '/procedures?family=entry&state=open'],
      ['notices', '/notices?state=closed'],
      ['changeRequests', '/change-requests?state=decided'],
      ['procedures', '/procedures?late=true'],
    ] as const) {
      const filters = Object.fromEntries(new URLSearchParams(path.split('?')[1]));
      const items = await everyPage(app, supervisor, path);
      expect(items.length).toBeGreaterThan(0);
      expect((await exported(app, supervisor, { list, filters, format: 'csv' })).rows).toHaveLength(items.length);
    }
  });

  it('have words for every step and kind of procedure', () => {
    expect(stepNames.filter((step) => !steps[step])).toEqual([]);
    expect([...allFamilies, ...variants].filter((one) => !families[one])).toEqual([]);
  });
});
