import { uuidv7 } from 'uuidv7';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, towns, villages } from './make';
import { makeIdNumber } from './make-households';
import { helperForm, makeHelper } from './make-helpers';
import { moveTo } from './make-procedures';

const other = { banner: places.naiman };

describe('helpers, units and resident teams', () => {
  let app: TestApp;
  let supervisor: Person;
  let neighbour: Person;
  let caseworker: Person;
  let reviewer: Person;
  beforeAll(async () => {
    app = await startApp();
    moveTo(app, '2019-06-03');
    supervisor = await makePerson(app, 'supervisor', places.leftMiddle);
    neighbour = await makePerson(app, 'supervisor', other.banner);
    caseworker = await makePerson(app, 'caseworker', villages.first);
    reviewer = await makePerson(app, 'reviewer', towns.first);
  });
  afterAll(() => app.stop());

  const makeUnit = async (name: string) => {
    const id = uuidv7();
    await app.as(supervisor).put(`/units/${id}`, { regionCode: places.leftMiddle, name }).expect(200);
    return id;
  };
  const register = (person: Person, form: object, id = uuidv7()) => app.as(person).put(`/helpers/${id}`, form);

  describe('helpers', () => {
    it('are taken into the list once, and a repetition answers alike', async () => {
      const unitId = await makeUnit('旗林业和草原局');
      const id = uuidv7();
      const form = helperForm({ unitId, phone: '13904751234' });
      const first = await register(supervisor, form, id).expect(200);
      expect(first.body).toMatchObject({ id, unitName: '旗林业和草原局', sex: '1', households: 0, leftOn: null });
      expect((await register(supervisor, form, id).expect(200)).body).toEqual(first.body);
      const another = await register(supervisor, { ...form, name: '张三' }, id).expect(409);
      expect(another.body.code).toBe('helper.id_taken');
      const again = await register(supervisor, form).expect(409);
      expect(again.body.code).toBe('conflict.helper_id_number_taken');
    });

    it('keep number and phone sealed; nobody reads the number', async () => {
      const form = helperForm({ phone: '13904759876' });
      const { body } = await register(supervisor, form).expect(200);
      expect(body).toMatchObject({ idNumber: `1505${'*'.repeat(14)}`, phone: '139******76' });
      const { rows } = await app.sql.query(`select to_jsonb(h)::text as row from helper h where id = $1`, [body.id]);
      expect(rows[0].row).not.toContain(form.idNumber);
      expect(rows[0].row).not.toContain('13904759876');
      const logged = await app.sql.query(`select new::text from change_log where row_id = $1`, [body.id]);
      expect(logged.rows.length).toBe(1);
      expect(logged.rows[0].new).not.toContain(form.idNumber);
    });

    it.each([
      ['a number with a wrong check sign', { idNumber: '150502198004051237' }, 'helper.id_number_invalid'],
      ['a name of one sign', { name: '韩' }, 'invalid.isLength'],
      ['an unknown rank', { rank: '7' }, 'invalid.isIn'],
      ['a phone that is none', { phone: '12345' }, 'invalid.matches'],
      ['an unknown field', { nickname: '老韩' }, 'invalid.whitelistValidation'],
    ])('are refused with %s', async (_, change, code) => {
      const { body } = await register(supervisor, { ...helperForm(), ...change }).expect(400);
      expect(body.errors[0].code).toBe(code);
    });

    it('are refused with a unit or an account that is not there', async () => {
      const { body } = await register(supervisor, helperForm({ unitId: uuidv7(), staffId: uuidv7() })).expect(422);
      expect(body.errors.map(({ code }: { code: string }) => code)).toEqual([
        'helper.unit_unknown',
        'helper.account_unknown',
      ]);
    });

    it('are managed by the supervisor of their banner alone', async () => {
      await register(caseworker, helperForm()).expect(403);
      await register(reviewer, helperForm()).expect(403);
      const { body } = await register(supervisor, helperForm({ regionCode: places.naiman })).expect(403);
      expect(body.code).toBe('region.out_of_scope');
      const { id } = await makeHelper(app, supervisor);
      await app.as(neighbour).get(`/helpers/${id}`).expect(404);
      await app.as(caseworker).get(`/helpers/${id}`).expect(404);
    });

    it('are corrected field by field, and two people who correct the same field are told', async () => {
      const { id, revisions } = await makeHelper(app, supervisor);
      const patch = (set: object) => app.as(supervisor).patch(`/helpers/${id}`, { set });
      await patch({ position: [null, '副局长'], phone: [revisions.phone, '13904750011'] }).expect(200);
      const { body } = await patch({ position: [null, '局长'] }).expect(409);
      expect(body.errors[0]).toMatchObject({
        path: 'position',
        code: 'change.conflict',
        params: { current: '副局长' },
      });
      const after = await patch({ skill: ['02', '01'] }).expect(200);
      expect(after.body).toMatchObject({ position: '副局长', skill: '01', phone: '139******11' });
      await patch({ idNumber: [null, makeIdNumber('1980-04-05', '1')] }).expect(400);
    });

    it('are listed by the signs of their names, page by page', async () => {
      const names = ['安吉', '安吉', '曹明', '白云'];
      for (const name of names) await makeHelper(app, neighbour, { regionCode: other.banner, name });
      const found: string[] = [];
      for (let cursor = ''; ;) {
        const { body } = await app.as(neighbour).get(`/helpers?limit=3${cursor}`).expect(200);
        found.push(...body.items.map(({ name }: { name: string }) => name));
        if (!body.nextCursor) break;
        cursor = `&cursor=${body.nextCursor}`;
      }
      expect(found).toEqual(names);
    });

    it('leave with a reason, once', async () => {
      const { id } = await makeHelper(app, supervisor);
      const leave = (on: string) => app.as(supervisor).post(`/helpers/${id}/leave`, { on, reason: '调往市里' });
      expect((await leave('2019-06-10').expect(200)).body).toMatchObject({ leftOn: '2019-06-10' });
      await leave('2019-06-10').expect(200);
      expect((await leave('2019-06-11').expect(409)).body.code).toBe('helper.has_left');
    });
  });

  describe('teams', () => {
    const village = villages.second;
    const begin = (id: string, from: string, regionCode = village) =>
      app.as(supervisor).put(`/teams/${id}`, { regionCode, from });
    const join = (team: string, helperId: string, role: string, from: string) =>
      app.as(supervisor).put(`/teams/${team}/members/${uuidv7()}`, { helperId, role, from });

    it('have one first secretary at a time, and say what they lack', async () => {
      const team = uuidv7();
      const bare = await begin(team, '2018-03-15').expect(200);
      expect(bare.body).toMatchObject({ serving: 0, shortfalls: ['fewMembers', 'noFirstSecretary'], members: [] });
      const helpers = await Promise.all([1, 2, 3, 4].map(() => makeHelper(app, supervisor)));
      const [first, leader, member, late] = helpers.map(({ id }) => id) as [string, string, string, string];
      await join(team, first, '02', '2018-03-15').expect(200);
      await join(team, leader, '03', '2018-03-15').expect(200);
      const full = await join(team, member, '04', '2018-04-01').expect(200);
      expect(full.body).toMatchObject({ serving: 3, shortfalls: [] });
      expect((await join(team, late, '02', '2019-01-01').expect(409)).body.code).toBe('conflict.team_post_taken');
      expect((await join(team, member, '04', '2019-01-01').expect(409)).body.code).toBe('conflict.team_member_once');
      expect((await join(team, late, '04', '2018-03-14').expect(422)).body.code).toBe('team.outside_term');
      const { id: seat } = full.body.members.find(({ role }: { role: string }) => role === '02');
      const end = { on: '2019-06-01', reason: '任期届满' };
      await app.as(supervisor).post(`/teams/${team}/members/${seat}/end`, end).expect(200);
      const next = await join(team, late, '02', '2019-06-01').expect(200);
      expect(next.body).toMatchObject({ serving: 3, shortfalls: [] });
      const seen = await app
        .as(await makePerson(app, 'caseworker', village))
        .get(`/teams/${team}`)
        .expect(200);
      expect(seen.body.members.map(({ helper }: { helper: { id: string } }) => helper.id).sort()).toEqual(
        helpers.map(({ id }) => id).sort(),
      );
      await app.as(caseworker).get(`/teams/${team}`).expect(404);
    });

    it('follow each other in a village, and a term cut short shows', async () => {
      const [team, next] = [uuidv7(), uuidv7()];
      await begin(team, '2018-03-15', villages.third).expect(200);
      expect((await begin(next, '2019-06-01', villages.third).expect(409)).body.code).toBe(
        'conflict.work_team_one_a_village',
      );
      const ended = await app
        .as(supervisor)
        .post(`/teams/${team}/end`, { on: '2019-06-01', reason: '轮换' })
        .expect(200);
      expect(ended.body).toMatchObject({ endedOn: '2019-06-01', shortfalls: ['termTooShort'] });
      await begin(next, '2019-06-01', villages.third).expect(200);
      expect((await begin(uuidv7(), '2019-06-01', towns.first).expect(422)).body.code).toBe(
        'refused.work_team_needs_village',
      );
    });
  });
});
