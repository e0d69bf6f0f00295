import { uuidv7 } from 'uuidv7';
import { RegistrationService } from '../src/households/registration.service';
import { jobActor } from '../src/platform/access/actor';
import { startApp, TestApp } from './app';
import { makePerson, Person, villages } from './make';
import { householdForm, makeHousehold, makeIdNumber, makeMember } from './make-households';

describe('submitting a household', () => {
  let app: TestApp;
  let caseworker: Person;
  let elsewhere: Person;

  beforeAll(async () => {
    app = await startApp();
    app.clock.shift(Date.parse('2019-04-01T00:00:00Z') - Date.now());
    caseworker = await makePerson(app, 'caseworker', villages.first);
    elsewhere = await makePerson(app, 'caseworker', villages.otherBanner);
  });
  afterAll(() => app.stop());

  const submit = (person: Person, id: string) => app.as(person).post(`/households/${id}/submission`);
  /** A household whose head has a given identity number. */
  const withNumber = (idNumber: string, regionCode = villages.first) => {
    const [, ...others] = householdForm().members;
    const head = makeMember({ relation: '01', sex: '1', birthDate: '1979-03-12', idNumber, education: '03' });
    return { regionCode, members: [{ ...head, labourCapacity: '01', residentPension: true }, ...others] };
  };

  it('issues a number of the banner and a public id, once', async () => {
    const { id } = await makeHousehold(app, caseworker);
    const findings = await app.as(caseworker).get(`/households/${id}/findings`).expect(200);
    expect(findings.body).toEqual({ items: [], passes: true });
    const first = await submit(caseworker, id).expect(200);
    expect(first.body).toMatchObject({ registration: 'submitted', number: expect.stringMatching(/^150521\d{6}$/) });
    expect(first.body.publicId).toMatch(/^[2-9A-Z]{10}$/);
    const again = await submit(caseworker, id).expect(200);
    expect(again.body).toEqual(first.body);
    const next = await makeHousehold(app, caseworker);
    const second = await submit(caseworker, next.id).expect(200);
    expect(Number(second.body.number)).toBe(Number(first.body.number) + 1);
  });

  it('gives the household a card whose code tells anyone the office and nothing else', async () => {
    const { id } = await makeHousehold(app, caseworker);
    const { publicId } = (await submit(caseworker, id).expect(200)).body;
    const { body } = await app.anyone.get(`/public/cards/${publicId}`).expect(200);
    expect(body).toEqual({ township: expect.any(String), banner: '科尔沁左翼中旗' });
    const swapped = publicId.replace(/(.)(.)$/, publicId.endsWith('22') ? '34' : '22');
    const { body: unknown } = await app.anyone.get(`/public/cards/${swapped}`).expect(404);
    expect(unknown.code).toBe('card.not_found');
    await app.anyone.get('/public/cards/0123').expect(400);
  });

  it('leads those who see the household from its card to its file, and nobody else', async () => {
    const { id } = await makeHousehold(app, caseworker);
    const { publicId, regionCode } = (await submit(caseworker, id).expect(200)).body;
    const path = `/households/by-public-id/${publicId}`;
    expect((await app.as(caseworker).get(path).expect(200)).body).toEqual({ id, regionCode });
    const neighbour = await makePerson(app, 'caseworker', villages.otherTown);
    const { body } = await app.as(neighbour).get(path).expect(404);
    const last = publicId.endsWith('2') ? '3' : '2';
    const mistyped = await app
      .as(caseworker)
      .get(`${path.slice(0, -1)}${last}`)
      .expect(404);
    expect([body.code, mistyped.body]).toEqual(['card.not_found', body]);
    await app.as(caseworker).get('/households/by-public-id/short').expect(400);
    await app.anyone.get(path).expect(401);
  });

  it('refuses what the checker calls an error, naming the field, and keeps the draft', async () => {
    const form = householdForm();
    const { id } = await makeHousehold(app, caseworker, { members: [{ ...form.members[0]!, relation: '02' }] });
    const { body } = await submit(caseworker, id).expect(422);
    expect(body.code).toBe('household.check_failed');
    expect(body.errors.map((one: { code: string }) => one.code)).toContain('family.no_head');
    expect(body.errors[0].title).toMatch(/户主/);
    const { rows } = await app.sql.query(`select registration, number from household where id = $1`, [id]);
    expect(rows).toEqual([{ registration: 'draft', number: null }]);
  });

  it('tells only the office when an identity number stands elsewhere in the city', async () => {
    const idNumber = makeIdNumber('1979-03-12', '1');
    const theirs = await makeHousehold(app, elsewhere, withNumber(idNumber, villages.otherBanner));
    const ours = await makeHousehold(app, caseworker, withNumber(idNumber));
    await submit(elsewhere, theirs.id).expect(200);
    const { body, text } = await submit(caseworker, ours.id).expect(409);
    expect(body).toMatchObject({ code: 'household.id_number_taken', errors: [{ params: { office: '大沁他拉镇' } }] });
    expect(text).not.toContain(theirs.id);
    expect(text).not.toContain(idNumber);
    const { body: draft } = await app.as(caseworker).get(`/households/${ours.id}`).expect(200);
    expect(draft).toMatchObject({ registration: 'draft', number: null });
  });

  it('lets one of two submissions at the same moment have the number', async () => {
    const idNumber = makeIdNumber('1979-03-12', '1');
    const one = await makeHousehold(app, caseworker, withNumber(idNumber));
    const other = await makeHousehold(app, elsewhere, withNumber(idNumber, villages.otherBanner));
    const both = await Promise.all([submit(caseworker, one.id), submit(elsewhere, other.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('frees the number when the household is refused', async () => {
    const idNumber = makeIdNumber('1979-03-12', '1');
    const first = await makeHousehold(app, elsewhere, withNumber(idNumber, villages.otherBanner));
    await submit(elsewhere, first.id).expect(200);
    const second = await makeHousehold(app, caseworker, withNumber(idNumber));
    await submit(caseworker, second.id).expect(409);
    await app.work.run(jobActor, () => app.get(RegistrationService).decide(first.id, 'refused'));
    await submit(caseworker, second.id).expect(200);
    const { body } = await app.as(elsewhere).post(`/households/${first.id}/submission`).expect(422);
    expect(body.code).toBe('household.closed');
  });

  it('answers one key 20 times at once with one effect and one answer', async () => {
    const { id } = await makeHousehold(app, caseworker);
    const key = `submit-${uuidv7()}`;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => submit(caseworker, id).set('idempotency-key', key)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const { rows } = await app.sql.query(
      `select count(*)::int as times from change_log where row_id = $1 and new ->> 'registration' = 'submitted'`,
      [id],
    );
    expect(rows).toEqual([{ times: 1 }]);
  });

  it('can be tried again with the same key after a refusal', async () => {
    const idNumber = makeIdNumber('1979-03-12', '1');
    const first = await makeHousehold(app, elsewhere, withNumber(idNumber, villages.otherBanner));
    await submit(elsewhere, first.id).expect(200);
    const second = await makeHousehold(app, caseworker, withNumber(idNumber));
    const key = `retry-${uuidv7()}`;
    await submit(caseworker, second.id).set('idempotency-key', key).expect(409);
    await submit(caseworker, second.id).set('idempotency-key', key).expect(409);
    await app.work.run(jobActor, () => app.get(RegistrationService).decide(first.id, 'refused'));
    await submit(caseworker, second.id).set('idempotency-key', key).expect(200);
  });

  it('records decisions in their order only', async () => {
    const registration = app.get(RegistrationService);
    const run = (work: () => Promise<void>) => app.work.run(jobActor, work);
    const { id } = await makeHousehold(app, caseworker);
    await expect(run(() => registration.decide(id, 'registered'))).rejects.toThrow('household.not_submitted');
    await submit(caseworker, id).expect(200);
    await expect(run(() => registration.exit(id, { exitStatus: '1', exitYear: 2019 }))).rejects.toThrow(
      'household.not_registered',
    );
    await run(() => registration.decide(id, 'registered'));
    await run(() => registration.exit(id, { exitStatus: '1', exitYear: 2019 }));
    await run(() => registration.decide(id, 'registered'));
    const { body } = await app.as(caseworker).get(`/households/${id}`).expect(200);
    expect(body).toMatchObject({ registration: 'registered', exitStatus: '3', exitYear: null });
    await run(() => registration.close(id));
    await app
      .as(caseworker)
      .patch(`/households/${id}`, { set: { address: [null, '村东'] } })
      .expect(422);
  });
});
