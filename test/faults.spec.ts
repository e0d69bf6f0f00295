import { TurnableClock, turnClock } from './faults/clock';
import { editTogether, sendTwice } from './faults/contention';
import { killApplication, killServer, orphanServer } from './faults/crashes';
import { Stage } from './faults/stage';

// Processes and servers are started and killed; alone it takes about a minute. The full version: npm run test:faults.

describe('when something is killed, jumps or comes twice', () => {
  const clock = new TurnableClock();
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.make({ households: 40, built: false, ...clock.options });
    await stage.start();
  });
  afterAll(() => stage.close());

  const nothingLost = { lost: 0, partial: 0, wrong: 0 };

  it('loses nothing when the application is killed among its writes (F1)', async () => {
    expect(await killApplication(stage, 1, 120)).toMatchObject(nothingLost);
  });

  it('loses nothing when the database server is killed, and finds it again (F2)', async () => {
    const result = await killServer(stage, 1);
    expect(result).toMatchObject({ ...nothingLost, unready: 1 });
    expect(result.acknowledged).toBeGreaterThan(0);
  });

  it('adopts the server that a killed application left (F3)', async () => {
    expect(await orphanServer(stage, 1, false)).toMatchObject({ ...nothingLost, unknown: 0, acknowledged: 40 });
  });

  it('lets nobody in with an old token when its clock jumps, and the log stays sound (F7)', async () => {
    expect(await turnClock(stage, clock)).toMatchObject({ aheadTwoDays: 401, lost: 0, misread: 0, log: 'sound' });
  });

  it('does once what is asked twenty times under one key (F8)', async () => {
    expect(await sendTwice(stage, 2, 20)).toMatchObject({ effects: 2, differing: 0, otherBody: { 422: 2 } });
  });

  it('lets one of twenty writers of a field win and tells the others (F9)', async () => {
    expect(await editTogether(stage, 2, 20)).toMatchObject({ notOne: 0, unexplained: 0, refusedMerges: 0 });
  });
});
