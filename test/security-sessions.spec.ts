import { uuidv7 } from 'uuidv7';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, villages } from './make';
import { Account, cookiesOf, goodPassword, makeAccount, signIn } from './make-staff';

/** Administrators who take more than they were given, and sessions that outgrow what they were opened for. */
describe('more access than was granted', () => {
  let app: TestApp;
  let banner: Person;
  let city: Person;
  beforeAll(async () => {
    app = await startApp({ BANGFU_MODE: 'production', PUBLIC_URL: 'https://b.example', TRUST_PROXY: 'yes' });
    banner = await makePerson(app, 'administrator', places.leftMiddle);
    city = await makePerson(app, 'administrator', places.city, 'city');
  });
  beforeEach(() => app.sql.query('delete from sign_in_attempt'));
  afterAll(() => app.stop());

  const here = { address: '127.0.0.1' };
  const caseworker = { role: 'caseworker', level: 'village', regions: [villages.first] };
  const auditor = { role: 'auditor', level: 'city', regions: [places.city] };
  const accept = (kind: 'invitations' | 'resets', code: string) =>
    app.anyone.post(`/auth/${kind}/accept`, { code, password: goodPassword });

  it('is not lent by a code that was issued before somebody else granted more', async () => {
    const id = uuidv7();
    const login = `kept-${id.slice(-6)}`;
    const invited = await app
      .as(banner)
      .put(`/staff/${id}`, { ...caseworker, login, name: '宝音' })
      .expect(200);
    const more = { ...caseworker, regions: [villages.second] };
    await app.as(banner).put(`/staff/${id}/assignments/${uuidv7()}`, more).expect(200);
    await app
      .as(city)
      .put(`/staff/${id}/assignments/${uuidv7()}`, { ...more, regions: [villages.otherBanner] })
      .expect(200);
    const { body } = await accept('invitations', invited.body.code).expect(401);
    expect(body.code).toBe('auth.code_invalid');
    const renewed = await app.as(city).post(`/staff/${id}/reset`, { reason: '重新邀请' }).expect(200);
    await accept('invitations', renewed.body.code).expect(200);
  });

  it('is not lent by a reset either, whose issuer could not reach the new assignment', async () => {
    const person = await makeAccount(app, 'caseworker', villages.otherTown);
    const reset = await app.as(banner).post(`/staff/${person.id}/reset`, { reason: '忘记密码' }).expect(200);
    await app
      .as(city)
      .put(`/staff/${person.id}/assignments/${uuidv7()}`, { role: 'assessor', level: 'city', regions: [places.city] })
      .expect(200);
    await accept('resets', reset.body.code).expect(401);
  });

  /** A phone in the field that is signed in, and another assignment given to its person meanwhile. */
  async function enteredAndPromoted(
    wanted: typeof auditor,
  ): Promise<{ account: Account; cookie: string; token: string }> {
    const account = await makeAccount(app, 'caseworker', villages.third);
    const answer = await signIn(app, { login: account.login, password: goodPassword, field: true }, here).expect(200);
    expect(answer.body.status).toBe('signedIn');
    await app.sql.query(`insert into assignment (id, staff_id, role, level, regions) values ($1, $2, $3, $4, $5)`, [
      ...[uuidv7(), account.id, wanted.role, wanted.level, wanted.regions],
    ]);
    return { account, cookie: cookiesOf(answer), token: answer.body.accessToken };
  }
  const end = ({ id }: Account) =>
    app.sql.query(`update assignment set ended_at = now() where staff_id = $1 and role = 'caseworker'`, [id]);
  const refresh = (cookie: string) => app.anyone.post('/auth/refresh').set('cookie', cookie);

  it('does not come with a refresh, without the second factor that the next assignment asks for', async () => {
    const { account, cookie } = await enteredAndPromoted(auditor);
    await end(account);
    await refresh(cookie).expect(401);
  });

  it('is not set up with a permission from before the password was changed', async () => {
    const account = await makeAccount(app, 'supervisor', places.leftMiddle);
    const { body } = await signIn(app, { login: account.login, password: goodPassword }, here).expect(200);
    const begin = () => app.anyone.post('/auth/second-factor/begin', { enrolmentToken: body.enrolmentToken });
    await begin().expect(200);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const reset = await app.as(city).post(`/staff/${account.id}/reset`, { reason: '密码泄露' }).expect(200);
    const changed = { code: reset.body.code, password: 'Heron-over-7-salt-lakes' };
    await app.anyone.post('/auth/resets/accept', changed).expect(200);
    expect((await begin().expect(401)).body.code).toBe('auth.enrolment_invalid');
  });

  it('does not keep the seven days of the field for work at a desk', async () => {
    const reviewer = { role: 'reviewer', level: 'township', regions: ['150522100000'] };
    const days = async ({ id }: Account) => {
      const { rows } = await app.sql.query(
        `select field, ceil(extract(epoch from expires_at - now()) / 60)::int as idle,
           ceil(extract(epoch from ends_at - now()) / 3600)::int as hours from session
         where staff_id = $1 order by created_at desc limit 1`,
        [id],
      );
      return rows[0] as object;
    };
    const one = await enteredAndPromoted(reviewer);
    const { rows } = await app.sql.query(`select id from assignment where staff_id = $1 and role = 'reviewer'`, [
      one.account.id,
    ]);
    const choose = app.anyone.post('/auth/assignment', { assignmentId: rows[0].id });
    await choose.auth(one.token, { type: 'bearer' }).expect(200);
    expect(await days(one.account)).toEqual({ field: false, idle: 30, hours: 12 });
    const other = await enteredAndPromoted(reviewer);
    await end(other.account);
    await refresh(other.cookie).expect(200);
    expect(await days(other.account)).toEqual({ field: false, idle: 30, hours: 12 });
  });
});
