import { startApp, TestApp } from './app';
import { makePerson, places } from './make';
import { Account, cookiesOf, goodPassword, makeAccount, signIn } from './make-staff';

describe('sessions', () => {
  let app: TestApp;
  let bao: Account;
  beforeAll(async () => {
    app = await startApp({ TRUST_PROXY: 'yes' });
  });
  beforeEach(async () => {
    bao = await makeAccount(app, 'supervisor', places.leftMiddle);
  });
  afterAll(() => app.stop());

  const enter = async (body = {}) => {
    const answer = await signIn(app, { login: bao.login, password: goodPassword, ...body }).expect(200);
    return { token: answer.body.accessToken as string, cookie: cookiesOf(answer) };
  };
  const refresh = (cookie: string) => app.anyone.post('/auth/refresh').set('cookie', cookie);
  const mine = (token: string) => app.anyone.get('/auth/sessions').auth(token, { type: 'bearer' });
  const age = (table: string, column: string, seconds: number) =>
    app.sql.query(`update ${table} set ${column} = ${column} - $1 * interval '1 second'`, [seconds]);

  it('replaces the refresh token at every use', async () => {
    const { cookie } = await enter();
    const first = await refresh(cookie).expect(200);
    const next = cookiesOf(first);
    expect(next).toMatch(/refresh=/);
    expect(cookie).not.toContain(next);
    await mine(first.body.accessToken).expect(200);
    await refresh(next).expect(200);
  });

  it('lets two tabs refresh with one token within ten seconds', async () => {
    const { cookie } = await enter();
    const [one, two] = await Promise.all([refresh(cookie), refresh(cookie)]);
    expect([one.status, two.status]).toEqual([200, 200]);
    await refresh(cookiesOf(one)).expect(200);
    await refresh(cookiesOf(two)).expect(200);
  });

  it('ends the session when a replaced token comes back, and tells the account', async () => {
    const { cookie } = await enter();
    const thief = await refresh(cookie).expect(200);
    await mine(thief.body.accessToken).expect(200);
    await age('refresh_token', 'replaced_at', 11);
    await refresh(cookie).expect(401);
    await refresh(cookiesOf(thief)).expect(401);
    await mine(thief.body.accessToken).expect(401);
    const { rows } = await app.sql.query(`select kind from account_notice where staff_id = $1 order by at`, [bao.id]);
    expect(rows.map(({ kind }) => kind)).toContain('token-reused');
  });

  it('ends idle desktops after 30 minutes, offices after 12 hours and phones of villages after 7 days', async () => {
    const spans = async () => {
      const { rows } = await app.sql.query(
        `select round(extract(epoch from expires_at - created_at) / 60)::int as idle,
           round(extract(epoch from ends_at - created_at) / 60)::int as all
         from session where staff_id = $1 order by created_at desc limit 1`,
        [bao.id],
      );
      return rows[0];
    };
    const supervisor = bao;
    bao = await makeAccount(app, 'caseworker', '150521100201');
    await enter({ field: true });
    expect(await spans()).toEqual({ idle: 10080, all: 10080 });
    bao = supervisor;
    const { cookie } = await enter({ field: true });
    expect(await spans()).toEqual({ idle: 30, all: 720 });
    await age('session', 'ends_at', 12 * 3600 - 60);
    const near = await refresh(cookie).expect(200);
    const { rows } = await app.sql.query(`select 1 from session where staff_id = $1 and expires_at = ends_at`, [
      bao.id,
    ]);
    expect(rows.length).toBeGreaterThan(0);
    await age('session', 'expires_at', 61);
    await refresh(cookiesOf(near)).expect(401);
  });

  it('ends the oldest of four sessions at once', async () => {
    await app.sql.query(`delete from session where id = $1`, [bao.sessionId]);
    const all = [await enter(), await enter(), await enter()];
    await mine(all[0]?.token ?? '').expect(200);
    all.push(await enter());
    await mine(all[0]?.token ?? '').expect(401);
    expect((await mine(all[3]?.token ?? '').expect(200)).body).toHaveLength(3);
  });

  it('ends a device of one’s own from the next request on, never somebody else’s', async () => {
    bao = await makeAccount(app, 'caseworker', '150521100201');
    const phone = await enter({ field: true });
    const desk = await enter();
    const list = (await mine(desk.token).expect(200)).body as { id: string; field: boolean; current: boolean }[];
    await mine(phone.token).expect(200);
    const lost = list.find(({ field }) => field)?.id ?? '';
    const other = await makePerson(app, 'reviewer', places.leftMiddle);
    await app.as(other).delete(`/auth/sessions/${lost}`).expect(404);
    await app.anyone.delete(`/auth/sessions/${lost}`).auth(desk.token, { type: 'bearer' }).expect(204);
    await mine(phone.token).expect(401);
    await refresh(phone.cookie).expect(401);
    await mine(desk.token).expect(200);
  });

  it('signs out here, or everywhere', async () => {
    const here = await enter();
    const there = await enter();
    const out = await app.anyone.post('/auth/sign-out').set('cookie', here.cookie).expect(204);
    expect((out.headers['set-cookie'] as unknown as string[])[0]).toMatch(/^refresh=;.*Max-Age=0/);
    await mine(here.token).expect(401);
    await mine(there.token).expect(200);
    await app.anyone.post('/auth/sign-out-everywhere').auth(there.token, { type: 'bearer' }).expect(204);
    await mine(there.token).expect(401);
    await app.anyone.post('/auth/sign-out').expect(204);
  });

  it('does not refresh for other sites, without a cookie, or with an invented one', async () => {
    const { cookie } = await enter();
    await refresh(cookie).set('sec-fetch-site', 'same-site').expect(403);
    await app.anyone.post('/auth/refresh').expect(401);
    await refresh(`refresh=${'A'.repeat(43)}`).expect(401);
  });

  it('never answers a sign-in from the store of repeated requests', async () => {
    const key = 'the-same-key-1';
    const { cookie } = await enter();
    const one = await refresh(cookie).set('idempotency-key', key).expect(200);
    expect(one.headers['idempotency-replayed']).toBeUndefined();
    const stranger = await app.anyone.post('/auth/refresh').set('idempotency-key', key);
    expect(stranger.status).toBe(401);
  });

  it('works under one assignment at a time, and only under one’s own', async () => {
    const clerk = await makePerson(app, 'clerk', places.leftRear);
    await app.sql.query(`update assignment set staff_id = $1 where id = $2`, [bao.id, clerk.assignmentId]);
    const { token } = await enter();
    const choose = (assignmentId: string) =>
      app.anyone.post('/auth/assignment', { assignmentId }).auth(token, { type: 'bearer' });
    const foreign = await makePerson(app, 'clerk', places.leftRear);
    await choose(foreign.assignmentId).expect(404);
    const chosen = await choose(clerk.assignmentId).expect(200);
    await mine(token).expect(401);
    await mine(chosen.body.accessToken).expect(200);
  });

  it('cuts a disabled account and an ended assignment within five seconds even without being told', async () => {
    const { token, cookie } = await enter();
    await mine(token).expect(200);
    await app.sql.query(`update assignment set ended_at = now() where staff_id = $1`, [bao.id]);
    await new Promise((resolve) => setTimeout(resolve, 5100));
    await mine(token).expect(401);
    await refresh(cookie).expect(401);
  });
});

describe('one’s own password', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ TRUST_PROXY: 'yes' });
  });
  afterAll(() => app.stop());

  it('needs the current one, follows the rules, and ends the other sessions', async () => {
    const bao = await makeAccount(app, 'reviewer', places.leftMiddle);
    const enter = (password: string) => signIn(app, { login: bao.login, password });
    const here = (await enter(goodPassword).expect(200)).body.accessToken as string;
    const there = (await enter(goodPassword).expect(200)).body.accessToken as string;
    const change = (current: string, password: string) =>
      app.anyone.post('/auth/password', { current, password }).auth(here, { type: 'bearer' });
    const faults = async (password: string) =>
      (await change(goodPassword, password).expect(400)).body.errors.map(({ code }: { code: string }) => code);
    expect(await faults('short1A!')).toEqual(['password.short']);
    expect(await faults('tongliaobangfu2026')).toEqual(['password.guessable']);
    expect(await faults('passwordpassword')).toEqual(['password.guessable']);
    expect(await faults(`x${bao.login}1`)).toEqual(['password.guessable']);
    const refused = await change('something else', 'Four-new-wells-at-dusk').expect(400);
    expect(refused.body.errors).toMatchObject([{ path: 'current', code: 'password.wrong' }]);
    await change(goodPassword, 'Four-new-wells-at-dusk').expect(204);
    await app.anyone.get('/auth/sessions').auth(there, { type: 'bearer' }).expect(401);
    await app.anyone.get('/auth/sessions').auth(here, { type: 'bearer' }).expect(200);
    await enter(goodPassword).expect(401);
    await enter('Four-new-wells-at-dusk').expect(200);
    const { rows } = await app.sql.query(
      `select old, new from change_log where table_name = 'staff' and row_id = $1 and new ? 'password_set_at'`,
      [bao.id],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('argon2');
  });

  it('cannot be guessed at through an open session', async () => {
    const bao = await makeAccount(app, 'reviewer', places.leftMiddle);
    const guess = () =>
      app.as(bao).post('/auth/password', { current: 'wrong', password: 'x' }).set('x-forwarded-for', '10.7.0.1');
    for (let i = 0; i < 5; i++) await guess().expect(400);
    await guess().expect(429);
  });

  it('under djcp3 has three classes, ends after 90 days and is not one of the last five', async () => {
    const strict = await startApp({ PASSWORD_PROFILE: 'djcp3' });
    const bao = await makeAccount(strict, 'reviewer', places.leftMiddle);
    await strict.sql.query(`update staff set password_set_at = now() - interval '91 days' where id = $1`, [bao.id]);
    const enter = (body = {}) => signIn(strict, { login: bao.login, password: goodPassword, ...body });
    const expired = await enter().expect(200);
    expect(expired.body).toEqual({ status: 'passwordExpired' });
    const code = async (newPassword: string, status: number) =>
      (await enter({ newPassword }).expect(status)).body.errors?.[0]?.code;
    expect(await code('onlylowercase', 400)).toBe('password.classes');
    expect((await enter({ newPassword: goodPassword }).expect(422)).body.code).toBe('password.used_before');
    expect((await enter({ newPassword: 'Wells-4-dusk' }).expect(200)).body.status).toBe('signedIn');
    await enter().expect(401);
    await signIn(strict, { login: bao.login, password: 'Wells-4-dusk' }).expect(200);
    await strict.stop();
  });
});
