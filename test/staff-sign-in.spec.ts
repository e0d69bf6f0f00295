import { PasswordHasher } from '../src/staff/password-hasher.service';
import { startApp, TestApp } from './app';
import { Config } from '../src/platform/config';
import { places } from './make';
import { Account, cookiesOf, goodPassword, makeAccount, signIn } from './make-staff';

describe('sign-in', () => {
  let app: TestApp;
  let bao: Account;
  beforeAll(async () => {
    app = await startApp({ TRUST_PROXY: 'yes' });
  });
  beforeEach(async () => {
    await app.sql.query('delete from sign_in_attempt');
    bao = await makeAccount(app, 'supervisor', places.leftMiddle);
  });
  afterAll(() => app.stop());

  const wrong = (login: string, from = {}) => signIn(app, { login, password: 'not the password' }, from);
  const right = (from = {}) => signIn(app, { login: bao.login, password: goodPassword }, from);

  it('opens a session whose token works, and keeps the refresh token out of reach of scripts', async () => {
    const answer = await right().expect(200);
    expect(answer.body).toEqual({ status: 'signedIn', accessToken: expect.any(String), expiresIn: 600 });
    const cookies = (answer.headers['set-cookie'] as unknown as string[]).join('\n');
    expect(cookies).toMatch(/^refresh=[\w-]{43};.*Path=\/api\/v1\/auth; HttpOnly; SameSite=Strict/m);
    const mine = await app.anyone.get('/auth/sessions').auth(answer.body.accessToken, { type: 'bearer' }).expect(200);
    expect(mine.body[0]).toMatchObject({ current: true, field: false, address: '10.0.0.1' });
    const { rows } = await app.sql.query('select hash from refresh_token');
    expect(JSON.stringify(rows)).not.toContain(cookies.slice(8, 51));
  });

  it('answers wrong, unknown, invited, disabled and without assignment the same, after the same work', async () => {
    const hasher = jest.spyOn(app.get(PasswordHasher), 'verify');
    const disabled = await makeAccount(app, 'reviewer', places.leftMiddle);
    const invited = await makeAccount(app, 'reviewer', places.leftMiddle);
    const without = await makeAccount(app, 'reviewer', places.leftMiddle);
    await app.sql.query(`update staff set state = 'disabled' where id = $1`, [disabled.id]);
    await app.sql.query(`update staff set state = 'invited', password_hash = null where id = $1`, [invited.id]);
    await app.sql.query(`update assignment set ended_at = now() where staff_id = $1`, [without.id]);
    const known = await wrong(bao.login).expect(401);
    const others = [
      await wrong('nobody.at.all').expect(401),
      await signIn(app, { login: disabled.login, password: goodPassword }).expect(401),
      await signIn(app, { login: invited.login, password: goodPassword }).expect(401),
      await signIn(app, { login: without.login, password: goodPassword }).expect(401),
    ];
    expect(known.body).toMatchObject({ code: 'auth.failed' });
    for (const { body, headers } of others) {
      expect(body).toEqual(known.body);
      expect(headers['set-cookie']).toBeUndefined();
    }
    expect(hasher).toHaveBeenCalledTimes(5);
    hasher.mockRestore();
  });

  it('holds up a login at one address after five failures, and nobody elsewhere', async () => {
    for (let i = 0; i < 5; i++) await wrong(bao.login).expect(401);
    const held = await right().expect(429);
    expect(held.body.code).toBe('auth.too_many');
    expect(Number(held.headers['retry-after'])).toBeGreaterThan(800);
    await right({ address: '10.0.0.2' }).expect(200);
    await app.sql.query(`update sign_in_attempt set at = at - interval '16 minutes'`);
    await right().expect(200);
  });

  it('counts tries that come at once exactly', async () => {
    const tries = await Promise.all(Array.from({ length: 9 }, () => wrong(bao.login)));
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(4);
  });

  it('lets the owner in on a known device while strangers try from everywhere', async () => {
    const cookie = cookiesOf(await right({ address: '10.9.9.9' }).expect(200));
    for (let i = 0; i < 20; i++) await wrong(bao.login, { address: `10.1.0.${i}` }).expect(401);
    await right({ address: '10.2.0.1' }).expect(429);
    await wrong('nobody.at.all', { address: '10.2.0.1' }).expect(401);
    await right({ address: '10.2.0.2', cookie }).expect(200);
  });

  it('holds up unknown logins like known ones', async () => {
    for (let i = 0; i < 20; i++) await wrong('nobody.at.all', { address: `10.1.0.${i}` }).expect(401);
    await wrong('nobody.at.all', { address: '10.2.0.1' }).expect(429);
  });

  it('stops an address after a hundred failures in an hour', async () => {
    await app.sql.query(
      `insert into sign_in_attempt (id, login_digest, address, outcome)
       select gen_random_uuid(), decode(md5(n::text), 'hex'), '10.3.0.1', 'failed' from generate_series(1, 100) n`,
    );
    await right({ address: '10.3.0.1' }).expect(429);
    await right({ address: '10.3.0.2' }).expect(200);
  });

  it('hashes three passwords at once and sends a storm away with 503', async () => {
    const hasher = app.get(PasswordHasher);
    const storm = await Promise.allSettled(Array.from({ length: 40 }, () => hasher.verify(null, 'x')));
    const away = storm.filter((one) => one.status === 'rejected').map(({ reason }) => reason);
    expect(away).toHaveLength(40 - 3 - 24);
    expect(away[0]).toMatchObject({ status: 503, code: 'auth.busy', params: { retryAfter: 2 } });
    await right().expect(200);
  });

  it('hashes anew what was hashed with other parameters', async () => {
    const weak = '$argon2id$v=19$m=1024,t=1,p=1$';
    const { hash } = await import('@node-rs/argon2');
    await app.sql.query(`update staff set password_hash = $2 where id = $1`, [
      bao.id,
      await hash(goodPassword, { memoryCost: 1024, timeCost: 1 }),
    ]);
    await right().expect(200);
    const { rows } = await app.sql.query(`select password_hash from staff where id = $1`, [bao.id]);
    expect(rows[0].password_hash.startsWith(weak)).toBe(false);
    await right().expect(200);
  });

  it('refuses other sites, and plain HTTP in production except on the machine itself', async () => {
    await right().set('sec-fetch-site', 'cross-site').expect(403);
    await right().set('origin', 'https://elsewhere.example').expect(403);
    const live = await startApp({ BANGFU_MODE: 'production', PUBLIC_URL: 'https://b.example', TRUST_PROXY: 'yes' });
    const wan = await makeAccount(live, 'caseworker', '150521100201');
    const body = { login: wan.login, password: goodPassword };
    const plain = await signIn(live, body).expect(403);
    expect(plain.body.code).toBe('auth.https_required');
    const safe = await signIn(live, body).set('x-forwarded-proto', 'https').expect(200);
    expect((safe.headers['set-cookie'] as unknown as string[])[0]).toMatch(/^__Host-refresh=.*Path=\/;.*Secure/);
    await signIn(live, body, { address: '127.0.0.1' }).expect(200);
    await live.stop();
  });

  it('limits the tries of an address in a minute and the requests of a person in ten seconds, as shipped', async () => {
    const { RATE_LIMIT, SIGN_IN_LIMIT } = new Config();
    const shipped = await startApp({ RATE_LIMIT: String(RATE_LIMIT), SIGN_IN_LIMIT: String(SIGN_IN_LIMIT) });
    const one = await makeAccount(shipped, 'reviewer', places.leftMiddle);
    const two = await makeAccount(shipped, 'reviewer', places.leftMiddle);
    const knock = () => shipped.anyone.post('/auth/invitations/accept', { code: 'AAAA-BBBB', password: 'x' });
    for (let i = 0; i < SIGN_IN_LIMIT; i++) await knock().expect(401);
    expect((await knock().expect(429)).body.code).toBe('request.too_many');
    await Promise.all(Array.from({ length: RATE_LIMIT }, () => shipped.as(one).get('/me').expect(200)));
    const over = await shipped.as(one).get('/me').expect(429);
    expect(Number(over.headers['retry-after'])).toBeGreaterThan(0);
    await shipped.as(two).get('/me').expect(200);
    await shipped.stop();
  });
});
