import { startApp, TestApp } from './app';
import { makePerson, Person, towns, villages } from './make';
import { householdForm } from './make-households';
import { moveTo } from './make-procedures';
import { csvOf, rowsOf, staged, step } from './make-imports';

describe('a batch of households', () => {
  let app: TestApp;
  let caseworker: Person;
  let reviewer: Person;

  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2019-06-03');
    caseworker = await makePerson(app, 'caseworker', villages.first);
    reviewer = await makePerson(app, 'reviewer', towns.first);
  });
  afterAll(() => app.stop());

  it('is read, approved by a second person and merged', async () => {
    const forms = [householdForm(), householdForm()];
    const content = csvOf(forms.flatMap((form, i) => rowsOf(String(i + 1), form)));
    const batch = await staged(app, caseworker, villages.first, content);
    const { body: problems } = await app.as(caseworker).get(`/imports/${batch.id}/problems`).expect(200);
    expect(problems).toEqual({ items: [], nextCursor: null });
    expect(batch).toMatchObject({ state: 'staged', counts: { households: 2, members: 8, new: 2, faulty: 0 } });
    expect(await step(app, caseworker, batch.id, { kind: 'submit' })).toMatchObject({ state: 'submitted' });
    const done = await step(app, reviewer, batch.id, { kind: 'approve' });
    expect(done).toMatchObject({ state: 'merged', counts: { merged: 2, leftOut: 0, written: 10 } });
  });
});
