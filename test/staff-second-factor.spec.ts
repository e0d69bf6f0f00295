import { codeAt } from '../src/staff/totp.rules';
import { startApp, TestApp } from './app';
import { places } from './make';
import { Account, cookiesOf, goodPassword, makeAccount, signIn } from './make-staff';

/** A code that is still the current one when the server looks at it a moment later. */
async function codeNow(secret: string): Promise<string> {
  const left = 30_000 - (Date.now() % 30_000);
  if (left < 3000) await new Promise((resolve) => setTimeout(resolve, left + 50));
  return codeAt(secret, Date.now());
}

describe('the second factor', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ BANGFU_MODE: 'production', PUBLIC_URL: 'https://b.example', TRUST_PROXY: 'yes' });
  });
  beforeEach(() => app.sql.query('delete from sign_in_attempt'));
  afterAll(() => app.stop());

  const here = { address: '127.0.0.1' };
  const enter = ({ login }: Account, more = {}) => signIn(app, { login, password: goodPassword, ...more }, here);
  const forgetStep = ({ id }: Account) => app.sql.query('update staff set totp_last_step = 0 where id = $1', [id]);
  const second = (step: string, body: object) => app.anyone.post(`/auth/second-factor/${step}`, body);

  /** Somebody with a second factor. */
  async function enrolled(account: Account) {
    const { enrolmentToken } = (await enter(account).expect(200)).body;
    const { secret } = (await second('begin', { enrolmentToken }).expect(200)).body;
    const confirmed = await second('confirm', { enrolmentToken, otp: await codeNow(secret) }).expect(200);
    await forgetStep(account);
    return { secret: secret as string, enrolmentToken: enrolmentToken as string, confirmed };
  }

  it('is asked of banner level and above and of administrators, not below', async () => {
    const status = async (account: Account) => (await enter(account).expect(200)).body.status as string;
    expect(await status(await makeAccount(app, 'caseworker', '150521100201'))).toBe('signedIn');
    expect(await status(await makeAccount(app, 'reviewer', '150521100000'))).toBe('signedIn');
    expect(await status(await makeAccount(app, 'supervisor', places.leftMiddle))).toBe('enrolmentRequired');
    expect(await status(await makeAccount(app, 'assessor', places.city))).toBe('enrolmentRequired');
    expect(await status(await makeAccount(app, 'administrator', '150521100000', 'township'))).toBe('enrolmentRequired');
  });

  it('is set up with a token that serves for nothing else, and then signs in', async () => {
    const bao = await makeAccount(app, 'supervisor', places.leftMiddle);
    const { enrolmentToken } = (await enter(bao).expect(200)).body;
    await app.anyone.get('/me').auth(enrolmentToken, { type: 'bearer' }).expect(401);
    const { secret, uri } = (await second('begin', { enrolmentToken }).expect(200)).body;
    expect(uri).toContain(`secret=${secret}`);
    const refused = await second('confirm', { enrolmentToken, otp: '000000' }).expect(400);
    expect(refused.body.errors).toMatchObject([{ path: 'otp', code: 'auth.otp_wrong' }]);
    const { body, headers } = await second('confirm', { enrolmentToken, otp: await codeNow(secret) }).expect(200);
    expect(new Set(body.recoveryCodes).size).toBe(10);
    expect(cookiesOf({ headers })).toContain('__Host-refresh=');
    const me = await app.anyone.get('/me').auth(body.accessToken, { type: 'bearer' }).expect(200);
    expect(me.body).toMatchObject({ secondFactor: true, mode: 'production' });
    await second('begin', { enrolmentToken }).expect(401);
    const { rows } = await app.sql.query(`select row_to_json(s)::text as row from staff s where id = $1`, [bao.id]);
    expect(rows[0].row).not.toContain(secret);
  });

  it('refuses an access token where an enrolment token belongs', async () => {
    const wan = await makeAccount(app, 'caseworker', '150521100201');
    const { accessToken } = (await enter(wan).expect(200)).body;
    await second('begin', { enrolmentToken: accessToken }).expect(401);
  });

  it('is asked for at each sign-in, and each code works once', async () => {
    const bao = await makeAccount(app, 'supervisor', places.leftMiddle);
    const { secret } = await enrolled(bao);
    expect((await enter(bao).expect(200)).body).toEqual({ status: 'secondFactorRequired' });
    await enter(bao, { otp: codeAt(secret, Date.now() - 90_000) }).expect(401);
    const otp = await codeNow(secret);
    expect((await enter(bao, { otp }).expect(200)).body.status).toBe('signedIn');
    const replay = await enter(bao, { otp }).expect(401);
    expect(replay.body.code).toBe('auth.failed');
  });

  it('lets one of two in who use the same code at once', async () => {
    const bao = await makeAccount(app, 'supervisor', places.leftMiddle);
    const otp = await codeNow((await enrolled(bao)).secret);
    const both = await Promise.all([enter(bao, { otp }), enter(bao, { otp })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('counts wrong codes like wrong passwords', async () => {
    const bao = await makeAccount(app, 'supervisor', places.leftMiddle);
    const { secret } = await enrolled(bao);
    for (let i = 0; i < 5; i++) await enter(bao, { otp: codeAt(secret, i) }).expect(401);
    await enter(bao, { otp: await codeNow(secret) }).expect(429);
  });

  it('takes each recovery code once, tells the account, and renews them for whoever shows the factor', async () => {
    const bao = await makeAccount(app, 'supervisor', places.leftMiddle);
    const { secret, confirmed } = await enrolled(bao);
    const [code = '', other = ''] = confirmed.body.recoveryCodes as string[];
    const used = await enter(bao, { recoveryCode: code.toLowerCase() }).expect(200);
    await enter(bao, { recoveryCode: code }).expect(401);
    const signed = (path: string, body: object) =>
      app.anyone.post(path, body).auth(used.body.accessToken, { type: 'bearer' }).set('x-forwarded-for', '127.0.0.1');
    const renew = (proof: object) => signed('/auth/second-factor/recovery-codes', { password: goodPassword, ...proof });
    await renew({}).expect(400);
    const renewed = await renew({ otp: await codeNow(secret) }).expect(200);
    expect(renewed.body.recoveryCodes).toHaveLength(10);
    await enter(bao, { recoveryCode: other }).expect(401);
    const notices = await app.anyone.get('/me/notices').auth(used.body.accessToken, { type: 'bearer' }).expect(200);
    const kinds = (notices.body as { kind: string }[]).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['recovery-code-used', 'second-factor-changed', 'new-device']));
  });

  it('may be set up by anybody, and is replaced only by those who show it', async () => {
    const wan = await makeAccount(app, 'caseworker', '150521100201');
    const permit = (proof: object) =>
      app
        .as(wan)
        .post('/auth/second-factor/permit', { password: goodPassword, ...proof })
        .set('x-forwarded-for', '127.0.0.1');
    await permit({ password: 'wrong' }).expect(400);
    const { enrolmentToken } = (await permit({}).expect(200)).body;
    const { secret } = (await second('begin', { enrolmentToken }).expect(200)).body;
    await second('confirm', { enrolmentToken, otp: await codeNow(secret) }).expect(200);
    await forgetStep(wan);
    await permit({}).expect(400);
    await permit({ otp: await codeNow(secret) }).expect(200);
  });

  it('does not let a session without it work under an assignment that asks for it', async () => {
    const wan = await makeAccount(app, 'caseworker', '150521100201');
    const bao = await makeAccount(app, 'supervisor', places.leftRear);
    await app.sql.query('update assignment set staff_id = $1 where id = $2', [wan.id, bao.assignmentId]);
    const refused = await app.as(wan).post('/auth/assignment', { assignmentId: bao.assignmentId }).expect(403);
    expect(refused.body.code).toBe('auth.second_factor');
    await app.as(wan).get('/me').expect(200);
  });

  it('lets its owner in from anywhere while strangers try, since it proves more than a password', async () => {
    const bao = await makeAccount(app, 'supervisor', places.leftMiddle);
    const { secret } = await enrolled(bao);
    const from = (address: string) => ({ set: ['x-forwarded-for', address] as [string, string] });
    for (let i = 0; i < 20; i++) {
      const [name, value] = from(`10.1.0.${i}`).set;
      const body = { login: bao.login, password: 'wrong' };
      await app.anyone.post('/auth/sign-in', body).set(name, value).set('x-forwarded-proto', 'https').expect(401);
    }
    await enter(bao).expect(429);
    await enter(bao, { otp: await codeNow(secret) }).expect(200);
  });
});
