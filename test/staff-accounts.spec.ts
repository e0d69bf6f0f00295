import { Logger } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { staffActor } from '../src/platform/access/actor';
import { UpkeepService } from '../src/staff/upkeep.service';
import { startApp, TestApp } from './app';
import { makePerson, Person, places } from './make';
import { cookiesOf, goodPassword, makeAccount, signIn } from './make-staff';

const village = '150521100201';
const township = '150521100000';
const newLogin = () => `new-${uuidv7()}`;

describe('accounts', () => {
  let app: TestApp;
  let banner: Person;
  let city: Person;
  beforeAll(async () => {
    app = await startApp({ TRUST_PROXY: 'yes' });
    banner = await makePerson(app, 'administrator', places.leftMiddle);
    city = await makePerson(app, 'administrator', places.city, 'city');
  });
  afterAll(() => app.stop());

  const caseworker = (more = {}) => ({
    ...{ login: newLogin(), name: '包文', role: 'caseworker', level: 'village', regions: [village] },
    ...more,
  });
  const invite = (by: Person, body: object, id = uuidv7()) => app.as(by).put(`/staff/${id}`, body);
  const grant = (by: Person, id: string, body: object, assignmentId = uuidv7()) =>
    app.as(by).put(`/staff/${id}/assignments/${assignmentId}`, body);
  const over = (role: string, level: string, ...regions: string[]) => ({ role, level, regions });

  it('are invited: the administrator hands over a code and never knows a password', async () => {
    const body = caseworker();
    const { staff, code } = (await invite(banner, body).expect(200)).body;
    expect(staff).toMatchObject({ state: 'invited', regionCode: village, login: body.login });
    expect(staff.assignments).toMatchObject([{ role: 'caseworker', regions: [village], grantedBy: banner.id }]);
    expect(staff.assignments[0].regionNames).toEqual([expect.stringMatching(/村|嘎查/)]);
    expect(staff.assignments[0].grantedByName).toEqual(expect.any(String));
    const accept = (password: string) => app.anyone.post('/auth/invitations/accept', { code, password });
    await app.anyone.post('/auth/resets/accept', { code, password: goodPassword }).expect(401);
    await accept('tongliao2026!').expect(400);
    const accepted = await accept(goodPassword).expect(200);
    expect(accepted.body).toEqual({ login: body.login });
    await accept('Another-good-0ne-here').expect(401);
    const entered = await signIn(app, { login: body.login, password: goodPassword }).expect(200);
    expect(entered.body.status).toBe('signedIn');
    const { rows } = await app.sql.query(
      `select table_name, staff_id, new from change_log where row_id = $1 and op = 'insert'`,
      [staff.id],
    );
    expect(rows).toMatchObject([{ table_name: 'staff', staff_id: banner.id, new: { login: body.login } }]);
    const { rows: logged } = await app.sql.query('select string_agg(new::text, $1) as all from change_log', [' ']);
    expect(logged[0].all).not.toMatch(/argon2|code_hash/);
  });

  it('are invited once: the same request makes a new code, another one a conflict', async () => {
    const id = uuidv7();
    const body = caseworker();
    const first = (await invite(banner, body, id).expect(200)).body.code as string;
    const again = (await invite(banner, body, id).expect(200)).body.code as string;
    expect((await invite(banner, { ...body, name: '白音' }, id).expect(409)).body.code).toBe('staff.id_taken');
    const taken = await invite(banner, caseworker({ login: body.login })).expect(409);
    expect(taken.body.code).toBe('conflict.staff_login_taken');
    const accept = (code: string) => app.anyone.post('/auth/invitations/accept', { code, password: goodPassword });
    await accept(first).expect(401);
    await accept(again).expect(200);
  });

  it('stop inviting after seven days', async () => {
    const { code, staff } = (await invite(banner, caseworker()).expect(200)).body;
    await app.sql.query(`update access_code set expires_at = now() where staff_id = $1`, [staff.id]);
    await app.anyone.post('/auth/invitations/accept', { code, password: goodPassword }).expect(401);
  });

  it('are granted nothing beyond the region of the administrator', async () => {
    const code = async (body: object, status: number) => (await invite(banner, body).expect(status)).body.code;
    expect(await code(caseworker({ regions: ['150521999999'] }), 422)).toBe('assignment.region_level');
    const naiman = (await app.sql.query(`select min(code) as code from region where parent_code like '150525100%'`))
      .rows[0].code as string;
    expect(await code(caseworker({ regions: [naiman] }), 403)).toBe('region.out_of_scope');
    expect(await code(caseworker({ regions: [village, naiman] }), 403)).toBe('region.out_of_scope');
    const above = { login: newLogin(), name: '何', ...over('administrator', 'city', places.city) };
    expect(await code(above, 403)).toBe('region.out_of_scope');
    const level = { ...above, ...over('caseworker', 'banner', places.leftMiddle) };
    expect(await code(level, 422)).toBe('assignment.level_wrong');
    const two = { ...above, ...over('reviewer', 'township', township, '150521101000') };
    expect(await code(two, 422)).toBe('assignment.region_one');
    await invite(banner, { ...above, ...over('administrator', 'banner', places.leftMiddle) }).expect(200);
    await invite(city, { ...above, login: newLogin(), ...over('administrator', 'city', places.city) }).expect(200);
  });

  it('are seen by the administrators of their region only', async () => {
    const rear = await makePerson(app, 'administrator', places.leftRear);
    const { staff } = (await invite(banner, caseworker({ name: '只在中旗' })).expect(200)).body;
    const names = async (by: Person, query = 'limit=100') =>
      ((await app.as(by).get(`/staff?${query}`).expect(200)).body.items as { name: string }[]).map(({ name }) => name);
    expect(await names(banner)).toContain('只在中旗');
    expect(await names(city)).toContain('只在中旗');
    expect(await names(rear)).not.toContain('只在中旗');
    expect(await names(rear, `search=${encodeURIComponent('中旗')}`)).toEqual([]);
    await app.as(rear).get(`/staff/${staff.id}`).expect(404);
    await app.as(rear).post(`/staff/${staff.id}/disable`, { reason: 'not mine' }).expect(404);
    await app.as(rear).post(`/staff/${staff.id}/reset`, { reason: 'not mine' }).expect(404);
    await grant(rear, staff.id, over('clerk', 'banner', places.leftRear)).expect(404);
    const caseworkerHere = await makePerson(app, 'caseworker', village);
    await app.as(caseworkerHere).get('/staff').expect(403);
    await invite(caseworkerHere, caseworker()).expect(403);
  });

  it('are kept apart by the database too', async () => {
    const actor = { level: 'banner' as const, regions: [places.leftRear] };
    const rear = await makePerson(app, 'administrator', places.leftRear);
    const ids = { staffId: rear.id, assignmentId: rear.assignmentId, sessionId: rear.sessionId };
    const run = (sql: string, values: unknown[] = []) =>
      app.work.run(staffActor(ids, 'administrator', actor), () => app.work.rows(sql, values));
    expect(await run(`select id from staff where id = $1`, [banner.id])).toEqual([]);
    expect(await run(`select id from session where staff_id = $1`, [banner.id])).toEqual([]);
    await expect(run(`select password_hash from staff`)).rejects.toThrow('permission denied');
    await expect(run(`select code_hash from access_code`)).rejects.toThrow('permission denied');
    const widen = `insert into assignment (id, staff_id, role, level, regions)
      values (gen_random_uuid(), $1, 'administrator', 'city', '{150500000000}')`;
    await expect(run(widen, [rear.id])).rejects.toThrow('row-level security');
  });

  it('come in pages by name', async () => {
    const far = await makePerson(app, 'administrator', places.naiman);
    for (const name of ['甲', '乙', '丙']) await makeNamed(name);
    const first = (await app.as(far).get('/staff?limit=2').expect(200)).body;
    const rest = (await app.as(far).get(`/staff?limit=2&cursor=${first.nextCursor}`).expect(200)).body;
    expect([first.total, first.items.length, rest.items.length, rest.nextCursor]).toEqual([4, 2, 2, null]);
    const ids = [...first.items, ...rest.items].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(4);
    expect((await app.as(far).get('/staff?role=clerk').expect(200)).body.total).toBe(3);
    await app.as(far).get('/staff?cursor=nonsense').expect(400);

    async function makeNamed(name: string) {
      const person = await makePerson(app, 'clerk', places.naiman);
      await app.sql.query('update staff set name = $2 where id = $1', [person.id, name]);
    }
  });

  it('hold several assignments, but no two that check each other in one place', async () => {
    const wan = await makePerson(app, 'caseworker', village);
    const clash = async (body: object) => {
      const { body: problem } = await grant(banner, wan.id, body).expect(422);
      return [problem.code, problem.errors[0].params];
    };
    const kept = { with: 'caseworker' };
    const incompatible = 'assignment.incompatible';
    expect(await clash(over('reviewer', 'township', township))).toEqual([incompatible, { role: 'reviewer', ...kept }]);
    expect((await clash(over('auditor', 'banner', places.leftMiddle)))[0]).toBe(incompatible);
    expect((await clash(over('administrator', 'township', township)))[0]).toBe(incompatible);
    const elsewhere = over('reviewer', 'township', '150521101000');
    const id = uuidv7();
    const granted = await grant(banner, wan.id, elsewhere, id).expect(200);
    expect(granted.body.assignments).toHaveLength(2);
    await grant(banner, wan.id, elsewhere, id).expect(200);
    await grant(banner, wan.id, over('reviewer', 'township', '150521102000'), id).expect(409);
    await grant(banner, banner.id, over('clerk', 'banner', places.leftRear)).expect(403);
  });

  it('lose a role with the very next request', async () => {
    const wan = await makePerson(app, 'caseworker', village);
    await app.as(wan).get('/me').expect(200);
    const end = (by: Person, reason = 'moved away') =>
      app.as(by).post(`/staff/${wan.id}/assignments/${wan.assignmentId}/end`, { reason });
    await end(banner).expect(200);
    await app.as(wan).get('/me').expect(401);
    await end(banner).expect(200);
    const { rows } = await app.sql.query(
      `select reason, staff_id from change_log where row_id = $1 and op = 'update'`,
      [wan.assignmentId],
    );
    expect(rows).toEqual([{ reason: 'moved away', staff_id: banner.id }]);
  });

  it('are switched off with the very next request, and on again', async () => {
    const wan = await makeAccount(app, 'caseworker', village);
    await app.as(wan).get('/me').expect(200);
    const off = await app.as(banner).post(`/staff/${wan.id}/disable`, { reason: 'on leave' }).expect(200);
    expect(off.body.state).toBe('disabled');
    await app.as(wan).get('/me').expect(401);
    await signIn(app, { login: wan.login, password: goodPassword }).expect(401);
    await app.as(banner).post(`/staff/${wan.id}/reset`, { reason: 'on leave' }).expect(422);
    const on = await app.as(banner).post(`/staff/${wan.id}/enable`, { reason: 'back' }).expect(200);
    expect(on.body.state).toBe('active');
    await signIn(app, { login: wan.login, password: goodPassword }).expect(200);
    await app.as(banner).post(`/staff/${banner.id}/disable`, { reason: 'myself' }).expect(403);
  });

  it('are out of reach when they also work beyond the region', async () => {
    const wide = await makeAccount(app, 'clerk', places.leftMiddle);
    await grant(city, wide.id, over('assessor', 'city', places.city)).expect(200);
    const refused = await app.as(banner).post(`/staff/${wide.id}/reset`, { reason: 'asked for' }).expect(403);
    expect(refused.body.code).toBe('staff.out_of_reach');
    await app.as(city).post(`/staff/${wide.id}/reset`, { reason: 'asked for' }).expect(200);
  });

  it('are reset by a code that ends all sessions and makes the device known', async () => {
    const wan = await makeAccount(app, 'caseworker', village);
    await app.sql.query(`update staff set totp_secret = 'x', totp_since = now() where id = $1`, [wan.id]);
    await app.as(wan).get('/me').expect(200);
    const body = { reason: 'lost the phone', secondFactor: true };
    const { code } = (await app.as(banner).post(`/staff/${wan.id}/reset`, body).expect(200)).body;
    await app.as(wan).get('/me').expect(200);
    const reset = await app.anyone.post('/auth/resets/accept', { code, password: 'Seven-grey-herons-fly' }).expect(200);
    await app.as(wan).get('/me').expect(401);
    const cookie = cookiesOf(reset);
    const entered = await signIn(app, { login: wan.login, password: 'Seven-grey-herons-fly' }, { cookie }).expect(200);
    const token = entered.body.accessToken as string;
    const notices = await app.anyone.get('/me/notices').auth(token, { type: 'bearer' }).expect(200);
    const kinds = (notices.body as { kind: string }[]).map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['new-device', 'password-changed', 'reset-issued']);
  });

  it('tell who they are, where they work and what they may do', async () => {
    const wan = await makePerson(app, 'caseworker', [village, '150521100203']);
    const { body } = await app.as(wan).get('/me').expect(200);
    expect(body).toMatchObject({ id: wan.id, mode: 'demo', secondFactor: false });
    expect(body.assignment.regions.map(({ code }: { code: string }) => code)).toEqual([village, '150521100203']);
    expect(body.assignment.regions[0].nameZh).toMatch(/\S/);
    expect(body.permissions).toContain('household.write');
    expect(body.permissions).not.toContain('staff.manage');
  });

  it('show their notices to their owner only', async () => {
    const wan = await makePerson(app, 'caseworker', village);
    await grant(banner, wan.id, over('caseworker', 'village', '150521100203')).expect(200);
    const mine = (await app.as(wan).get('/me/notices').expect(200)).body as { kind: string }[];
    expect(mine.map(({ kind }) => kind)).toEqual(['assignment-granted']);
    expect((await app.as(banner).get('/me/notices').expect(200)).body).toEqual([]);
  });

  it('are offered for a task only to those who can open the case', async () => {
    const wan = await makePerson(app, 'caseworker', village);
    const other = await makePerson(app, 'caseworker', '150521100203');
    const reviewer = await makePerson(app, 'reviewer', township);
    const people = async (permission: string) =>
      (
        (await app.as(wan).get(`/people?region=${village}&permission=${permission}`).expect(200)).body as {
          id: string;
        }[]
      ).map(({ id }) => id);
    expect(await people('procedure.verify')).toContain(wan.id);
    expect(await people('procedure.verify')).not.toContain(other.id);
    expect(await people('procedure.review')).toEqual([reviewer.id]);
    await app.as(wan).get(`/people?region=${places.naiman}&permission=procedure.verify`).expect(404);
  });

  it('are switched off after 90 days without use, but the last administrator of the city', async () => {
    const old = await makePerson(app, 'clerk', places.leftRear);
    const fresh = await makePerson(app, 'clerk', places.leftRear);
    const states = async () => {
      const { rows } = await app.sql.query('select id, state from staff where id = any ($1)', [[old.id, fresh.id]]);
      return Object.fromEntries(rows.map(({ id, state }) => [id, state]));
    };
    await app.sql.query(`update staff set enabled_at = now() - interval '91 days' where id <> $1`, [fresh.id]);
    await app.sql.query(`update staff set last_signed_in_at = null`);
    await app.get(UpkeepService).daily();
    expect(await states()).toEqual({ [old.id]: 'disabled', [fresh.id]: 'active' });
    const left = await app.sql.query(
      `select 1 from staff p join assignment a on a.staff_id = p.id
       where p.state = 'active' and a.role = 'administrator' and a.level = 'city'`,
    );
    expect(left.rowCount).toBe(1);
  });
});

describe('the first administrator', () => {
  it('is made with the code of the log, once, and only where there is no account', async () => {
    const lines = jest.spyOn(Logger.prototype, 'log').mockImplementation(() => undefined);
    const live = { BANGFU_MODE: 'production', PUBLIC_URL: 'https://b.example', TRUST_PROXY: 'yes' };
    const app = await startApp(live);
    const code = /[A-Z0-9]{4}(-[A-Z0-9]{4}){4}/.exec(lines.mock.calls.flat().join('\n'))?.[0] ?? '';
    lines.mockRestore();
    const make = (more = {}) =>
      app.anyone.post('/auth/first-administrator', {
        ...{ code, login: 'Altan', name: '阿拉坦', password: goodPassword },
        ...more,
      });
    await make({ code: code.replaceAll(/[A-Z]/g, 'A') }).expect(401);
    await make({ password: 'short' }).expect(400);
    const both = await Promise.all([make(), make({ login: 'borjigin' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    const login = both.find(({ status }) => status === 200)?.body.login as string;
    const { body } = await app.anyone.post('/auth/sign-in', { login, password: goodPassword }).expect(200);
    expect(body.status).toBe('enrolmentRequired');
    const { rows } = await app.sql.query('select role, level, regions from assignment');
    expect(rows).toEqual([{ role: 'administrator', level: 'city', regions: [places.city] }]);
    await app.stop();
  });
});
