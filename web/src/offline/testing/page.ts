import { me, signIn } from '@/api/session';
import type { Decision, OperationItem, Planned, Receipt, Summary, Unsent } from '../types';
import { useOffline, type Worker } from '../use-offline';

/** What a person decided about one field in conflict. */
export interface Decided {
  key: string;
  entity: string;
  choice: Decision['choice'];
  /** What stood with the server when they decided. */
  theirs: unknown;
  /** What is to stand there; null: what stands. */
  value: unknown;
}

/** What the test that drives this page can do: the engine as components have it, one call a deed. */
export interface ChaosPage {
  signIn(login: string, password: string): Promise<Worker>;
  open(worker: Worker, pin: string): Promise<void>;
  add(planned: Planned[]): Promise<string[]>;
  photo(entity: string, text: string): Promise<string[]>;
  begin(values: unknown): Promise<string>;
  drafts(): Promise<unknown[]>;
  sync(): Promise<void>;
  summary(): Summary;
  unsent(): Promise<Unsent>;
  stuck(): Promise<OperationItem[]>;
  decide(choices: Decision['choice'][]): Promise<Decided[]>;
  receipts(): Promise<Receipt[]>;
  /** What the pack says of the field that only this phone writes, by household. */
  packed(): Promise<[id: string, own: unknown][]>;
}

const { offline, summary, start } = useOffline();

const engine = () => {
  if (!offline.value) throw new Error('nobody has opened their data');
  return offline.value;
};

const page: ChaosPage = {
  async signIn(login, password) {
    await signIn({ login, password, field: true });
    if (!me.value) throw new Error('not signed in');
    const { id, name, assignment } = me.value;
    return { userId: id, name, assignmentId: assignment.id };
  },
  async open(worker, pin) {
    const { lock } = await start(worker);
    if (lock.state.value === 'new') await lock.create(pin);
    else if (!(await lock.unlock(pin)).ok) throw new Error('the PIN does not open it');
  },
  add: (planned) => engine().outbox.add(planned),
  async photo(entity, text) {
    const draft = await engine().drafts.begin({ kind: 'photo', values: {} });
    const blobId = await engine().drafts.addPhoto(draft, picture(text), { kind: 'photo' });
    return engine().outbox.finalise(draft, [{ entity, blobId, kind: 'photo', caption: text }]);
  },
  begin: (values) => engine().drafts.begin({ kind: 'household', values }),
  drafts: async () => (await engine().drafts.list()).map(({ values }) => values),
  sync: () => engine().sync('manual'),
  summary: () => summary.value,
  unsent: () => engine().unsent(),
  stuck: async () => (await engine().outbox.list()).filter(({ state }) => state !== 'waiting'),
  async decide(choices) {
    const decided: Decided[] = [];
    for (const { key, entity, seq, state, conflict } of await engine().outbox.list()) {
      const [field] = conflict ?? [];
      if (state !== 'conflict' || !field) continue;
      const choice = choices[decided.length % choices.length] as Decision['choice'];
      const value = choice === 'mine' ? field.mine : choice === 'other' ? `other ${seq}` : null;
      const decision = (choice === 'other' ? { choice, value } : { choice }) as Decision;
      await engine().outbox.resolve(key, { [field.field]: decision });
      decided.push({ key, entity, choice, theirs: field.theirs, value });
    }
    return decided;
  },
  receipts: () => engine().outbox.receipts(5000),
  packed: async () =>
    (await engine().pack.households()).map(({ household }) => [household.id, household.villagerGroup]),
};

/** Beginning and end of a JPEG around a text: enough for the server, which looks at the content. */
const picture = (text: string): Blob =>
  new Blob([Uint8Array.from([0xff, 0xd8, 0xff, 0xe1]), text, Uint8Array.from([0xff, 0xd9])], { type: 'image/jpeg' });

declare global {
  interface Window {
    chaos: ChaosPage;
  }
}
window.chaos = page;
