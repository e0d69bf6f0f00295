import { uuidv7 } from 'uuidv7';
import { AccessLog } from '../src/platform/access-log';
import { personalDataIn } from '../src/procedures/notices/poster.rules';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, towns, villages } from './make';
import { householdForm, makeHousehold, makeIdNumber, makePhone } from './make-households';
import { moveTo } from './make-procedures';
import { pdfRectangles, pdfText } from './pdf-text';
import { readQr } from './qr-reading';

const nameMn = 'ᠲᠤᠶᠠᠭ\u180eᠠ';

/** Values that stand in a household's file and on no card. */
const secret = {
  phone: makePhone(),
  bankAccount: '6228230100099900011',
  idNumber: makeIdNumber('1979-03-12', '1'),
  notes: '户主患有尿毒症，每周透析两次',
  address: '村委会东二百米',
};

describe('the card of a household', () => {
  let app: TestApp;
  let caseworker: Person;
  let id: string;

  beforeAll(async () => {
    app = await startApp({ PUBLIC_URL: 'https://bangfu.example' });
    moveTo(app, '2019-06-03');
    caseworker = await makePerson(app, 'caseworker', villages.first);
    id = await submitted();
  });
  afterAll(() => app.stop());

  async function submitted(): Promise<string> {
    const [head, wife, ...children] = householdForm().members;
    const ill = { health: ['02'], healthNotes: '尿毒症', idNumber: secret.idNumber, nameMn };
    const household = await makeHousehold(app, caseworker, {
      ...{ phone: secret.phone, bankAccount: secret.bankAccount, notes: secret.notes, address: secret.address },
      members: [{ ...head!, ...ill, phone: secret.phone }, wife!, ...children],
    });
    await app.as(caseworker).post(`/households/${household.id}/submission`).expect(200);
    return household.id;
  }
  const card = (person: Person, household = id) => app.as(person).get(`/households/${household}/card.pdf`);
  const number = async (): Promise<{ number: string; public_id: string }> =>
    (await app.sql.query(`select number, public_id from household where id = $1`, [id])).rows[0];

  it('is an A4 sheet with the people in both scripts, their place and their office', async () => {
    const { body, headers } = await card(caseworker).expect(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toBe(`inline; filename="card-${id}.pdf"`);
    const pages = pdfText(body as Buffer);
    expect(pages).toHaveLength(1);
    const lines = pages[0]!.split('\n');
    for (const line of [
      '包志强',
      nameMn,
      '乌云其木格',
      '包乐',
      '包萨仁',
      '配偶',
      '之子',
      '之女',
      '4人',
      '已提交',
      '未认定',
    ])
      expect(lines).toContain(line);
    const text = lines.join('');
    for (const part of ['宝龙山镇', '前玛尼吐嘎查', '二组', '12317', '2019-06-03 打印', 'https://bangfu.example'])
      expect(text).toContain(part);
    expect(lines.indexOf('包志强')).toBeLessThan(lines.indexOf('乌云其木格'));
  });

  it('shows nothing of the file that is nobody’s business at the door', async () => {
    const { body } = await card(caseworker).expect(200);
    const text = pdfText(body as Buffer).join('\n');
    const issued = await number();
    const rest = text.replace(`${issued.number.slice(0, 6)}-${issued.number.slice(6)}`, '');
    expect(rest.split('\n').flatMap((line) => personalDataIn(line))).toEqual([]);
    for (const value of Object.values(secret)) {
      expect(text).not.toContain(value);
      expect((body as Buffer).includes(value)).toBe(false);
    }
    expect(rest).not.toMatch(/\d{6}|病|残|缺|元|岁|1979|信用社/u);
  });

  it('has a code that leads its reader to the household by the short id, and says nothing else', async () => {
    const { body } = await card(caseworker).expect(200);
    const shapes = pdfRectangles(body as Buffer)[0]!;
    const at = shapes.findIndex((shape) => shape.length > 40);
    const { public_id } = await number();
    expect(readQr(shapes[at - 1]![0]!, shapes[at]!)).toBe(public_id);
    const found = await app.as(caseworker).get(`/households?publicId=${public_id}`).expect(200);
    expect(found.body.items).toMatchObject([{ id }]);
  });

  it('is the same sheet when it is printed again, and each printing stands in the access log', async () => {
    const before = await printings();
    const sheets = [await card(caseworker).expect(200), await card(caseworker).expect(200)];
    expect((sheets[0]!.body as Buffer).equals(sheets[1]!.body as Buffer)).toBe(true);
    const after = await printings();
    expect(after).toHaveLength(before.length + 2);
    expect(after.at(-1)).toEqual({
      ...{ action: 'print', field: 'card', staff_id: caseworker.id, role: 'caseworker' },
      village_code: villages.first,
    });
  });

  async function printings(): Promise<object[]> {
    await app.get(AccessLog).flush();
    const { rows } = await app.sql.query(
      `select action, field, staff_id, role, village_code from access_log where household_id = $1 and action = 'print'
       order by id`,
      [id],
    );
    return rows;
  }

  it('is printed by everybody who reads the household and by nobody else', async () => {
    for (const [role, region, status] of [
      ['reviewer', towns.first, 200],
      ['supervisor', places.leftMiddle, 200],
      ['auditor', places.leftMiddle, 200],
      ['assessor', places.city, 200],
      ['administrator', places.leftMiddle, 403],
      ['caseworker', villages.second, 404],
      ['reviewer', towns.otherTown, 404],
      ['supervisor', places.leftRear, 404],
    ] as const) {
      const answer = await card(await makePerson(app, role, region));
      expect([role, region, answer.status]).toEqual([role, region, status]);
    }
    await app.anyone.get(`/households/${id}/card.pdf`).expect(401);
  });

  it('is the same 404 for a household out of sight and for none, and notes neither', async () => {
    const neighbour = await makePerson(app, 'caseworker', villages.otherBanner);
    const before = await printings();
    const [hidden, missing] = [await card(neighbour).expect(404), await card(neighbour, uuidv7()).expect(404)];
    expect(hidden.body).toEqual(missing.body);
    expect(hidden.body.code).toBe('household.not_found');
    expect(await printings()).toEqual(before);
    await card(caseworker, 'not-an-id').expect(400);
  });

  it('shows who lives there now, under the head of now', async () => {
    const { rows } = await app.sql.query(`select id, name from member where household_id = $1`, [id]);
    const idOf = (name: string): string => rows.find((row: { name: string }) => row.name === name).id;
    await app.sql.query(`update member set status = '02' where id = $1`, [idOf('包乐')]);
    await app.sql.query(`update household set head_member_id = $2, head_name = '乌云其木格' where id = $1`, [
      id,
      idOf('乌云其木格'),
    ]);
    const lines = pdfText((await card(caseworker).expect(200)).body as Buffer)[0]!.split('\n');
    expect(lines).toContain('3人');
    expect(lines).not.toContain('包乐');
    expect(lines.lastIndexOf('乌云其木格')).toBeLessThan(lines.indexOf('包志强'));
  });

  it('is refused for a draft, and while a name holds what looks personal', async () => {
    const draft = await makeHousehold(app, caseworker);
    const refused = await card(caseworker, draft.id).expect(422);
    expect(refused.body.code).toBe('household.no_card');
    const inMongolianDigits = 'ᠪᠠᠲᠤ ᠑᠓᠙᠐᠔᠗᠕᠐᠐᠐᠑';
    await app.sql.query(`update member set name_mn = $2 where household_id = $1 and name = '包萨仁'`, [
      id,
      inMongolianDigits,
    ]);
    const personal = await card(caseworker).expect(422);
    expect(personal.body).toMatchObject({
      code: 'household.personal_data_on_card',
      errors: [{ params: { kind: 'phone' } }],
    });
    expect(JSON.stringify(personal.body)).not.toContain('᠑᠓᠙');
  });
});
