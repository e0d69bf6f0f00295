import { Logger } from '@nestjs/common';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { deflateRawSync } from 'node:zlib';
import { uuidv7 } from 'uuidv7';
import { startApp, TestApp } from './app';
import { leaksInDatabase, leaksInFolder, valuesIn } from './leaks';
import { villages } from './make';
import { jpeg } from './make-files';
import { householdForm, makeIdNumber, makeMember, makePhone } from './make-households';
import { applicationFor, leadTo, makeTeam, moveTo, Team } from './make-procedures';
import { done, surveyForm } from './matrix/furnish';
import { pdfText } from './pdf-text';

describe('personal values given to the system', () => {
  let app: TestApp;
  let team: Team;
  let folder: string;
  const planted: string[] = [];
  const logged: string[] = [];
  const posters: string[] = [];

  const plant = <T extends string>(value: T): T => {
    planted.push(value);
    return value;
  };
  const idNumber = () => plant(makeIdNumber('1979-03-12', '1'));
  const phone = () => plant(makePhone());

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bangfu-leaks-'));
    app = await startApp({ DATA_DIR: folder });
    listen();
    moveTo(app, '2019-06-03');
    team = await makeTeam(app);
    const id = await household();
    await refusals(id);
    await records(id);
    await notices();
    await wait(2500); // the access log and the seals are written within a second or so
  });
  afterAll(async () => {
    await app.stop();
    rmSync(folder, { recursive: true });
  });

  /** Everything the application says, at every level, and everything the process prints. */
  function listen(): void {
    const keep = (...words: unknown[]) => void logged.push(words.map((word) => JSON.stringify(word) ?? '').join(' '));
    app.app.useLogger({ log: keep, error: keep, warn: keep, debug: keep, verbose: keep, fatal: keep });
    for (const stream of [process.stdout, process.stderr]) {
      jest.spyOn(stream, 'write').mockImplementation((text) => {
        logged.push(text.toString());
        return true;
      });
    }
  }

  async function household(): Promise<string> {
    const as = app.as(team.caseworker);
    const form = householdForm({
      phone: phone(),
      bankAccount: plant('6228230199988877766'),
      notes: plant('夜里说胡话'),
    });
    const [head, spouse, ...children] = form.members;
    Object.assign(head!, { idNumber: idNumber(), phone: phone(), healthNotes: plant('查出肺上有阴影') });
    Object.assign(spouse!, { idNumber: plant(spouse!.idNumber!), phone: phone() });
    for (const child of children) plant(child.idNumber!);
    const id = uuidv7();
    await done(as.put(`/households/${id}`, form).set('idempotency-key', `leak-${uuidv7()}`));
    await done(as.post('/households/check', form));
    const before = (await done<{ phone: string }>(as.get(`/households/${id}`))).phone;
    await done(as.patch(`/households/${id}`, { set: { phone: [before, phone()] } }));
    await done(as.post(`/households/${id}/submission`));
    await done(as.post('/households/search', { idNumber: head!.idNumber }));
    await done(as.post('/households/search', { phone: head!.phone }));
    const reveal = { field: 'idNumber', memberId: head!.id, purpose: '与身份证原件核对' };
    await done(as.post(`/households/${id}/reveal`, reveal).set('idempotency-key', `leak-${uuidv7()}`));
    return id;
  }

  /** What is refused must not linger either, nor come back in the words of the refusal. */
  async function refusals(id: string): Promise<void> {
    const as = app.as(team.caseworker);
    const number = planted.find((value) => value.length === 18)!;
    const answers = [
      await as.put(`/households/${uuidv7()}`, householdForm({ regionCode: villages.otherBanner, phone: phone() })),
      await as.put(`/households/${uuidv7()}`, { ...householdForm(), unknown: idNumber(), [idNumber()]: 1 }),
      await as.patch(`/households/${id}`, { set: { phone: [phone(), phone()], bankAccount: ['x', phone()] } }),
      await as.put(`/households/${id}/members/${uuidv7()}`, { ...member(), idNumber: idNumber(), sex: '9' }),
      await as.put(`/households/${idNumber()}`, householdForm()),
      await as.get(`/households?number=${idNumber()}&phone=${phone()}`),
      await as.post('/households/search', { idNumber: [idNumber()], phone: { phone: phone() } }),
      await as.request('post', '/households/search').type('json').send(`{"idNumber":"${idNumber()}",`),
      await as.request('post', '/households/search').type('text').send(idNumber()),
      await app.anyone.post('/auth/sign-in', { login: phone(), password: idNumber() }),
      await app.anyone.get(`/${idNumber()}`),
    ];
    const double = householdForm();
    double.members[0]!.idNumber = number;
    await done(as.put(`/households/${double.members[0]!.id}`, double));
    answers.push(await as.post(`/households/${double.members[0]!.id}/submission`));
    for (const { status, text } of answers) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(valuesIn(Buffer.from(text), planted)).toEqual([]);
    }
  }

  const member = (): object => ({ ...makeMember({ birthDate: '1990-05-05', sex: '2' }), id: undefined });

  async function records(id: string): Promise<void> {
    const as = app.as(team.caseworker);
    await done(as.put(`/households/${id}/surveys/${uuidv7()}`, surveyForm({ collectorPhone: phone() })));
    const scan = () => as.request('post', `/households/${id}/attachments`).field('kind', 'id-card');
    const added = await done(scan().attach('file', jpeg(idNumber()), `${idNumber()}.jpg`));
    await scan().attach('file', Buffer.from(idNumber()), 'scan.txt');
    await done(as.get(`/attachments/${added.id}/content?purpose=${encodeURIComponent('核对身份')}`));
    const born = { ...makeMember({ birthDate: '2019-05-20', sex: '1' }), relation: '03', idNumber: makeBirth() };
    const change = { kind: 'growth', reason: '01', householdId: id, occurredOn: '2019-05-20', evidence: [added.id] };
    await as.put(`/change-requests/${uuidv7()}`, { ...change, member: born });
  }

  const makeBirth = () => plant(makeIdNumber('2019-05-20', '1'));

  async function notices(): Promise<void> {
    const [id, householdId] = [uuidv7(), await household()];
    await done(app.as(team.caseworker).put(`/procedures/${id}`, applicationFor(app, householdId)));
    await leadTo(app, team, id, 'firstNoticeEnd');
    const { rows } = await app.sql.query<{ id: string }>(`select id from notice where procedure_id = $1`, [id]);
    const objection = { content: `请回电 ${phone()}`, name: '那顺', contact: phone() };
    const path = `/public/notices/${rows[0]!.id}/objections`;
    await done(app.anyone.post(path, objection).set('idempotency-key', `leak-${uuidv7()}`));
    const poster = await app.as(team.caseworker).get(`/notices/${rows[0]!.id}/poster.pdf`).responseType('blob');
    posters.push(...pdfText(poster.body as Buffer), JSON.stringify(await board()));
  }

  const board = async (): Promise<unknown> => (await app.anyone.get(`/public/villages/${villages.first}/notices`)).body;

  it('do not lie in clear in the files of the database, in its log of writes or in any row', async () => {
    expect(new Set(planted).size).toBeGreaterThan(25);
    expect(await leaksInDatabase(app.sql, planted)).toEqual([]);
  });

  it('do not lie in clear among uploaded files and anchors', () => {
    expect(leaksInFolder(folder, planted)).toEqual([]);
  });

  it('are not in what the application says or prints', () => {
    new Logger('leaks').warn('this is heard');
    process.stdout.write('and this');
    const heard = logged.join('\n');
    expect(heard).toMatch(/this is heard[^]*and this/);
    expect(valuesIn(Buffer.from(heard), planted)).toEqual([]);
  });

  it('are not on the poster and the public board, which tell no cause either', () => {
    // The address of the board carries the code of the village, which is no number of a person.
    const text = posters.join('\n').replaceAll(/(?<=\/villages\/)\d{12}/g, '');
    expect(text).toContain('包志强');
    expect(valuesIn(Buffer.from(text), planted)).toEqual([]);
    expect(text).not.toMatch(/\d{11}|病|残|缺资金|缺劳力/);
  });

  it('would be found by the same search, wherever they lay', async () => {
    const [value] = planted as [string];
    await app.sql.query('create table scratch as select $1::text as value', [value]);
    const found = await leaksInDatabase(app.sql, [value]);
    expect(found.some((leak) => leak.includes('/base/'))).toBe(true);
    expect(found.some((leak) => leak.startsWith('a row of scratch'))).toBe(true);
    const packed = deflateRawSync(Buffer.from(value, 'utf16le'));
    const header = Buffer.alloc(30);
    header.write('PK\x03\x04', 'latin1');
    writeFileSync(join(folder, 'sheet.xlsx'), Buffer.concat([header, packed]));
    writeFileSync(join(folder, 'export.txt'), Buffer.from(`ab${value}cd`).toString('base64'));
    expect(leaksInFolder(folder, [value])).toHaveLength(2);
  });
});
