import { uuidv7 } from 'uuidv7';
import type { RecordVisit } from '../src/visits/visit.dto';
import type { TestApp } from './app';
import type { Person } from './make';

/** A visit of this morning on which nothing had changed. */
export const visitForm = (app: TestApp, householdId: string, change: Partial<RecordVisit> = {}): RecordVisit => ({
  householdId,
  ...{ purpose: '01', result: '01', signature: 'signed', startedAt: app.clock.now().toISOString() },
  ...{ family: { changed: false }, income: { changed: false }, guarantees: { changed: false } },
  ...change,
});

/** Records a visit as somebody of the village. @returns its id */
export async function makeVisit(
  app: TestApp,
  person: Person,
  householdId: string,
  change: Partial<RecordVisit> = {},
): Promise<string> {
  const id = uuidv7();
  await app
    .as(person)
    .put(`/visits/${id}`, visitForm(app, householdId, change))
    .expect(200);
  return id;
}
