import { packLifetime } from './pack';
import type { PackedHousehold, PackPage } from './pack-types';
import { change, create, newId, newPhone, openTab, pin, type Tab } from './testing/phone';
import { SimServer } from './testing/sim-server';

const packed = (id: string, headName: string, more: Partial<PackedHousehold> = {}): PackedHousehold => ({
  household: { id, headName, registration: 'registered', address: 'A', members: [{ id: newId(), name: headName }] },
  ...{ spellings: [], survey: null, incomes: [], attachments: [], waivers: [] },
  ...{ procedure: null, notices: [], changeRequests: [] },
  ...more,
});

describe('the pack', () => {
  let server: SimServer;
  let tab: Tab;
  const asked: (string | null)[] = [];
  const tabs: Tab[] = [];
  const open = async (): Promise<Tab> => {
    tab = await openTab(server, tab ? { clock: tab.clock } : {});
    tabs.push(tab);
    return tab;
  };
  const page = (more: Partial<PackPage>): PackPage => ({
    ...{ first: true, whole: true, more: false, cursor: 'c1', serverTime: '2019-03-15T02:00:00.000Z' },
    ...{ today: '2019-03-15', regions: [], households: [], gone: [] },
    ...{ codeLists: { version: '1', lists: [] }, standards: { version: '1', values: [] } },
    ...more,
  });
  /** Answers each cursor with its page; one that is not given is refused as the server refuses what it never wrote. */
  const serve = (pages: Record<string, PackPage | 'broken'>): void => {
    server.pack = (since) => {
      asked.push(since);
      const found = pages[since ?? 'none'];
      if (found === 'broken') return { status: 503, body: { code: 'service.busy', title: '', errors: [] } };
      return found ? { status: 200, body: found } : { status: 400, body: { code: 'page.cursor_invalid', title: '' } };
    };
  };
  const heads = async (): Promise<string[]> =>
    (await tab.offline.pack.households()).map(({ household }) => household.headName).sort();
  const [a, b, c] = [newId(), newId(), newId()] as [string, string, string];
  beforeEach(async () => {
    newPhone();
    asked.length = 0;
    server = new SimServer();
    serve({
      none: page({ more: true, cursor: 'p2', households: [packed(a, 'a')] }),
      p2: page({ first: false, cursor: 'd1', households: [packed(b, 'b')] }),
    });
    await open();
  });
  afterEach(() => Promise.all(tabs.splice(0).map(({ offline }) => offline.close())));

  it('comes page by page and is there without a network, also after a restart', async () => {
    expect(await heads()).toEqual(['a', 'b']);
    server.fault = () => 'cut';
    await tab.offline.close();
    await open();
    expect(await heads()).toEqual(['a', 'b']);
    expect(await tab.offline.pack.household(a)).toMatchObject({ household: { id: a }, unsent: 0, stuck: false });
    expect(await tab.offline.pack.part('codeLists')).toEqual([]);
    expect(tab.offline.summary.value.packAt).toBe('2019-03-15T02:00:00.000Z');
  });

  it('asks for what has changed since, replaces it, and forgets what is gone', async () => {
    serve({ d1: page({ whole: false, cursor: 'd2', households: [packed(b, 'b2')], gone: [{ id: a, why: 'left' }] }) });
    await tab.offline.sync();
    expect(await heads()).toEqual(['b2']);
    serve({ d2: page({ whole: false, cursor: 'd3', households: [packed(c, 'c')] }) });
    await tab.offline.sync();
    expect(await heads()).toEqual(['b2', 'c']);
    expect(asked).toEqual([null, 'p2', 'd1', 'd2']);
  });

  it('that begins anew forgets what is not in it any more, at its end and not before', async () => {
    serve({ d1: page({ more: true, cursor: 'q2', households: [packed(b, 'b3')] }), q2: 'broken' });
    await tab.offline.sync();
    expect(await heads()).toEqual(['a', 'b3']);
    serve({ q2: page({ first: false, cursor: 'd9', households: [packed(c, 'c')] }) });
    await tab.offline.sync();
    expect(await heads()).toEqual(['b3', 'c']);
  });

  it('begins anew when the server does not know the place any more, and loses nothing when that fails', async () => {
    serve({ none: 'broken' });
    await tab.offline.sync();
    expect(await heads()).toEqual(['a', 'b']);
    serve({ none: page({ cursor: 'e1', households: [packed(c, 'c')] }) });
    await tab.offline.sync();
    expect(await heads()).toEqual(['c']);
    expect(asked.slice(-4)).toEqual(['d1', null, 'd1', null]);
  });

  it('of nobody who may not have one does no harm', async () => {
    server.pack = () => ({ status: 403, body: { code: 'access.forbidden', title: '' } });
    await tab.offline.sync();
    expect(await heads()).toEqual(['a', 'b']);
    expect(tab.offline.summary.value).toMatchObject({ offline: false, sending: false });
  });

  it('shows what the person has changed and not sent, whatever comes from the server meanwhile', async () => {
    server.fault = ({ method }) => (method === 'GET' ? 'none' : 'busy');
    await tab.offline.outbox.add([
      change(a, { address: ['A', 'B'] }),
      create(c, { members: [{ id: c, name: 'new' }] }),
    ]);
    serve({ d1: page({ whole: false, cursor: 'd2', households: [packed(a, 'a2')] }) });
    await tab.offline.sync();
    expect(await tab.offline.pack.household(a)).toMatchObject({
      household: { headName: 'a2', address: 'B' },
      unsent: 1,
      pending: [{ method: 'PATCH', body: { set: { address: ['A', 'B'] } } }],
    });
    expect(await heads()).toEqual(['a2', 'b', 'new']);
    expect((await tab.offline.pack.search('new')).map(({ household }) => household.id)).toEqual([c]);
  });

  it('keeps what was sent, until the server tells of it', async () => {
    serve({ d1: page({ whole: false, cursor: 'd1' }) });
    await tab.offline.outbox.add([create(c, { address: 'C', members: [{ id: c, name: 'new' }] })]);
    await tab.offline.sync();
    expect(await tab.offline.pack.household(c)).toMatchObject({
      unsent: 0,
      household: { address: 'C', headName: 'new' },
    });
  });

  it('finds by name, and says what is under way, the most urgent first', async () => {
    const due = (dueOn: string) => ({ procedure: { dueOn } as never });
    const households = [
      packed(a, '包布和', due('2019-04-02')),
      packed(b, '包白音', due('2019-03-20')),
      packed(c, '王'),
    ];
    serve({ d1: page({ whole: false, cursor: 'd2', households }) });
    await tab.offline.sync();
    expect((await tab.offline.pack.search('包')).map(({ household }) => household.id).sort()).toEqual([a, b].sort());
    expect((await tab.offline.pack.tasks()).map(({ household }) => household.id)).toEqual([b, a]);
  });

  it('is not asked for on a line that has just failed to send', async () => {
    server.fault = ({ method }) => (method === 'GET' ? 'none' : 'cut');
    const before = asked.length;
    await tab.offline.outbox.add([change(a, { address: ['A', 'B'] })]);
    await tab.offline.sync('online');
    expect(asked).toHaveLength(before);
    expect(tab.offline.summary.value.offline).toBe(true);
  });

  it('is forgotten after seven days without contact, unlike unsent work, and comes again', async () => {
    server.fault = () => 'cut';
    await tab.offline.outbox.add([change(a, { address: ['A', 'B'] })]);
    tab.clock.at += packLifetime - 1000;
    await tab.offline.lock.unlock(pin);
    await tab.offline.sync();
    expect(await heads()).toEqual(['a', 'b']);
    // Setting the clock back does not help: it has shown a later time.
    tab.clock.at += 2000;
    await tab.offline.close();
    const other = await open();
    expect(await heads()).toEqual([]);
    expect(await other.offline.outbox.list()).toHaveLength(1);
    other.clock.at -= packLifetime;
    server.fault = () => 'none';
    serve({ none: page({ cursor: 'f1', households: [packed(c, 'c')] }) });
    await other.offline.sync();
    expect(await heads()).toEqual(['c']);
  });

  it('lives on with every contact, and a clock that was ahead for a while does not age it for long', async () => {
    for (let days = 0; days < 9; days += 3) {
      tab.clock.at += 3 * 86_400_000;
      await tab.offline.lock.unlock(pin);
      serve({ d1: page({ whole: false, cursor: 'd1' }) });
      await tab.offline.sync();
      expect(await heads()).toEqual(['a', 'b']);
    }
  });
});
