import { change, create, householdPath, newId, newLocks, newPhone, openTab, type Tab, until } from './testing/phone';
import { problem, SimServer } from './testing/sim-server';

const photo = (id: string, blobId: string, key?: string) => ({ entity: id, blobId, kind: 'photo', key });

describe('sending what waits', () => {
  let server: SimServer;
  let tab: Tab;
  const opened: Tab[] = [];
  const open = async (...given: Parameters<typeof openTab> extends [unknown, ...infer R] ? R : never) => {
    const next = await openTab(server, ...given);
    opened.push(next);
    return next;
  };
  const sent = (): string[] => server.seen.filter(({ path }) => !path.includes('pack')).map(({ method }) => method);
  const items = () => tab.offline.outbox.list();
  const fields = (id: string) => server.households.get(id)?.fields;
  /** Lets all back-offs pass. */
  const later = async (ms = 3_600_000): Promise<void> => {
    tab.clock.at += ms;
    tab.offline.lock.touch();
    await tab.offline.lock.unlock('271828');
    await tab.offline.sync('timer');
  };
  beforeEach(async () => {
    newPhone();
    server = new SimServer();
    tab = await open();
  });
  afterEach(() => Promise.all(opened.splice(0).map(({ offline }) => offline.close())));

  it('sends at once when there is a line, and leaves a receipt', async () => {
    const id = newId();
    await tab.offline.outbox.add([create(id)]);
    await tab.offline.sync();
    expect(fields(id)).toMatchObject({ address: 'A' });
    expect(await items()).toEqual([]);
    const [receipt] = await tab.offline.outbox.receipts();
    expect(receipt).toMatchObject({ entity: id, outcome: 'accepted', status: 200, replayed: false, label: 'Buhe' });
    expect(tab.offline.summary.value).toMatchObject({ waiting: 0, sent: 1, attention: 0, offline: false });
  });

  it('keeps everything while there is no line, and sends it in order when there is', async () => {
    server.fault = () => 'cut';
    const id = newId();
    await tab.offline.outbox.add([
      create(id),
      change(id, { address: ['A', 'B'] }),
      change(id, { address: ['B', 'C'] }),
    ]);
    await tab.offline.sync();
    expect(tab.offline.summary.value).toMatchObject({ waiting: 3, offline: true });
    expect(server.households.size).toBe(0);
    server.fault = () => 'none';
    await tab.offline.sync('online');
    expect(fields(id)).toMatchObject({ address: 'C' });
    expect(sent()).toEqual(['PUT', 'PATCH', 'PATCH']);
  });

  it('repeats with the same key when the answer was lost, and the server does it once', async () => {
    let lost = 2;
    server.fault = ({ method }) => (method === 'POST' && lost-- > 0 ? 'lose' : 'none');
    const id = newId();
    const step = { entity: id, method: 'POST' as const, path: `${householdPath(id)}/steps`, body: { kind: 'meeting' } };
    await tab.offline.outbox.add([create(id), step]);
    await tab.offline.sync();
    await later();
    await later();
    expect(server.households.get(id)?.steps).toHaveLength(1);
    expect(new Set(server.seen.filter(({ method }) => method === 'POST').map(({ key }) => key)).size).toBe(1);
    expect((await tab.offline.outbox.receipts())[0]).toMatchObject({ outcome: 'accepted', replayed: true });
  });

  it('knows after a restart that an operation may be with the server already', async () => {
    const id = newId();
    server.fault = ({ method }) => (method === 'PUT' ? 'lose' : 'none');
    await tab.offline.outbox.add([create(id)]);
    await tab.offline.sync();
    expect(await items()).toMatchObject([{ uncertain: true, tries: expect.any(Number), state: 'waiting' }]);
    await tab.offline.close();
    tab = await open();
    expect(await items()).toMatchObject([{ uncertain: true }]);
    server.fault = () => 'none';
    await tab.offline.sync();
    expect(await items()).toEqual([]);
    expect(server.households.size).toBe(1);
  });

  it('lets one household that cannot go hold up nobody else', async () => {
    const [stuck, free] = [newId(), newId()];
    server.refuse = ({ path }) => (path.includes(stuck) ? problem(422, 'household.closed') : undefined);
    await tab.offline.outbox.add([create(stuck), change(stuck, { address: ['A', 'B'] }), create(free)]);
    await tab.offline.sync();
    expect(fields(free)).toBeDefined();
    expect(await items()).toMatchObject([
      { entity: stuck, state: 'rejected', problem: { status: 422, code: 'household.closed' }, waitsFor: null },
      { entity: stuck, state: 'waiting', waitsFor: 'earlier' },
    ]);
    expect(tab.offline.summary.value).toMatchObject({ attention: 1, waiting: 1, sent: 1 });
  });

  it.each([['busy' as const], ['portal' as const], ['gateway' as const], ['cut' as const]])(
    'takes %s for a reason to wait, not for an answer',
    async (fault) => {
      const id = newId();
      server.fault = () => fault;
      await tab.offline.outbox.add([create(id)]);
      await tab.offline.sync();
      expect(await items()).toMatchObject([{ state: 'waiting' }]);
      expect((await items())[0]?.nextAt).toBeGreaterThan(tab.clock.now());
      server.fault = () => 'none';
      await later();
      expect(await items()).toEqual([]);
    },
  );

  it('waits as long as the server asks for', async () => {
    const id = newId();
    server.refuse = () => problem(503, 'service.busy', [], { retryAfter: 120 });
    await tab.offline.outbox.add([create(id)]);
    await tab.offline.sync('timer');
    server.refuse = () => undefined;
    await later(119_000);
    expect(await items()).toHaveLength(1);
    await later(2_000);
    expect(await items()).toEqual([]);
  });

  it('keeps everything when nobody is signed in, asks for it, and goes on afterwards', async () => {
    tab.session.alive = false;
    tab.session.expire();
    const ids = [newId(), newId()];
    await tab.offline.outbox.add(ids.map((id) => create(id)));
    await tab.offline.sync();
    expect(tab.offline.summary.value).toMatchObject({ signInNeeded: true, waiting: 2 });
    expect(await items()).toMatchObject([{ tries: 0 }, { tries: 0 }]);
    tab.session.alive = true;
    await tab.offline.sync('signedIn');
    expect(server.households.size).toBe(2);
    expect(tab.offline.summary.value).toMatchObject({ signInNeeded: false, waiting: 0 });
  });

  it('renews a token that has run out and sends at once', async () => {
    tab.session.expire();
    await tab.offline.outbox.add([create(newId())]);
    await tab.offline.sync();
    expect(server.households.size).toBe(1);
  });

  it('never sends as somebody else who has signed in in another tab', async () => {
    tab.session.as = { ...tab.session.as, userId: newId() };
    tab.session.expire();
    await tab.offline.outbox.add([create(newId())]);
    await tab.offline.sync();
    expect(server.households.size).toBe(0);
    expect(tab.offline.summary.value).toMatchObject({ signInNeeded: true, waiting: 1 });
  });

  it('holds what was done under another assignment until somebody takes it over', async () => {
    const id = newId();
    server.fault = () => 'cut';
    const [key] = await tab.offline.outbox.add([create(id)]);
    await tab.offline.sync();
    server.fault = () => 'none';
    const [first, assignmentId] = [tab.session.as.assignmentId, newId()];
    tab.session.as = { ...tab.session.as, assignmentId };
    tab.session.expire();
    await tab.offline.workAs(assignmentId);
    await tab.offline.sync();
    expect(await items()).toMatchObject([{ waitsFor: 'assignment', assignmentId: first }]);
    expect(server.households.size).toBe(0);
    await tab.offline.outbox.adopt(key as string);
    await tab.offline.sync();
    expect(server.households.size).toBe(1);
  });

  it('begun without a signal goes on under the assignment that was last known on this phone', async () => {
    await tab.offline.close();
    server.fault = () => 'cut';
    tab = await open({ assignmentId: undefined });
    await tab.offline.outbox.add([create(newId())]);
    await tab.offline.sync();
    server.fault = () => 'none';
    await tab.offline.sync('online');
    expect(await items()).toEqual([]);
    expect(server.households.size).toBe(1);
  });

  it('sends photographs after all text, and not before their household is there', async () => {
    const [id, other] = [newId(), newId()];
    const draft = await tab.offline.drafts.begin({ kind: 'household', values: {} });
    const blobId = await tab.offline.drafts.addPhoto(draft, new Blob(['picture'], { type: 'image/jpeg' }), {
      kind: 'photo',
    });
    server.refuse = ({ path }) => (path === householdPath(id) ? problem(422, 'no') : undefined);
    await tab.offline.outbox.finalise(draft, [create(id), photo(id, blobId), create(other)]);
    await tab.offline.sync();
    expect(await items()).toMatchObject([{ state: 'rejected' }, { isPhoto: true, waitsFor: 'earlier' }]);
    server.refuse = () => undefined;
    await tab.offline.outbox.retry((await items())[0]?.key as string);
    await tab.offline.sync();
    expect(server.households.get(id)?.photos).toMatchObject([{ kind: 'photo', bytes: 7 }]);
    expect(sent().at(-1)).toBe('POST');
    expect(await tab.offline.drafts.openBlob(blobId)).toBeUndefined();
  });

  it('gives a step the id of the photograph that it names', async () => {
    const id = newId();
    const draft = await tab.offline.drafts.begin({ kind: 'notice', values: {} });
    const blobId = await tab.offline.drafts.addPhoto(draft, new Blob(['picture']), { kind: 'photo' });
    const body = { kind: 'posting', photoId: { $answer: 'photo-key-1' } };
    const step = { entity: id, method: 'POST' as const, path: `${householdPath(id)}/steps`, body };
    server.fault = ({ path }) => (path.endsWith('attachments') ? 'cut' : 'none');
    await tab.offline.outbox.finalise(draft, [create(id), photo(id, blobId, 'photo-key-1'), step]);
    await tab.offline.sync();
    expect((await items()).map(({ waitsFor }) => waitsFor)).toEqual([null, 'photo']);
    server.fault = () => 'none';
    await tab.offline.sync('online');
    const made = server.households.get(id);
    expect(made?.steps).toEqual([{ kind: 'posting', photoId: made?.photos[0]?.id }]);
    expect(await items()).toEqual([]);
  });

  it('two tabs send everything once', async () => {
    const locks = newLocks();
    await tab.offline.close();
    tab = await open({ locks });
    const other = await open({ locks });
    server.fault = () => 'cut';
    const ids = Array.from({ length: 10 }, newId);
    await tab.offline.outbox.add(ids.map((id) => create(id)));
    await tab.offline.sync();
    server.fault = () => 'none';
    await Promise.all([tab.offline.sync('online'), other.offline.sync('online')]);
    expect(server.households.size).toBe(10);
    expect(sent()).toHaveLength(10);
    await until(() => other.offline.summary.value.waiting === 0);
  });

  it('what the server was told of in the meantime is no conflict with oneself', async () => {
    const id = newId();
    server.fault = () => 'cut';
    await tab.offline.outbox.add([create(id, { address: ' A ' }), change(id, { address: [' A ', 'B'] })]);
    await tab.offline.sync();
    server.fault = () => 'none';
    server.tidies = (value) => (typeof value === 'string' ? value.trim() : value);
    await tab.offline.sync('online');
    expect(await items()).toEqual([]);
    expect(fields(id)).toMatchObject({ address: 'B' });
  });
});
