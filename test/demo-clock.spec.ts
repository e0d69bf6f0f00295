import { ClockService } from '../src/demo/clock.service';
import { startApp, TestApp } from './app';
import { makePerson, villages } from './make';

describe('the clock of the demonstration', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('is moved by whoever has signed in, and stays moved after a restart', async () => {
    const person = await makePerson(app, 'caseworker', villages.first);
    await app.anyone.post('/demo/clock', { days: 1 }).expect(401);
    const moved = await app.as(person).post('/demo/clock', { now: '2019-03-15T10:00:00+08:00' }).expect(200);
    expect(moved.body).toEqual({ now: '2019-03-15T02:00:00.000Z', today: '2019-03-15' });
    const on = await app.as(person).post('/demo/clock', { days: 8 }).expect(200);
    expect(on.body.today).toBe('2019-03-23');
    app.clock.shift(0);
    await app.get(ClockService).start(new Date());
    expect((await app.anyone.get('/demo/clock').expect(200)).body.today).toBe('2019-03-23');
  });

  it('refuses what no demonstration reaches', async () => {
    const person = await makePerson(app, 'caseworker', villages.first);
    const far = await app.as(person).post('/demo/clock', { now: '2200-01-01T00:00:00Z' }).expect(400);
    expect(far.body.errors[0]).toMatchObject({ path: 'now', code: 'clock.out_of_range' });
    await app.as(person).post('/demo/clock', { days: 1.5 }).expect(400);
    await app.as(person).post('/demo/clock', { now: 'soon' }).expect(400);
  });
});
