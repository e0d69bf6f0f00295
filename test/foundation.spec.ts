import { randomUUID } from 'node:crypto';
import { jobActor, staffActor } from '../src/platform/access/actor';
import { startApp, TestApp } from './app';
import { makePerson, places } from './make';

describe('the unit of work', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('answers health without a transaction and refuses what is undeclared', async () => {
    const live = await app.app.inject({ url: '/api/health/live' });
    expect([live.statusCode, live.json()]).toEqual([200, { status: 'live' }]);
    const ready = await app.app.inject({ url: '/api/health/ready' });
    expect(ready.statusCode).toBe(200);
    const none = await app.anyone.get('/nothing').expect(404);
    expect(none.body).toMatchObject({ code: 'route.not_found', status: 404 });
  });

  it('tells on every answer the real time and the day that deadlines go by', async () => {
    app.clock.shift(Date.parse('2019-03-15T17:00:00Z') - Date.now());
    for (const path of ['/api/health/live', '/api/v1/nothing', '/api/v1/me']) {
      const { headers } = await app.app.inject({ url: path });
      expect(Math.abs(Date.parse(String(headers['x-server-time'])) - Date.now())).toBeLessThan(5000);
      expect(headers['x-today']).toBe('2019-03-16'); // one in the morning in Tongliao
    }
    app.clock.shift(0);
  });

  it('takes the role and scope of the actor, and fails closed without one', async () => {
    const person = await makePerson(app, 'supervisor', places.leftMiddle);
    const actor = staffActor(
      { staffId: person.id, assignmentId: person.assignmentId, sessionId: person.sessionId },
      'supervisor',
      {
        level: 'banner',
        regions: [places.leftMiddle],
      },
    );
    const seen = await app.work.run(actor, () =>
      app.work.row(`select current_user, current_setting('app.banner') as banner`),
    );
    expect(seen).toEqual({ current_user: 'lvl_banner', banner: '150521' });
    await expect(app.work.rows('select 1')).rejects.toThrow('no unit of work');
  });

  it('commits what succeeds, rolls back what fails, and notices a failure that was swallowed', async () => {
    const put = (name: string) => app.work.rows(`insert into setting (name, value) values ($1, '1')`, [name]);
    await app.work.run(jobActor, () => put('kept'));
    await expect(
      app.work.run(jobActor, async () => {
        await put('lost');
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    const swallowing = app.work.run(jobActor, async () => {
      await put('swallowed');
      await put('kept').catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow('rolled back');
    const { rows } = await app.sql.query(`select name from setting where name in ('kept', 'lost', 'swallowed')`);
    expect(rows).toEqual([{ name: 'kept' }]);
  });

  it('runs many transactions at once on few connections, each under its own role', async () => {
    const runs = Array.from({ length: 100 }, (_, i) =>
      app.work.run(i % 2 ? jobActor : { ...jobActor, databaseRole: 'app_public' }, () =>
        app.work.row(`select current_user as who, $1::text as i`, [randomUUID()]),
      ),
    );
    const roles = (await Promise.all(runs)).map((row) => row?.who);
    expect(roles).toEqual(Array.from({ length: 100 }, (_, i) => (i % 2 ? 'app_job' : 'app_public')));
  });

  it('lets only named roles run the functions that see past the regions', async () => {
    const { rows } = await app.sql.query(
      `select proname from pg_proc where proowner = 'app_definer'::regrole and has_function_privilege('public', oid, 'execute')`,
    );
    expect(rows).toEqual([]);
  });
});
