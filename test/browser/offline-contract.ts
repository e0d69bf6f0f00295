/**
 * What the page of the engine offers to the test that drives it, in the words of this side: the page itself is compiled
 * with the browser application (`web/src/offline/testing/page.ts`).
 */
export interface Engine {
  signIn(login: string, password: string): Promise<Worker>;
  open(worker: Worker | undefined, pin: string): Promise<void>;
  add(planned: Planned[]): Promise<string[]>;
  photo(entity: string, text: string): Promise<string[]>;
  begin(values: unknown): Promise<string>;
  drafts(): Promise<unknown[]>;
  sync(): Promise<void>;
  summary(): { signInNeeded: boolean };
  unsent(): Promise<{ drafts: number; operations: number }>;
  stuck(): Promise<Stuck[]>;
  decide(choices: Decided['choice'][]): Promise<Decided[]>;
  receipts(): Promise<SeenReceipt[]>;
  packed(): Promise<[id: string, own: unknown][]>;
}

export interface Worker {
  userId: string;
  name: string;
  assignmentId: string;
}

export interface Planned {
  entity: string;
  method: 'PUT' | 'PATCH';
  path: string;
  body: unknown;
}

export interface Stuck {
  state: string;
  method: string;
  problem?: { code: string };
}

export interface Decided {
  key: string;
  entity: string;
  choice: 'mine' | 'theirs' | 'other';
  theirs: string | null;
  value: string | null;
}

export interface SeenReceipt {
  key: string;
  outcome: string;
  replayed: boolean;
}
