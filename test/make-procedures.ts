import { uuidv7 } from 'uuidv7';
import { addDays } from '../src/platform/clock';
import { findDefinition } from '../src/procedures/definitions.rules';
import type { TestApp } from './app';
import { makePerson, Person, villages } from './make';
import { makeHousehold } from './make-households';

/** The five people that a case of one village passes through. */
export interface Team {
  caseworker: Person;
  secondChecker: Person;
  reviewer: Person;
  supervisor: Person;
  clerk: Person;
  village: string;
}

export async function makeTeam(app: TestApp, village = villages.first): Promise<Team> {
  const township = `${village.slice(0, 9)}000`;
  const banner = `${village.slice(0, 6)}000000`;
  return {
    village,
    caseworker: await makePerson(app, 'caseworker', village),
    secondChecker: await makePerson(app, 'caseworker', village),
    reviewer: await makePerson(app, 'reviewer', township),
    supervisor: await makePerson(app, 'supervisor', banner),
    clerk: await makePerson(app, 'clerk', banner),
  };
}

const day = 86_400_000;

/** Somebody of a team by what they do there. */
export type Post = Exclude<keyof Team, 'village'>;

/** Entry cases of a team: a new one, one led to a step, and recording a step as one of its people. */
export const casesOf = (where: () => { app: TestApp; team: Team }) => {
  const newCase = async () => {
    const { app, team } = where();
    return openCase(app, team, await makeCandidate(app, team));
  };
  return {
    newCase,
    caseAt: async (step: string) => {
      const id = await newCase();
      await leadTo(where().app, where().team, id, step);
      return id;
    },
    post: (person: Post, id: string, kind: string, step: string, change: object = {}) => {
      const { app, team } = where();
      return app.as(team[person]).post(`/procedures/${id}/steps`, { ...recordOf(app, kind, step), ...change });
    },
  };
};

/** Moves the clock of the domain to a day, at ten in the morning in Tongliao. */
export function moveTo(app: TestApp, date: string): void {
  app.clock.shift(Date.parse(`${date}T10:00:00+08:00`) - Date.now());
}

/** Moves the clock of the domain on by whole days. */
export const moveOn = (app: TestApp, days: number): void =>
  app.clock.shift(app.clock.now().getTime() - Date.now() + days * day);

/** A household as it stands when its procedure can begin: submitted through the API, then what `change` says of it. */
export async function makeCandidate(
  app: TestApp,
  team: Team,
  change: { registration?: string; exitStatus?: string } = {},
): Promise<string> {
  const { id } = await makeHousehold(app, team.caseworker, { regionCode: team.village });
  await app.as(team.caseworker).post(`/households/${id}/submission`).expect(200);
  const { registration = 'submitted', exitStatus = null } = change;
  await app.sql.query(`update household set registration = $2, exit_status = $3 where id = $1`, [
    id,
    registration,
    exitStatus,
  ]);
  return id;
}

export async function openCase(
  app: TestApp,
  team: Team,
  householdId: string,
  kind: { family: string; variant: string } = { family: 'entry', variant: 'new' },
): Promise<string> {
  const id = uuidv7();
  await app
    .as(team.caseworker)
    .put(`/procedures/${id}`, applicationFor(app, householdId, kind))
    .expect(200);
  return id;
}

export const applicationFor = (
  app: TestApp,
  householdId: string,
  kind: { family: string; variant: string } = { family: 'entry', variant: 'new' },
) => ({
  householdId,
  ...kind,
  application: { on: app.clock.today(), applicant: '包志强', reason: '收入低于扶贫标准' },
});

const guarantees = ['food', 'clothing', 'water', 'education', 'medical', 'housing'];

/** A faultless record of each kind of step, made today. */
export function recordOf(app: TestApp, kind: string, step: string): Record<string, unknown> {
  const today = app.clock.today();
  const records: Record<string, object> = {
    meeting: {
      ...{ heldOn: today, place: '嘎查委员会', chair: '额尔敦', recorder: '斯琴' },
      ...{ expected: 12, present: 10, votesFor: 8, votesAgainst: 1, abstained: 0 },
      steppedAside: [{ name: '巴图', relation: '户主的弟弟' }],
    },
    homeCheck: { checkedOn: today, items: guarantees.map((item) => ({ item, passed: true })), signed: true },
    agreement: { signedOn: today, signed: true },
    postNotice: { from: today, to: addDays(today, 7), place: '嘎查公示栏', text: '拟将下列农户列为贫困户，现予公示。' },
    review: { approve: true, opinion: '材料齐全，同意上报' },
    decision: { approve: true, opinion: '符合条件，予以批准' },
    announcement: { on: today, place: '旗政府网站和嘎查公示栏', text: '经批准，现予公告。' },
    return: { to: 'meeting', reason: '会议记录不完整' },
    withdraw: { reason: '农户自愿放弃' },
  };
  return { kind, expectedStep: step, ...records[kind] };
}

/** Who does a step. */
export const actorOf = (team: Team, step: string): Person =>
  ({
    confirmation: team.secondChecker,
    comparison: team.reviewer,
    review: team.reviewer,
    secondNotice: team.reviewer,
    secondNoticeEnd: team.reviewer,
    decision: team.supervisor,
    announcement: team.clerk,
  })[step] ?? team.caseworker;

/** Does the step a case stands at, waiting until it can be done, and answers with where that led. */
export async function doStep(app: TestApp, team: Team, id: string): Promise<{ state: string; step: string | null }> {
  const { rows } = await app.sql.query(`select family, variant, step, ready_on::text from procedure where id = $1`, [
    id,
  ]);
  const [row] = rows;
  const kind = findDefinition(row.family, row.variant)?.steps.find(({ name }) => name === row.step)?.kind;
  if (!kind) throw new Error(`the case stands at no step: ${row.step}`);
  if (app.clock.today() < row.ready_on) moveTo(app, row.ready_on);
  const { body } = await app
    .as(actorOf(team, row.step))
    .post(`/procedures/${id}/steps`, recordOf(app, kind, row.step))
    .expect(200);
  return body;
}

/** Leads a case to a step, or to its end. */
export async function leadTo(app: TestApp, team: Team, id: string, step: string | null = null): Promise<void> {
  const { rows } = await app.sql.query(`select step from procedure where id = $1`, [id]);
  let at: string | null = rows[0].step;
  while (at !== step) at = (await doStep(app, team, id)).step;
}
