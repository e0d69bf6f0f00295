import { BadBackup } from './errors';
import { change, create, newId, newPhone, newSession, openTab, type Tab } from './testing/phone';
import { problem, SimServer } from './testing/sim-server';

const secret = '草原上的一句话';

describe('a backup file', () => {
  let server: SimServer;
  let tab: Tab;
  const tabs: Tab[] = [];
  const open = async (...given: [Parameters<typeof openTab>[1]?]): Promise<Tab> => {
    const next = await openTab(server, ...given);
    tabs.push(next);
    return next;
  };
  const id = newId();
  beforeEach(async () => {
    newPhone();
    server = new SimServer();
    tab = await open();
    server.fault = () => 'cut';
    const draft = await tab.offline.drafts.begin({ kind: 'visit', values: { text: '没写完' }, label: '白音' });
    await tab.offline.drafts.addPhoto(draft, new Blob(['one'], { type: 'image/jpeg' }), { kind: 'photo' });
    const done = await tab.offline.drafts.begin({ kind: 'household', values: {} });
    const blobId = await tab.offline.drafts.addPhoto(done, new Blob(['two']), { kind: 'photo', caption: '门口' });
    await tab.offline.outbox.finalise(done, [create(id), { entity: id, blobId, kind: 'photo', caption: '门口' }]);
    await tab.offline.sync();
  });
  afterEach(() => Promise.all(tabs.splice(0).map(({ offline }) => offline.close())));

  it('carries everything unsent to another phone, which sends it', async () => {
    const file = await tab.offline.backup.make(secret);
    newPhone();
    const other = await open();
    expect(await other.offline.backup.restore(file, secret)).toEqual({ drafts: 1, operations: 2, known: 0 });
    const [draft] = await other.offline.drafts.list();
    expect(draft).toMatchObject({ label: '白音', values: { text: '没写完' } });
    const [photo] = await other.offline.drafts.photos(draft?.id as string);
    expect(await (await other.offline.drafts.openBlob(photo?.blobId as string))?.text()).toBe('one');
    server.fault = () => 'none';
    await other.offline.sync();
    expect(server.households.get(id)?.photos).toMatchObject([{ bytes: 3, caption: '门口' }]);
    expect(await other.offline.unsent()).toEqual({ drafts: 1, operations: 0 });
  });

  it('makes nothing twice: not read twice, not on the phone it came from, not when both phones send', async () => {
    const file = await tab.offline.backup.make(secret);
    expect(await tab.offline.backup.restore(file, secret)).toEqual({ drafts: 0, operations: 0, known: 2 });
    const first = globalThis.indexedDB;
    newPhone();
    const other = await open();
    await other.offline.backup.restore(file, secret);
    server.fault = () => 'none';
    await other.offline.sync();
    expect(await other.offline.backup.restore(file, secret)).toEqual({ drafts: 0, operations: 0, known: 2 });
    await other.offline.close();
    globalThis.indexedDB = first;
    await tab.offline.sync();
    expect(await tab.offline.unsent()).toEqual({ drafts: 1, operations: 0 });
    expect(server.households.size).toBe(1);
    expect(server.households.get(id)?.photos).toHaveLength(1);
    expect((await tab.offline.outbox.receipts()).map(({ replayed }) => replayed)).toEqual([true, true]);
  });

  it('brings conflicts and refusals along as they stand', async () => {
    server.fault = () => 'none';
    server.refuse = ({ method }) => (method === 'PATCH' ? problem(422, 'household.closed') : undefined);
    await tab.offline.outbox.add([change(id, { address: ['A', 'B'] })]);
    await tab.offline.sync();
    const file = await tab.offline.backup.make(secret);
    newPhone();
    const other = await open();
    await other.offline.backup.restore(file, secret);
    expect(await other.offline.outbox.list()).toMatchObject([
      { state: 'rejected', problem: { code: 'household.closed' }, body: { set: { address: ['A', 'B'] } } },
    ]);
  });

  it('opens with its secret only, and shows nothing without it', async () => {
    const file = await tab.offline.backup.make(secret);
    const text = Buffer.from(await file.arrayBuffer()).toString('latin1');
    for (const word of ['没写完', 'address', id, secret])
      expect(text).not.toContain(Buffer.from(word).toString('latin1'));
    const why = (of: Blob, by: string) => tab.offline.backup.restore(of, by).catch((error: BadBackup) => error.why);
    expect(await why(file, `${secret}。`)).toBe('secret');
    expect(await why(new Blob(['PK']), secret)).toBe('form');
    const endless = new Uint8Array(await file.arrayBuffer());
    endless.fill(0xff, 36, 40);
    expect(await why(new Blob([endless]), secret)).toBe('form');
    const broken = new Uint8Array(await file.arrayBuffer());
    broken[broken.length - 20] = (broken.at(-20) as number) ^ 1;
    expect(await why(new Blob([broken]), secret)).toBe('secret');
    await expect(tab.offline.backup.make('12345')).rejects.toThrow('short');
  });

  it("of one person's work is nothing that another could send as their own", async () => {
    const file = await tab.offline.backup.make(secret);
    const somebody = newId();
    const session = newSession(server, { userId: somebody, assignmentId: newId() });
    const other = await open({ session, userId: somebody });
    await expect(other.offline.backup.restore(file, secret)).rejects.toMatchObject({ why: 'person' });
    expect(await other.offline.unsent()).toEqual({ drafts: 0, operations: 0 });
  });
});
