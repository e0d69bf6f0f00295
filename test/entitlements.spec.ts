import type { EntitlementView } from '../src/assistance/entitlements/entitlement.dto';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, villages } from './make';
import { makeOffices, makeRegistered, Offices } from './make-changes';
import { householdForm } from './make-households';
import { makeApproved } from './make-measures';
import { moveTo } from './make-procedures';
import { exampleOf } from './make-programmes';

describe('entitlements', () => {
  let app: TestApp;
  let offices: Offices;
  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2019-03-15');
    offices = await makeOffices(app, villages.first);
  });
  afterAll(() => app.stop());

  const household = async (
    change: (members: ReturnType<typeof householdForm>['members']) => void = () => undefined,
  ) => {
    const { members } = householdForm();
    change(members);
    const { id } = await makeRegistered(app, offices, { members });
    return { id, members };
  };
  const gaps = async (kind: string, policy: string, person: Person = offices.reviewer): Promise<EntitlementView[]> => {
    const found: EntitlementView[] = [];
    for (let cursor = ''; ;) {
      const path = `/entitlements?kind=${kind}&policy=${policy}&limit=2${cursor}`;
      const { body } = await app.as(person).get(path).expect(200);
      found.push(...body.items);
      if (!body.nextCursor) return found;
      cursor = `&cursor=${body.nextCursor}`;
    }
  };
  const under = (list: EntitlementView[], householdId: string) => list.filter((one) => one.householdId === householdId);

  it('that are missing are found, with clause and facts, until a measure goes on', async () => {
    const { id, members } = await household(([, , son]) => {
      son!.studentStatus = '10';
    });
    const [found] = under(await gaps('missing', 'rainAndDew'), id);
    expect(found).toMatchObject({ memberId: members[2]!.id, entitled: 'yes', receiving: false });
    expect(found!.clause).toContain('2015');
    expect(found!.facts).toEqual({ studentStatus: '10', exitStatus: '0', monitoringType: null });
    await makeApproved(app, offices, id, {
      ...{ programme: '07', subtype: 'A47-01', details: exampleOf('07'), memberId: members[2]!.id },
    });
    expect(under(await gaps('missing', 'rainAndDew'), id)).toEqual([]);
  });

  it('that are not there are found where help goes on, of one person and of the whole household', async () => {
    const own = await household();
    const whole = await household();
    const founded = await household(([head]) => Object.assign(head!, { dibao: '01', dibaoClass: 'B' }));
    await makeApproved(app, offices, own.id, { memberId: own.members[1]!.id });
    await makeApproved(app, offices, whole.id);
    await makeApproved(app, offices, founded.id);
    const list = await gaps('unfounded', 'dibao');
    expect(under(list, own.id).map(({ memberId }) => memberId)).toEqual([own.members[1]!.id]);
    expect(under(list, whole.id).map(({ memberId }) => memberId)).toEqual([whole.members[0]!.id]);
    expect(under(list, whole.id)[0]).toMatchObject({ entitled: 'no', receiving: true, facts: { dibao: '00' } });
    expect(under(list, founded.id)).toEqual([]);
    expect(under(await gaps('missing', 'dibao'), founded.id)).toEqual([]);
  });

  it('say yes, no or unknown of everybody in a household', async () => {
    const { id, members } = await household(([head, wife]) => {
      Object.assign(head!, { workLocation: '04' });
      Object.assign(wife!, { workLocation: null, workMonths: null, monthlyWageFen: null });
    });
    const { body } = await app.as(offices.caseworker).get(`/households/${id}/entitlements`).expect(200);
    const said = (policy: string) =>
      Object.fromEntries(
        body
          .filter((one: EntitlementView) => one.policy === policy)
          .map(({ memberId, entitled }: EntitlementView) => [memberId, entitled]),
      );
    expect(said('travelSubsidy')).toMatchObject({ [members[0]!.id]: 'yes', [members[1]!.id]: 'unknown' });
    expect(new Set(Object.values(said('dibao')))).toEqual(new Set(['no']));
    await app
      .as(await makePerson(app, 'caseworker', villages.second))
      .get(`/households/${id}/entitlements`)
      .expect(404);
  });

  it('have a catalogue, and are listed by a policy of it', async () => {
    const { body } = await app.as(offices.caseworker).get('/policies').expect(200);
    expect(body.length).toBeGreaterThanOrEqual(6);
    for (const { clause } of body) expect(clause.length).toBeGreaterThan(10);
    await app.as(offices.caseworker).get('/entitlements?kind=missing&policy=luck').expect(400);
    await app.as(offices.caseworker).get('/entitlements?policy=dibao').expect(400);
    const auditor = await makePerson(app, 'auditor', places.leftMiddle);
    for (const { code } of body) for (const kind of ['missing', 'unfounded']) await gaps(kind, code, auditor);
  });
});
