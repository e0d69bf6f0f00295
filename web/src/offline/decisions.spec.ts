import { HasDependents, OperationGone } from './errors';
import { change, create, newId, newPhone, openTab, type Tab } from './testing/phone';
import { problem, SimServer } from './testing/sim-server';

describe('what a person decides', () => {
  let server: SimServer;
  let tab: Tab;
  const opened: Tab[] = [];
  const open = async (...given: Parameters<typeof openTab> extends [unknown, ...infer R] ? R : never) => {
    const next = await openTab(server, ...given);
    opened.push(next);
    return next;
  };
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

  describe('conflicts', () => {
    let id: string;
    let key: string;
    const current = async () => (await items())[0];
    beforeEach(async () => {
      id = newId();
      await tab.offline.outbox.add([create(id, { address: 'A', phone: '1', members: [] })]);
      await tab.offline.sync();
      Object.assign(server.households.get(id)?.fields ?? {}, { address: 'Z' });
      const both = change(id, { address: ['A', 'B'], phone: ['1', '2'] });
      [key = ''] = await tab.offline.outbox.add([both, change(id, { phone: ['2', '3'] })]);
      await tab.offline.sync();
    });

    it('stop with both values, who and when, and hold what comes after', async () => {
      const field = { field: 'address', from: 'A', mine: 'B', theirs: 'Z', who: 'somebody' };
      expect(await items()).toMatchObject([
        { state: 'conflict', uncertain: false, conflict: [{ ...field, when: expect.any(String) }] },
        { state: 'waiting', waitsFor: 'earlier' },
      ]);
      expect(fields(id)).toMatchObject({ address: 'Z', phone: '1' });
    });

    it('end with mine, based on what stands', async () => {
      await tab.offline.outbox.resolve(key, { address: { choice: 'mine' } });
      await tab.offline.sync();
      expect(fields(id)).toMatchObject({ address: 'B', phone: '3' });
      expect(await items()).toEqual([]);
    });

    it('end with theirs, and the rest of the change goes on', async () => {
      await tab.offline.outbox.resolve(key, { address: { choice: 'theirs' } });
      await tab.offline.sync();
      expect(fields(id)).toMatchObject({ address: 'Z', phone: '3' });
    });

    it('end with another value', async () => {
      await tab.offline.outbox.resolve(key, { address: { choice: 'other', value: 'C' } });
      await tab.offline.sync();
      expect(fields(id)).toMatchObject({ address: 'C', phone: '3' });
    });

    it('come again when somebody was faster once more', async () => {
      Object.assign(server.households.get(id)?.fields ?? {}, { address: 'Y' });
      await tab.offline.outbox.resolve(key, { address: { choice: 'mine' } });
      await tab.offline.sync();
      expect(await current()).toMatchObject({ state: 'conflict', conflict: [{ theirs: 'Y', mine: 'B', from: 'Z' }] });
    });

    it('are not resolved without a word on each field, nor twice', async () => {
      await expect(tab.offline.outbox.resolve(key, {})).rejects.toThrow('address');
      await tab.offline.outbox.resolve(key, { address: { choice: 'theirs' } });
      await expect(tab.offline.outbox.resolve(key, { address: { choice: 'mine' } })).rejects.toThrow(OperationGone);
    });

    it('that leave nothing to send end as settled, not as sent', async () => {
      await tab.offline.outbox.resolve(key, { address: { choice: 'theirs' } });
      await tab.offline.sync();
      Object.assign(server.households.get(id)?.fields ?? {}, { address: 'Q' });
      const [only = ''] = await tab.offline.outbox.add([change(id, { address: ['Z', 'B'] })]);
      await tab.offline.sync();
      const before = server.seen.length;
      await tab.offline.outbox.resolve(only, { address: { choice: 'theirs' } });
      await tab.offline.sync('visible');
      expect(server.seen.slice(before).filter(({ method }) => method !== 'GET')).toEqual([]);
      expect((await tab.offline.outbox.receipts())[0]).toMatchObject({ key: only, outcome: 'settled' });
      expect(fields(id)).toMatchObject({ address: 'Q' });
    });
  });

  it('a refused operation stays, is corrected under another key, and goes', async () => {
    const id = newId();
    server.refuse = ({ body }) =>
      (body as { address?: string } | null)?.address === 'bad' ? problem(400, 'request.invalid') : undefined;
    const [key = ''] = await tab.offline.outbox.add([create(id, { address: 'bad' })]);
    await tab.offline.sync();
    await later();
    expect(await items()).toMatchObject([{ key, state: 'rejected', tries: 1 }]);
    await tab.offline.outbox.correct(key, { address: 'good' });
    await tab.offline.sync();
    expect(fields(id)).toMatchObject({ address: 'good' });
    expect(new Set(server.seen.filter(({ method }) => method === 'PUT').map((seen) => seen.key)).size).toBe(2);
  });

  it('a deletion needs a reason, takes along what makes no sense without it, and leaves a trace', async () => {
    const id = newId();
    server.fault = () => 'cut';
    const [first = '', second = ''] = await tab.offline.outbox.add([create(id), change(id, { address: ['A', 'B'] })]);
    await tab.offline.sync();
    await expect(tab.offline.outbox.discard(second, ' ')).rejects.toThrow('reason');
    await expect(tab.offline.outbox.discard(first, '登记错了')).rejects.toBeInstanceOf(HasDependents);
    expect(await items()).toHaveLength(2);
    await tab.offline.outbox.discard(first, '登记错了', { withDependents: true });
    expect(await items()).toEqual([]);
    expect(await tab.offline.outbox.receipts()).toMatchObject([
      { outcome: 'discarded', reason: '登记错了' },
      { outcome: 'discarded', reason: '登记错了' },
    ]);
  });
});
