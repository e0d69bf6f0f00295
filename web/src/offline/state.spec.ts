import { askPersistence, missingFeatures } from './features';
import { UnsentWork } from './errors';
import { peopleHere } from './people';
import { create, newId, newPhone, openTab, pin, type Tab, until, userId } from './testing/phone';
import { problem, SimServer } from './testing/sim-server';

describe('what the chip shows', () => {
  let server: SimServer;
  let tab: Tab;
  const tabs: Tab[] = [];
  const open = async (): Promise<Tab> => {
    const next = await openTab(server);
    tabs.push(next);
    return next;
  };
  const summary = () => tab.offline.summary.value;
  beforeEach(async () => {
    newPhone();
    server = new SimServer();
    tab = await open();
  });
  afterEach(() => Promise.all(tabs.splice(0).map(({ offline }) => offline.close())));

  it('counts drafts, what waits, what was sent and what needs a person', async () => {
    const refused = newId();
    server.refuse = ({ path }) => (path.endsWith(refused) ? problem(422, 'no') : undefined);
    await tab.offline.drafts.begin({ kind: 'visit', values: {} });
    await tab.offline.outbox.add([create(newId()), create(refused)]);
    await tab.offline.sync();
    server.fault = () => 'cut';
    await tab.offline.outbox.add([create(newId()), create(newId()), create(newId())]);
    await tab.offline.sync();
    expect(summary()).toMatchObject({
      unfinished: 1,
      waiting: 3,
      sent: 1,
      attention: 1,
      offline: true,
      sending: false,
    });
    expect(summary().lastContactAt).toBe('2019-03-15T02:00:00.000Z');
  });

  it('needs no PIN', async () => {
    server.fault = () => 'cut';
    await tab.offline.outbox.add([create(newId())]);
    await tab.offline.sync();
    await tab.offline.lock.lock();
    await tab.offline.close();
    const options = { clock: tab.clock };
    tab = await openTab(server, options);
    tabs.push(tab);
    await tab.offline.lock.lock();
    await tab.offline.sync();
    expect(summary()).toMatchObject({ waiting: 1, locked: true });
    const [item] = await tab.offline.outbox.list();
    expect(item).toMatchObject({ state: 'waiting', label: '' });
    expect(item).not.toHaveProperty('body');
  });

  it('becomes loud when work has been waiting for more than a day, drafts included', async () => {
    await tab.offline.drafts.begin({ kind: 'visit', values: {} });
    tab.clock.at += 86_400_000 - 1000;
    await tab.offline.sync();
    expect(summary()).toMatchObject({ overdue: false, oldestUnsentAt: '2019-03-15T02:00:00.000Z' });
    tab.clock.at += 2000;
    await tab.offline.lock.unlock(pin);
    await tab.offline.sync();
    expect(summary().overdue).toBe(true);
  });

  it('follows what another tab does', async () => {
    const other = await open();
    await other.offline.drafts.begin({ kind: 'visit', values: {} });
    await until(() => summary().unfinished === 1);
  });

  it('says that there is no network when the browser does, and that there is one only after an answer', async () => {
    tab.offline.noteNoNetwork();
    expect(summary().offline).toBe(true);
    server.fault = () => 'portal';
    await tab.offline.sync('online');
    expect(summary().offline).toBe(true);
    server.fault = () => 'none';
    await tab.offline.sync('online');
    expect(summary().offline).toBe(false);
  });

  describe('leaving', () => {
    it('is refused while anything is unsent, with what it is, and removes nothing', async () => {
      server.fault = () => 'cut';
      await tab.offline.drafts.begin({ kind: 'visit', values: {} });
      await tab.offline.outbox.add([create(newId())]);
      const refusal = (await tab.offline.leave().catch((error: unknown) => error)) as UnsentWork;
      expect(refusal).toBeInstanceOf(UnsentWork);
      expect(refusal.unsent).toEqual({ drafts: 1, operations: 1 });
      expect(await tab.offline.outbox.list()).toHaveLength(1);
    });

    it('counts what was typed a moment ago', async () => {
      const id = await tab.offline.drafts.begin({ kind: 'visit', values: {} });
      const autosave = await tab.offline.drafts.autosave(id);
      autosave.change({ text: 'a' });
      await expect(tab.offline.leave()).rejects.toBeInstanceOf(UnsentWork);
      expect((await tab.offline.drafts.read(id)).values).toEqual({ text: 'a' });
    });

    it('removes everything of the person, and nothing of others, once all is with the server', async () => {
      await tab.offline.outbox.add([create(newId())]);
      await tab.offline.sync();
      expect((await peopleHere()).map((person) => person.userId)).toEqual([userId]);
      const other = await open();
      await tab.offline.leave();
      expect(await peopleHere()).toEqual([]);
      expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(`bangfu-${userId}`);
      await until(async () =>
        other.offline.unsent().then(
          () => false,
          () => true,
        ),
      );
    });
  });

  it('nothing that a person typed or read lies in the database in clear', async () => {
    const words = ['布和大叔', '13800001111', '门口的照片', 'secret-photo-bytes', '白音标签'];
    server.pack = () => ({
      status: 200,
      body: {
        ...{ first: true, whole: true, more: false, cursor: 'c', serverTime: '', today: '', regions: [], gone: [] },
        households: [{ household: { id: newId(), headName: words[0], members: [] }, spellings: [] }],
        ...{ codeLists: { version: '1', lists: null }, standards: { version: '1', values: null } },
      },
    });
    server.refuse = ({ method }) =>
      method === 'PUT' ? problem(422, 'x', [{ path: 'phone', code: 'x', title: words[1] }]) : undefined;
    await tab.offline.sync();
    const id = newId();
    const draft = await tab.offline.drafts.begin({ kind: 'household', values: { name: words[0] }, label: words[4] });
    const photo = new Blob([words[3] as string]);
    await tab.offline.drafts.addPhoto(draft, photo, { kind: 'photo', caption: words[2] });
    const autosave = await tab.offline.drafts.autosave(draft);
    autosave.change({ name: words[0], phone: words[1] });
    await autosave.flush();
    await tab.offline.outbox.add([{ ...create(id, { phone: words[1] }), label: words[4] as string }]);
    await tab.offline.sync();
    expect(await tab.offline.outbox.list()).toMatchObject([{ state: 'rejected' }]);
    await tab.offline.outbox.discard((await tab.offline.outbox.list())[0]?.key as string, `不要了${words[0]}`);
    const everything = (await dump()).toString('latin1');
    expect(everything).toContain(id);
    for (const word of words) expect(everything).not.toContain(Buffer.from(word).toString('latin1'));
  });
});

/** Every value of every store, as bytes. */
async function dump(): Promise<Buffer> {
  const request = indexedDB.open(`bangfu-${userId}`);
  const database = await new Promise<IDBDatabase>((resolve) => (request.onsuccess = () => resolve(request.result)));
  const parts: Buffer[] = [];
  for (const name of database.objectStoreNames) {
    const all = database.transaction(name).objectStore(name).getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    parts.push(...bytesIn(all.result));
  }
  database.close();
  return Buffer.concat(parts);
}

function bytesIn(value: unknown): Buffer[] {
  if (value instanceof ArrayBuffer || value instanceof Uint8Array) return [Buffer.from(value as Uint8Array)];
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(bytesIn);
  return [Buffer.from(String(value))];
}

describe('what this browser lacks', () => {
  const scope = (more: object): typeof globalThis =>
    ({ isSecureContext: true, indexedDB: {}, crypto: { subtle: {} }, navigator: { locks: {} }, ...more }) as never;

  it('is nothing in one that can work offline', () => expect(missingFeatures(scope({}))).toEqual([]));

  it('is first of all https', () =>
    expect(missingFeatures(scope({ isSecureContext: false, crypto: {} }))).toEqual(['secure-context']));

  it.each([
    ['indexeddb', { indexedDB: undefined }],
    ['crypto', { crypto: {} }],
    ['locks', { navigator: {} }],
  ])('is said by its name: %s', (name, more) => expect(missingFeatures(scope(more))).toEqual([name]));

  it('is also what throws when it is looked at', () => {
    const guarded = Object.defineProperty(scope({}), 'indexedDB', {
      get: () => {
        throw new Error('denied');
      },
    });
    expect(missingFeatures(guarded)).toEqual(['indexeddb']);
  });

  it('may be lasting storage: that is asked for, and counted on never', async () => {
    const persist = (persist: () => Promise<boolean>) => askPersistence(scope({ navigator: { storage: { persist } } }));
    expect(await persist(() => Promise.resolve(true))).toBe(true);
    expect(await persist(() => Promise.resolve(false))).toBe(false);
    expect(await persist(() => Promise.reject(new Error('no')))).toBe(false);
    expect(await askPersistence(scope({}))).toBe(false);
  });
});
