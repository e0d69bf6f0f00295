import { uuidv7 } from 'uuidv7';
import { AccessLog } from '../src/platform/access-log';
import type { MemberView } from '../src/households/household-view.dto';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, towns, villages } from './make';
import { ask, changeOf, makeOffices, makeRegistered, step } from './make-changes';
import { leadTo, makeCandidate, makeTeam, moveTo, openCase } from './make-procedures';
import { householdForm, makeHousehold, makeIdNumber, makeMember } from './make-households';

/** Ways to learn a hidden value without being shown it: guessing at searches, refusals, changes and repetitions. */
describe('guessing at what is hidden', () => {
  let app: TestApp;
  let caseworker: Person;
  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2019-06-20');
    caseworker = await makePerson(app, 'caseworker', villages.first);
  });
  afterAll(() => app.stop());

  const logged = async (action: string, staffId: string) => {
    await app.get(AccessLog).flush();
    const { rows } = await app.sql.query(
      `select household_id, field from access_log where action = $1 and staff_id = $2 order by at, field`,
      [action, staffId],
    );
    return rows as { household_id: string | null; field: string }[];
  };

  it('does not find by number for those who may not reveal one, and keeps every try of those who may', async () => {
    const form = householdForm();
    const { id } = await makeHousehold(app, caseworker, form);
    const idNumber = form.members[0]!.idNumber!;
    for (const [role, place] of [
      ['clerk', places.leftMiddle],
      ['assessor', places.city],
    ] as const) {
      const person = await makePerson(app, role, place);
      await app.as(person).post('/households/search', { idNumber }).expect(403);
      await app.as(person).post('/households/search', { phone: form.phone, name: '包' }).expect(403);
      await app.as(person).post('/households/search', { name: '包志强' }).expect(200);
    }
    const reviewer = await makePerson(app, 'reviewer', towns.first);
    const guess = makeIdNumber('1979-03-12', '1');
    await app.as(reviewer).post('/households/search', { idNumber: guess }).expect(200);
    await app.as(reviewer).post('/households/search', { idNumber }).expect(200);
    expect(await logged('number-search', reviewer.id)).toEqual([
      { household_id: null, field: 'idNumber' },
      { household_id: id, field: 'idNumber' },
    ]);
  });

  it('keeps who was told that a number is taken, though the request left nothing else', async () => {
    const elsewhere = await makePerson(app, 'caseworker', villages.otherBanner);
    const taken = householdForm({ regionCode: villages.otherBanner });
    const theirs = await makeHousehold(app, elsewhere, taken);
    await app.as(elsewhere).post(`/households/${theirs.id}/submission`).expect(200);
    const ours = await makeHousehold(app, caseworker);
    await app.as(caseworker).post(`/households/${ours.id}/submission`).expect(200);
    const head = ours.members[0] as MemberView;
    const set = { idNumber: [head.revisions.idNumber, taken.members[0]!.idNumber] };
    const path = `/households/${ours.id}/members/${head.id}`;
    await app.as(caseworker).patch(path, { set }).expect(409);
    expect(await logged('number-taken', caseworker.id)).toEqual([
      { household_id: ours.id, field: `member.${head.id}.idNumber` },
    ]);
  });

  it('does not confirm a masked value to somebody who changes it blindly', async () => {
    const form = householdForm();
    const { id, members } = await makeHousehold(app, caseworker, form);
    const { idNumber } = form.members[0]!;
    const patch = (pair: unknown[]) =>
      app.as(caseworker).patch(`/households/${id}/members/${members[0]!.id}`, { set: { idNumber: pair } });
    const wrong = makeIdNumber('1979-03-12', '1');
    const answers = [
      await patch([idNumber, idNumber]),
      await patch([wrong, wrong]),
      await patch(['AAAAAAAAAAAAAAAA', idNumber]),
      await patch(['AAAAAAAAAAAAAAAA', wrong]),
    ];
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409, 409]);
    const told = answers.map(({ body }) => JSON.stringify(body).replaceAll(/"to":"[^"]*"/g, ''));
    expect(told[0]).toBe(told[1]);
    expect(told[2]).toBe(told[3]);
    await patch([members[0]!.revisions.idNumber, idNumber]).expect(200);
  });

  it('never answers a reveal from the store of repeated requests', async () => {
    const { id, members } = await makeHousehold(app, caseworker);
    const key = uuidv7();
    const reveal = () =>
      app
        .as(caseworker)
        .post(`/households/${id}/reveal`, { field: 'idNumber', memberId: members[0]!.id, purpose: '核对身份证号码' })
        .set('idempotency-key', key);
    await reveal().expect(200);
    await reveal().expect(200);
    expect(await logged('reveal', caseworker.id)).toHaveLength(2);
    await app.sql.query(`update household set region_code = $2 where id = $1`, [id, villages.second]);
    await reveal().expect(404);
  });

  it('does not give the answer of one assignment to the next', async () => {
    const person = await makePerson(app, 'caseworker', villages.first);
    const [path, key] = [`/households/${uuidv7()}`, uuidv7()];
    const form = householdForm();
    await app.as(person).put(path, form).set('idempotency-key', key).expect(200);
    const next = uuidv7();
    await app.sql.query(`update assignment set ended_at = now() where id = $1`, [person.assignmentId]);
    await app.sql.query(
      `insert into assignment (id, staff_id, role, level, regions) values ($1, $2, 'caseworker', 'village', $3)`,
      [next, person.id, [villages.otherBanner]],
    );
    await app.sql.query(`update session set assignment_id = $2 where id = $1`, [person.sessionId, next]);
    const moved = { ...person, assignmentId: next };
    const { body } = await app.as(moved).put(path, form).set('idempotency-key', key).expect(422);
    expect(body.code).toBe('idempotency.key_reused');
  });

  it('shows an assessor no words that people wrote about people', async () => {
    const offices = await makeOffices(app, villages.first);
    const household = await makeRegistered(app, offices);
    const [words, opinion, why] = ['儿媳患尿毒症', '病情属实', '丈夫住院'];
    const member = makeMember({ name: '其其格', relation: '05', sex: '2', birthDate: '1999-01-02' });
    const growth = { kind: 'growth', reason: '02', member, reasonText: words };
    const { id } = await ask(app, offices.caseworker, household.id, growth);
    await step(app, offices.reviewer, id, 'return', { reason: opinion }).expect(200);
    const until = app.clock.today();
    const waiver = { code: 'household.phone_missing', path: 'phone', reason: why, until };
    const { body: rules } = await app.as(offices.caseworker).get('/checker/rules').expect(200);
    waiver.code = (rules as { code: string; severity: string }[]).find(({ severity }) => severity === 'doubt')!.code;
    await app.as(offices.caseworker).put(`/households/${household.id}/waivers/${uuidv7()}`, waiver).expect(200);
    const assessor = await makePerson(app, 'assessor', places.city);
    const seen = await app.as(assessor).get(`/change-requests/${id}`).expect(200);
    expect(seen.body.state).toBe('returned');
    expect(seen.text).not.toMatch(new RegExp([words, opinion].join('|')));
    const { text } = await app.as(offices.reviewer).get(`/change-requests/${id}`).expect(200);
    expect(text).toMatch(new RegExp(words));
    expect(text).toMatch(new RegExp(opinion));
    expect((await app.as(assessor).get(`/households/${household.id}/findings`).expect(200)).text).not.toContain(why);
    const past = ['history?limit=100', 'as-of?on=2100-01-01'].map((part) => `/households/${household.id}/${part}`);
    for (const path of past) {
      const { text: shown } = await app.as(assessor).get(path).expect(200);
      expect(shown).not.toMatch(new RegExp([words, opinion, why].join('|')));
      expect((await app.as(offices.reviewer).get(path).expect(200)).text).toMatch(new RegExp(why));
    }
  });

  it('tells the village nothing of what the level above found out about an objection', async () => {
    const team = await makeTeam(app);
    const household = await makeCandidate(app, team);
    const id = await openCase(app, team, household);
    await leadTo(app, team, id, 'secondNoticeEnd');
    const { rows } = await app.sql.query(`select id from notice where procedure_id = $1 and state = 'running'`, [id]);
    await app.anyone.post(`/public/notices/${rows[0].id}/objections`, { content: '他家有楼房' }).expect(201);
    const found = await app.as(team.reviewer).get(`/objections?procedureId=${id}`).expect(200);
    const handle = (body: object) =>
      app.as(team.reviewer).post(`/objections/${found.body.items[0].id}/steps`, body).expect(200);
    await handle({ kind: 'admit' });
    const words = { investigated: '邻居王某反映情况属实', explanation: '经核实不影响认定' };
    await handle({ kind: 'answer', result: '01', ...words });
    const past = (person: Person) => app.as(person).get(`/households/${household}/history?limit=100`).expect(200);
    expect((await past(team.reviewer)).text).toContain(words.investigated);
    const { text } = await past(team.caseworker);
    expect(text).toContain('objection');
    expect(text).not.toContain(words.investigated);
    const asOf = await app.as(team.caseworker).get(`/households/${household}/as-of?on=2100-01-01`).expect(200);
    expect(asOf.text).not.toContain(words.investigated);
  });

  it('approves only the request that was read', async () => {
    const offices = await makeOffices(app, villages.second);
    const household = await makeRegistered(app, offices);
    const [, , son] = household.members as [MemberView, MemberView, MemberView];
    const body = await changeOf(app, household.id, { kind: 'decline', reason: '03', memberId: son.id });
    const id = uuidv7();
    await app.as(offices.caseworker).put(`/change-requests/${id}`, body).expect(200);
    const slow = await app.sql.connect();
    await slow.query('begin');
    await slow.query('select 1 from household where id = $1 for update', [household.id]);
    const deciding = step(app, offices.reviewer, id, 'decide').then((answer) => answer);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await app.sql.query(`update change_request set content_tag = 'another' where id = $1`, [id]);
    await slow.query('rollback');
    slow.release();
    expect((await deciding).body.code).toBe('change.moved_on');
    const { rows } = await app.sql.query('select status from member where id = $1', [son.id]);
    expect(rows).toEqual([{ status: '1' }]);
  });
});
