import { uuidv7 } from 'uuidv7';
import { startApp, TestApp } from './app';
import { makePerson, towns, villages } from './make';
import { casesOf, leadTo, makeCandidate, makeTeam, moveTo, openCase, Post, Team } from './make-procedures';
import { pdfText } from './pdf-text';

describe('notices', () => {
  let app: TestApp;
  let team: Team;

  beforeAll(async () => {
    app = await startApp({ PUBLIC_URL: 'https://bangfu.example/' });
    team = await makeTeam(app);
  });
  beforeEach(() => moveTo(app, '2019-03-04'));
  afterAll(() => app.stop());

  /** A case whose notice has been put up today, with the id of the notice. */
  async function posted(step: 'firstNotice' | 'secondNotice' = 'firstNotice') {
    const id = await caseAt(`${step}End`);
    const { body } = await app.as(team.caseworker).get(`/notices?procedureId=${id}&state=running`).expect(200);
    return { id, noticeId: body.items[0].id as string };
  }
  const boardOf = async (village: string) =>
    (await app.anyone.get(`/public/villages/${village}/notices`).expect(200)).body;
  const object = (noticeId: string, body: object = { content: '该户在旗里有楼房' }) =>
    app.anyone.post(`/public/notices/${noticeId}/objections`, body);
  const handle = (person: Post, id: string, body: object) => app.as(team[person]).post(`/objections/${id}/steps`, body);
  const objectionTo = async (noticeId: string, body?: object) => {
    const { receipt } = (await object(noticeId, body).expect(201)).body;
    const { rows } = await app.sql.query(`select id from objection where notice_id = $1 order by id desc limit 1`, [
      noticeId,
    ]);
    return { id: rows[0].id as string, receipt: receipt as string };
  };
  const { caseAt, post } = casesOf(() => ({ app, team }));
  const close = (id: string, step = 'firstNoticeEnd', person: Post = 'caseworker') =>
    post(person, id, 'closeNotice', step);

  it('hang on the board of their village while they run, and say nothing that is not public', async () => {
    const { id, noticeId } = await posted();
    const board = await boardOf(villages.first);
    expect(board.find((notice: { id: string }) => notice.id === noticeId)).toEqual({
      id: noticeId,
      type: '01',
      typeZh: '贫困户初选公示(村)',
      typeEn: 'first notice, village',
      headName: '包志强',
      people: 4,
      villageName: expect.stringMatching(/嘎查$|村$/),
      townshipName: expect.any(String),
      from: '2019-03-04',
      to: '2019-03-11',
      daysLeft: 8,
    });
    expect(JSON.stringify(board)).not.toContain(id);
    expect(await boardOf(villages.second)).toEqual([]);
    moveTo(app, '2019-03-12');
    expect(await boardOf(villages.first)).toEqual([]);
    await leadTo(app, team, id);
    const announced = await boardOf(villages.first);
    expect(announced.map((notice: { type: string; to: null }) => [notice.type, notice.to])).toEqual([['03', null]]);
    moveTo(app, '2019-05-30');
    expect(await boardOf(villages.first)).toEqual([]);
    await app.anyone.get('/public/villages/15/notices').expect(400);
    for (const unknown of ['150521100999', towns.first]) {
      const { body } = await app.anyone.get(`/public/villages/${unknown}/notices`).expect(404);
      expect(body.code).toBe('village.not_found');
    }
  });

  it('are listed with the days they still run, to their own region only', async () => {
    const { noticeId } = await posted();
    moveTo(app, '2019-03-10');
    const { body } = await app.as(team.reviewer).get('/notices?state=running').expect(200);
    expect(body.items.find((notice: { id: string }) => notice.id === noticeId)).toMatchObject({
      daysLeft: 2,
      objections: 0,
    });
    const neighbour = await makePerson(app, 'reviewer', towns.otherTown);
    expect((await app.as(neighbour).get('/notices').expect(200)).body.items).toEqual([]);
    await app.as(neighbour).get(`/notices/${noticeId}`).expect(404);
    await app.as(neighbour).get(`/notices/${noticeId}/poster.pdf`).expect(404);
    const administrator = await makePerson(app, 'administrator', '150521000000');
    await app.as(administrator).get('/notices').expect(403);
    const page = await app.as(team.reviewer).get('/notices?limit=1').expect(200);
    const next = await app.as(team.reviewer).get(`/notices?limit=1&cursor=${page.body.nextCursor}`).expect(200);
    expect(next.body.items[0].id).not.toBe(page.body.items[0].id);
  });

  it('print as a sheet for the wall', async () => {
    const { noticeId } = await posted();
    const { body, headers } = await app.as(team.caseworker).get(`/notices/${noticeId}/poster.pdf`).expect(200);
    expect(headers['content-type']).toBe('application/pdf');
    const text = pdfText(body as Buffer).join('');
    expect(text).toContain('包志强');
    expect(text).toContain('贫困户初选名单公示');
    expect(text).toContain('编号：2019-01-');
    expect(text.replace(/\n/g, '')).toContain(`https://bangfu.example/p/villages/${villages.first}`);
    expect(text).not.toMatch(/[\u1800-\u18af]/);
  });

  it('print with the name of the head in Mongolian script, while the head is the one that was posted', async () => {
    const nameMn = 'ᠪᠣᠣ ᠲᠤᠶᠠᠭ\u180eᠠ';
    const { id, noticeId } = await posted();
    const head = `from household h, procedure p where p.id = $1 and h.id = p.household_id and m.id = h.head_member_id`;
    const print = async () => {
      const { body } = await app.as(team.caseworker).get(`/notices/${noticeId}/poster.pdf`).expect(200);
      return pdfText(body as Buffer).join('\n');
    };
    await app.sql.query(`update member m set name_mn = $2 ${head}`, [id, nameMn]);
    expect(await print()).toContain(nameMn);
    await app.sql.query(`update member m set name = '另一人' ${head}`, [id]);
    const changed = await print();
    expect(changed).toContain('包志强');
    expect(changed).not.toContain(nameMn);
  });

  it('are found when their days are over or an objection waits, and by region', async () => {
    const { noticeId } = await posted();
    const found = async (query: string) =>
      (
        (await app.as(team.supervisor).get(`/notices?limit=100&${query}`).expect(200)).body.items as { id: string }[]
      ).find(({ id }) => id === noticeId);
    expect(await found('state=running')).toMatchObject({ expired: false, objected: false });
    expect(await found('state=expired')).toBeUndefined();
    expect(await found('state=objected')).toBeUndefined();
    const { id: objectionId } = await objectionTo(noticeId);
    expect(await found('state=objected')).toMatchObject({ objected: true });
    moveTo(app, '2019-03-11');
    expect(await found('state=expired')).toBeUndefined();
    moveTo(app, '2019-03-12');
    expect(await found('state=expired')).toMatchObject({ expired: true, daysLeft: 0 });
    for (const [code, seen] of [
      [villages.first, 1],
      [towns.first, 1],
      [villages.second, 0],
      [towns.otherTown, 0],
    ] as const) {
      expect([code, (await found(`regionCode=${code}`)) === undefined]).toEqual([code, seen === 0]);
      const { body } = await app.as(team.supervisor).get(`/objections?noticeId=${noticeId}&regionCode=${code}`);
      expect(body.items.map(({ id }: { id: string }) => id)).toEqual(seen ? [objectionId] : []);
    }
    await handle('caseworker', objectionId, { kind: 'dismiss', reason: '与公示内容无关' }).expect(200);
    expect(await found('state=objected')).toBeUndefined();
  });

  it('say of a removal that it is one, not an exit the household agreed to', async () => {
    const household = await makeCandidate(app, team, { registration: 'registered', exitStatus: '0' });
    const id = await openCase(app, team, household, { family: 'exit', variant: 'removal' });
    const shown = async () => {
      const { body } = await app.as(team.caseworker).get(`/notices?procedureId=${id}`).expect(200);
      const noticeId = body.items[0].id as string;
      const poster = await app.as(team.caseworker).get(`/notices/${noticeId}/poster.pdf`).expect(200);
      const board = (await boardOf(villages.first)) as { id: string; type: string; typeZh: string }[];
      return { text: pdfText(poster.body as Buffer).join(''), onBoard: board.find((one) => one.id === noticeId) };
    };
    await leadTo(app, team, id, 'exitNoticeEnd');
    const notice = await shown();
    expect(notice.text).toContain('拟清退');
    expect(notice.text).not.toMatch(/认可|脱贫|退出/);
    expect(notice.onBoard).toMatchObject({ type: '04', typeZh: '贫困户整户清退公示' });
    await leadTo(app, team, id);
    const announced = await shown();
    expect(announced.text).toContain('整户清退公告');
    expect(announced.text).not.toMatch(/认可|脱贫|退出/);
    expect(announced.onBoard).toMatchObject({ type: '05', typeZh: '贫困户整户清退公告' });
  });

  it('take objections from anyone while they run, keep them sealed, and tell the holder of the receipt', async () => {
    const { id, noticeId } = await posted();
    const content = '该户儿子在旗里有两处楼房';
    const { id: objectionId, receipt } = await objectionTo(noticeId, { content, name: '那顺', contact: '13947512345' });
    expect(receipt).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    const stored = await app.sql.query(`select row_to_json(objection)::text as row from objection where id = $1`, [
      objectionId,
    ]);
    const logged = await app.sql.query(`select new::text as row from change_log where row_id = $1`, [objectionId]);
    for (const { row } of [...stored.rows, ...logged.rows]) {
      const bytes =
        Buffer.from(row).toString() +
        row.replace(/\\\\x([0-9a-f]+)/g, (_: string, hex: string) => Buffer.from(hex, 'hex').toString());
      for (const secret of [content, '那顺', '13947512345', receipt]) expect(bytes).not.toContain(secret);
    }
    const asked = await app.anyone.get(`/public/objections/${receipt}`).expect(200);
    expect(asked.body).toEqual({
      state: 'filed',
      filedOn: '2019-03-04',
      ...{ result: null, resultZh: null, resultEn: null },
      explanation: null,
      answeredOn: null,
    });
    await app.anyone.get(`/public/objections/0000-0000-0000-0000`).expect(404);

    const mine = await app.as(team.caseworker).get(`/objections/${objectionId}`).expect(200);
    expect(mine.body).toMatchObject({ content, name: '那顺', contact: '13947512345', named: true });
    const above = await app.as(team.reviewer).get(`/objections/${objectionId}`).expect(200);
    expect(above.body).toMatchObject({ content, name: null, contact: null, named: true });
    const revealed = await app.sql.query(`select field from access_log where action = 'reveal' and staff_id = $1`, [
      team.caseworker.id,
    ]);
    expect(revealed.rows).toContainEqual({ field: 'objection.objector' });
    await app.as(team.clerk).get(`/objections/${objectionId}`).expect(403);
    const auditor = await makePerson(app, 'auditor', towns.first);
    const audited = await app.as(auditor).get(`/objections/${objectionId}`).expect(200);
    expect(audited.body).toMatchObject({ content, name: null, contact: null, named: true });
    const all = await app.as(auditor).get(`/objections?noticeId=${noticeId}`).expect(200);
    expect(all.body.items).toMatchObject([{ id: objectionId }]);
    await app.as(auditor).post(`/objections/${objectionId}/steps`, { kind: 'admit' }).expect(403);

    moveTo(app, '2019-03-12');
    const untriaged = await close(id).expect(422);
    expect(untriaged.body.errors[0].code).toBe('procedure.objection_untriaged');
    await object(noticeId).expect(404);
    await object(uuidv7()).expect(404);
  });

  it('wait for an admitted objection, and go on when it is not upheld', async () => {
    const { id, noticeId } = await posted();
    const { id: objectionId, receipt } = await objectionTo(noticeId);
    await handle('reviewer', objectionId, { kind: 'admit' }).expect(403);
    await handle('caseworker', objectionId, {
      kind: 'answer',
      result: '01',
      investigated: '入户',
      explanation: '不实',
    }).expect(409);
    const admitted = await handle('caseworker', objectionId, { kind: 'admit' }).expect(200);
    expect(admitted.body).toMatchObject({ state: 'admitted', dueOn: '2019-03-14' });
    await handle('caseworker', objectionId, { kind: 'dismiss', reason: '重复' }).expect(409);
    moveTo(app, '2019-03-12');
    const waiting = await close(id).expect(422);
    expect(waiting.body.errors[0].code).toBe('procedure.objection_open');
    const answer = {
      kind: 'answer',
      result: '01',
      investigated: '两委入户核实',
      explanation: '经核实，楼房系他人所有',
    };
    await handle('caseworker', objectionId, { ...answer, result: '99' }).expect(400);
    await handle('caseworker', objectionId, answer).expect(200);
    const told = await app.anyone.get(`/public/objections/${receipt}`).expect(200);
    expect(told.body).toMatchObject({ state: 'answered', result: '01', explanation: answer.explanation });
    await close(id).expect(200);
  });

  it('send the case back to the meeting when an objection is upheld', async () => {
    const { id, noticeId } = await posted('secondNotice');
    const { id: objectionId } = await objectionTo(noticeId, { content: '该户在旗里有楼房', name: '那顺' });
    await app.as(team.caseworker).get(`/objections/${objectionId}`).expect(404);
    const auditor = await makePerson(app, 'auditor', towns.first);
    const audited = await app.as(auditor).get(`/objections/${objectionId}`).expect(200);
    expect(audited.body).toMatchObject({ name: null, contact: null, named: true });
    await handle('caseworker', objectionId, { kind: 'admit' }).expect(403);
    await handle('reviewer', objectionId, { kind: 'admit' }).expect(200);
    const answer = { kind: 'answer', result: '03', investigated: '重新入户', explanation: '情况属实，重新评议' };
    const { body } = await handle('reviewer', objectionId, answer).expect(200);
    expect(body).toMatchObject({ state: 'answered', step: 'meeting' });
    const notice = await app.as(team.reviewer).get(`/notices/${noticeId}`).expect(200);
    expect(notice.body.state).toBe('withdrawn');
    expect(await boardOf(villages.first)).not.toContainEqual(expect.objectContaining({ id: noticeId }));
    const view = await app.as(team.reviewer).get(`/procedures/${id}`).expect(200);
    expect(view.body.acts.at(-1)).toMatchObject({
      kind: 'objection',
      outcome: 'returned',
      opinion: answer.explanation,
    });
    await leadTo(app, team, id);
  });

  it('end the case when an upheld objection takes the household off the list', async () => {
    const { id, noticeId } = await posted();
    const { id: objectionId } = await objectionTo(noticeId);
    await handle('caseworker', objectionId, { kind: 'admit' }).expect(200);
    const answer = { kind: 'answer', result: '02', investigated: '入户核实', explanation: '情况属实，取消资格' };
    await handle('caseworker', objectionId, answer).expect(200);
    const { rows } = await app.sql.query(
      `select p.state, h.registration from procedure p join household h on h.id = p.household_id where p.id = $1`,
      [id],
    );
    expect(rows).toEqual([{ state: 'refused', registration: 'refused' }]);
  });

  it('show the level above why an objection was not admitted', async () => {
    const { noticeId } = await posted();
    const { id: objectionId } = await objectionTo(noticeId);
    await handle('caseworker', objectionId, { kind: 'dismiss' }).expect(400);
    await handle('caseworker', objectionId, { kind: 'dismiss', reason: '与公示内容无关' }).expect(200);
    const { body } = await app.as(team.supervisor).get(`/objections?state=dismissed&noticeId=${noticeId}`).expect(200);
    expect(body.items).toEqual([expect.objectContaining({ id: objectionId, dismissalReason: '与公示内容无关' })]);
  });

  it('take the same objection once, however often it is sent', async () => {
    const { noticeId } = await posted();
    const key = uuidv7();
    const replies = await Promise.all(Array.from({ length: 5 }, () => object(noticeId).set('idempotency-key', key)));
    expect(new Set(replies.map(({ body }) => body.receipt)).size).toBe(1);
    const { rows } = await app.sql.query(`select count(*)::int from objection where notice_id = $1`, [noticeId]);
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('give the public role no way past its doors', async () => {
    for (const table of ['notice', 'objection', 'procedure', 'household', 'member']) {
      const read = app.sql.query(`set role app_public; select 1 from ${table}`);
      await expect(read).rejects.toThrow('permission denied');
      await app.sql.query('reset role');
    }
  });
});

describe('a public limit', () => {
  it('slows down an address that files many objections', async () => {
    const app = await startApp({ PUBLIC_LIMIT: '2' });
    const send = () => app.anyone.post(`/public/notices/${uuidv7()}/objections`, { content: '内容内容内容' });
    const statuses = [(await send()).status, (await send()).status, (await send()).status];
    expect(statuses).toEqual([404, 404, 429]);
    await app.anyone.get(`/public/villages/${villages.first}/notices`).expect(200);
    await app.stop();
  });
});
