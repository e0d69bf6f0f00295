import { randomUUID } from 'node:crypto';
import { jobActor, staffActor } from '../src/platform/access/actor';
import { AccessLog } from '../src/platform/access-log';
import { startApp, TestApp } from './app';
import { makePerson, Person, places } from './make';

const regionCode = '150521103201';
const purpose = 'a visit by the bank';

describe('the access log', () => {
  let app: TestApp;
  let person: Person;
  let log: AccessLog;
  beforeAll(async () => {
    app = await startApp();
    person = await makePerson(app, 'supervisor', places.leftMiddle);
    log = app.get(AccessLog);
  });
  afterAll(() => app.stop());

  const supervisor = () =>
    staffActor({ staffId: person.id, assignmentId: person.assignmentId, sessionId: person.sessionId }, 'supervisor', {
      level: 'banner',
      regions: [places.leftMiddle],
    });
  const rowsOf = async (householdId: string) =>
    (await app.sql.query(`select * from access_log where household_id = $1`, [householdId])).rows;

  it('writes an opened file within a second, with who, where and under which request', async () => {
    const householdId = randomUUID();
    await app.work.run(supervisor(), () => log.record({ action: 'open', householdId, regionCode }), 'request-1');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await rowsOf(householdId)).toMatchObject([
      { action: 'open', staff_id: person.id, role: 'supervisor', request_id: 'request-1', village_code: regionCode },
    ]);
  });

  it('writes what somebody learned from a refusal, though its transaction is undone', async () => {
    const householdId = randomUUID();
    const refused = app.work.run(supervisor(), () => {
      log.recordRefusal({ action: 'open', householdId, regionCode });
      return Promise.reject(new Error('refused'));
    });
    await expect(refused).rejects.toThrow('refused');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await rowsOf(householdId)).toHaveLength(1);
  });

  it('writes a reveal with its transaction, and forgets both together', async () => {
    const householdId = randomUUID();
    const reveal = { action: 'reveal', householdId, regionCode, field: 'idNumber', purpose } as const;
    await app.work.run(supervisor(), () => log.record(reveal));
    expect(await rowsOf(householdId)).toHaveLength(1);
    const failing = app.work.run(supervisor(), async () => {
      await log.record(reveal);
      throw new Error('nothing was shown');
    });
    await expect(failing).rejects.toThrow('nothing was shown');
    expect(await rowsOf(householdId)).toHaveLength(1);
  });

  it('refuses a reveal without purpose, and one that is said to be elsewhere', async () => {
    const householdId = randomUUID();
    const run = (access: object) =>
      app.work.run(supervisor(), () =>
        log.record({ action: 'reveal', householdId, regionCode, field: 'phone', ...access }),
      );
    await expect(run({})).rejects.toThrow('access_reveal_explained');
    await expect(run({ purpose, regionCode: '150525103201' })).rejects.toThrow('row-level security');
    expect(await rowsOf(householdId)).toHaveLength(0);
  });

  it('keeps the good rows of a batch with a bad one', async () => {
    const [good, bad] = [randomUUID(), randomUUID()];
    const quiet = jest.spyOn(log['logger'], 'error').mockReturnValue();
    await app.work.run(supervisor(), async () => {
      await log.record({ action: 'open', householdId: bad, regionCode, purpose: 'x'.repeat(501) });
      await log.record({ action: 'open', householdId: good, regionCode });
    });
    await log.flush();
    expect([(await rowsOf(good)).length, (await rowsOf(bad)).length]).toEqual([1, 0]);
    expect(quiet).toHaveBeenCalledTimes(1);
    quiet.mockRestore();
  });

  it('cannot be changed or emptied by any role of the application', async () => {
    const attempts = ['update access_log set purpose = null', 'delete from access_log', 'truncate access_log'];
    for (const actor of [supervisor(), jobActor])
      for (const attempt of attempts)
        await expect(app.work.run(actor, () => app.work.rows(attempt))).rejects.toThrow('permission denied');
  });

  it('writes what waits when the application stops', async () => {
    const other = await startApp();
    const householdId = randomUUID();
    await other.work.run(jobActor, () => other.get(AccessLog).record({ action: 'open', householdId, regionCode }));
    await other.app.close();
    const { rows } = await other.sql.query('select 1 from access_log where household_id = $1', [householdId]);
    expect(rows).toHaveLength(1);
    await other.stop();
  });
});
