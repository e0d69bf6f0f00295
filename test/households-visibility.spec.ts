import { AccessLog } from '../src/platform/access-log';
import type { Role } from '../src/platform/access/permissions';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, towns, villages } from './make';
import { householdForm, makeHousehold } from './make-households';

const roles = ['caseworker', 'reviewer', 'supervisor', 'clerk', 'assessor', 'auditor', 'administrator'] as const;
const regions: Record<Role, string> = {
  ...{ caseworker: villages.first, reviewer: towns.first, supervisor: places.leftMiddle, clerk: places.leftMiddle },
  ...{ assessor: places.city, auditor: places.leftMiddle, administrator: places.leftMiddle },
};

describe('personal values', () => {
  let app: TestApp;
  const people = {} as Record<Role, Person>;
  const form = householdForm();
  const head = {
    ...form.members[0]!,
    ...{ health: ['02', '04'], disabilityType: '4', disabilityLevel: '3', disabilityCertificateYear: 2015 },
    healthNotes: '尿毒症，每周透析',
  };
  const household = { ...form, notes: '妻子去年查出肺病', members: [head, ...form.members.slice(1)] };
  let id: string;

  beforeAll(async () => {
    app = await startApp();
    for (const role of roles) people[role] = await makePerson(app, role, regions[role]);
    ({ id } = await makeHousehold(app, people.caseworker, household));
  });
  afterAll(() => app.stop());

  const masked = { phone: '138******', bank: /^\*+\d{4}$/, idNumber: '1505**************' };
  const views: [Role, object, object, object][] = [
    [
      'caseworker',
      { phone: form.phone },
      { notes: household.notes },
      { healthNotes: head.healthNotes, disabilityLevel: '3' },
    ],
    [
      'reviewer',
      {},
      { notes: household.notes },
      { healthNotes: head.healthNotes, disabilityLevel: '3', health: ['02', '04'] },
    ],
    ['supervisor', {}, { notes: household.notes }, { healthNotes: head.healthNotes, disabilityLevel: '3' }],
    ['clerk', {}, { notes: household.notes }, { healthNotes: head.healthNotes, disabilityLevel: '3' }],
    ['auditor', {}, { notes: household.notes }, { healthNotes: head.healthNotes, health: ['02', '04'] }],
    ['assessor', {}, {}, {}],
  ];

  it.each(views)('%s sees of them what the table says', async (role, phone, notes, health) => {
    const { body } = await app.as(people[role]).get(`/households/${id}`).expect(200);
    const [person] = body.members;
    expect(person.idNumber).toBe(masked.idNumber);
    expect(body).toMatchObject({ ...notes, ...phone });
    expect(person).toMatchObject(health);
    if (role !== 'caseworker') expect(body.phone).toBe(`${masked.phone}${form.phone?.slice(-2)}`);
    if (role === 'assessor') expect(Object.keys(body)).not.toContain('bankAccount');
    else expect(body.bankAccount).toMatch(masked.bank);
    const hidden = {
      assessor: ['health', 'disabilityType', 'healthNotes'],
      auditor: ['disabilityType', 'disabilityLevel'],
    };
    for (const field of hidden[role as keyof typeof hidden] ?? []) expect(Object.keys(person)).not.toContain(field);
    if (role === 'assessor') expect(JSON.stringify(body)).not.toMatch(/尿毒症|肺病/);
  });

  it('are not for the administrator, who sees no household at all', async () => {
    for (const path of ['', `/${id}`, `/${id}/findings`]) {
      await app.as(people.administrator).get(`/households${path}`).expect(403);
    }
    await app.as(people.administrator).post('/households/search', { name: '包' }).expect(403);
  });

  const reveal = (role: Role, body: object) => app.as(people[role]).post(`/households/${id}/reveal`, body);

  it('are revealed for a purpose to those who may, and the log keeps who, what and why', async () => {
    const purpose = '核对一卡通账号';
    const account = await reveal('auditor', { field: 'bankAccount', purpose }).expect(200);
    expect(account.body).toEqual({ field: 'bankAccount', value: form.bankAccount });
    const number = await reveal('reviewer', { field: 'idNumber', memberId: head.id, purpose }).expect(200);
    expect(number.body.value).toBe(head.idNumber);
    const { rows } = await app.sql.query(
      `select staff_id, field, purpose from access_log where household_id = $1 and action = 'reveal' order by at`,
      [id],
    );
    expect(rows).toEqual([
      { staff_id: people.auditor.id, field: 'household.bankAccount', purpose },
      { staff_id: people.reviewer.id, field: `member.${head.id}.idNumber`, purpose },
    ]);
  });

  it('are not revealed without purpose, to the wrong role, next door, or in the wrong place', async () => {
    const purpose = '电话回访';
    await reveal('reviewer', { field: 'phone' }).expect(400);
    await reveal('reviewer', { field: 'healthNotes', purpose }).expect(400);
    await reveal('reviewer', { field: 'idNumber', purpose }).expect(400);
    await reveal('clerk', { field: 'phone', purpose }).expect(403);
    await reveal('assessor', { field: 'phone', purpose }).expect(403);
    await reveal('administrator', { field: 'phone', purpose }).expect(403);
    const neighbour = await makePerson(app, 'caseworker', villages.second);
    await app.as(neighbour).post(`/households/${id}/reveal`, { field: 'phone', purpose }).expect(404);
    await reveal('caseworker', { field: 'phone', memberId: id, purpose }).expect(404);
  });

  it('leave a trace when the file is opened', async () => {
    await app.as(people.clerk).get(`/households/${id}`).expect(200);
    await app.get(AccessLog).flush();
    const { rows } = await app.sql.query(`select action from access_log where household_id = $1 and staff_id = $2`, [
      ...[id, people.clerk.id],
    ]);
    expect(rows).toContainEqual({ action: 'open' });
  });

  it('stand nowhere in the database in clear', async () => {
    const { rows: tables } = await app.sql.query(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r'`,
    );
    const clear = [form.phone!, form.bankAccount!, head.idNumber!, head.phone!, '尿毒症', '肺病'];
    const hex = clear.map((value) => Buffer.from(value).toString('hex'));
    for (const { name } of tables as { name: string }[]) {
      const { rows } = await app.sql.query(`select 1 from "${name}" t where t::text like any ($1)`, [
        [...clear, ...hex].map((value) => `%${value}%`),
      ]);
      expect([name, rows.length]).toEqual([name, 0]);
    }
  });
});
