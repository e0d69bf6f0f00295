import type { Role } from '../src/platform/access/permissions';
import { jobActor } from '../src/platform/access/actor';
import { HouseholdRows } from '../src/households/household-rows.service';
import { HouseholdViews } from '../src/households/household.views';
import { visibility } from '../src/households/household.visibility';
import { MemberRows } from '../src/households/members/member-rows.service';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, towns, villages } from './make';
import { householdForm, makeHousehold } from './make-households';

const full = () => {
  const form = householdForm({
    monitoringContactPhone: '13847500000',
    notes: '备注 "引号" \\ 反斜线',
    otherCauses: null,
  });
  const [first, ...rest] = form.members;
  const worked = {
    ...first!,
    healthNotes: '腰疼',
    workRecords: [{ employer: '砖厂', monthlyWageFen: 1, endDate: null }],
  };
  return { ...form, risks: [{ type: '01', remark: null }], members: [worked, ...rest] };
};

describe('the file of a household', () => {
  let app: TestApp;
  let id: string;
  const people: Partial<Record<Role, Person>> = {};

  beforeAll(async () => {
    app = await startApp();
    people.caseworker = await makePerson(app, 'caseworker', villages.first);
    people.reviewer = await makePerson(app, 'reviewer', towns.first);
    people.supervisor = await makePerson(app, 'supervisor', places.leftMiddle);
    people.clerk = await makePerson(app, 'clerk', places.leftMiddle);
    people.assessor = await makePerson(app, 'assessor', places.city);
    people.auditor = await makePerson(app, 'auditor', places.leftMiddle);
    ({ id } = await makeHousehold(app, people.caseworker, full()));
  });
  afterAll(() => app.stop());

  it.each(Object.keys(visibility).filter((role) => role !== 'administrator') as Role[])(
    'as the database writes it for a %s is the view that is made from its rows',
    async (role) => {
      const view = await app.work.run(jobActor, async () => {
        const [household, members] = [await app.get(HouseholdRows).find(id), await app.get(MemberRows).of(id)];
        return app.get(HouseholdViews).household(household!, members, role);
      });
      for (let again = 0; again < 3; again += 1) {
        const { body, headers } = await app.as(people[role]!).get(`/households/${id}`).expect(200);
        expect(headers['content-type']).toBe('application/json; charset=utf-8');
        expect(body).toEqual(JSON.parse(JSON.stringify(view)));
      }
    },
  );

  it('is asked for within the scope of each request, whatever ran on the connection before', async () => {
    const elsewhere = await makePerson(app, 'caseworker', villages.otherBanner);
    const asked = Array.from({ length: 40 }, (_, i) => (i % 2 ? elsewhere : people.caseworker!));
    const answers = await Promise.all(asked.map((person) => app.as(person).get(`/households/${id}`)));
    expect(answers.map(({ status }) => status)).toEqual(asked.map((person) => (person === elsewhere ? 404 : 200)));
  });
});
