import { jpeg } from '../make-files';
import { JobRunner } from '../../src/platform/jobs/job-runner.service';
import type { TestApp } from '../app';
import { ask, makeOffices, makeRegistered, relationsOf } from '../make-changes';
import { householdForm, makeHousehold } from '../make-households';
import { csvOf, rowsOf, upload } from '../make-imports';
import { leadTo, makeCandidate, makeTeam, moveTo, openCase, type Team } from '../make-procedures';

/** Ids of things that screens are about, for their addresses. */
export interface Known {
  /** On the register since years, with sheets and incomes: of the supervisor's banner. */
  book: string;
  /** On the register, of the caseworker's village. */
  household: string;
  draft: string;
  /** Handed in, without a case yet. */
  submitted: string;
  /** A case that waits for the village's meeting, by its household. */
  due: string;
  procedure: string;
  notice: string;
  objection: string;
  change: string;
  batch: string;
  staff: string;
  village: string;
  township: string;
  publicId: string;
}

/** The day on which the demonstration stands. */
const today = '2019-03-15';

/** Something of each kind, where nothing else is: in a city without households screens about one thing show that it is gone. */
const nowhere = '00000000-0000-7000-8000-000000000000';
export const unknown = (): Known => ({
  ...{ book: nowhere, household: nowhere, draft: nowhere, submitted: nowhere, due: nowhere, procedure: nowhere },
  ...{ notice: nowhere, objection: nowhere, change: nowhere, batch: nowhere, staff: nowhere },
  ...{ village: '150521101200', township: '150521101000', publicId: '23456789' },
});

/** Makes one thing of each kind in the demonstration's village, beside the households that the demonstration brings. */
export async function makeKnown(app: TestApp): Promise<Known> {
  const team = await makeTeam(app);
  const { village, caseworker } = team;
  moveTo(app, '2019-02-11');
  const ids = { ...unknown(), ...(await runningCases(app, team)) };
  moveTo(app, today);
  const registered = await makeRegistered(app, await makeOffices(app, village));
  await app
    .as(caseworker)
    .request('post', `/households/${registered.id}/attachments`)
    .field('kind', 'photo')
    .attach('file', jpeg('the house'), 'house.jpg');
  const batch = await upload(app, caseworker, village, csvOf(rowsOf('1', householdForm({ regionCode: village }))));
  await app.get(JobRunner).drain();
  const heads = relationsOf(registered.members, ['02', '01', '03', '04']);
  return {
    ...ids,
    household: registered.id,
    publicId:
      registered.publicId ?? (await valueOf(app, 'select public_id as id from household where id = $1', registered.id)),
    draft: (await makeHousehold(app, caseworker, { regionCode: village })).id,
    submitted: await makeCandidate(app, team),
    change: (await ask(app, caseworker, registered.id, { kind: 'head', relations: heads })).id,
    batch: (batch.body as { id: string }).id,
    staff: await valueOf(app, `select id from staff where login = $1`, 'reviewer'),
    book: await valueOf(
      app,
      `select household_id as id from income_statement where region_code like $1 || '%'
       group by household_id order by count(*) desc, household_id limit 1`,
      village.slice(0, 6),
    ),
  };
}

/** A case whose notice runs and was objected to, one that waits for the meeting, one that waits for the decision. */
async function runningCases(app: TestApp, team: Team) {
  const begin = async (step: string): Promise<{ id: string; household: string }> => {
    const household = await makeCandidate(app, team);
    const id = await openCase(app, team, household);
    await leadTo(app, team, id, step);
    return { id, household };
  };
  await begin('decision');
  moveTo(app, '2019-03-12');
  const { household: due } = await begin('meeting');
  const { id: procedure } = await begin('firstNoticeEnd');
  const notice = await valueOf(app, `select id from notice where procedure_id = $1 and state = 'running'`, procedure);
  await app.anyone.post(`/public/notices/${notice}/objections`, { content: '该户在旗里有楼房' }).expect(201);
  const objection = await valueOf(app, `select id from objection where notice_id = $1`, notice);
  return { due, procedure, notice, objection };
}

async function valueOf(app: TestApp, text: string, value: string): Promise<string> {
  const id = (await app.sql.query<{ id: string }>(text, [value])).rows[0]?.id;
  if (!id) throw new Error(`the demonstration has none: ${text}`);
  return id;
}
