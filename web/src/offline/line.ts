import type { Core } from './core';
import { Observable } from './observable';

/** How often at most the last contact is written down, ms. */
const noteEvery = 60_000;

export interface LineState {
  /** The last request got no answer of our server. */
  offline: boolean;
  sending: boolean;
  signInNeeded: boolean;
  /** When our server last answered, by the phone's clock, ms; 0: never. */
  contactAt: number;
}

/** What is known of the line to the server. What a request has found out is the truth, whatever the browser believes. */
export class Line {
  readonly state = new Observable<LineState>({ offline: false, sending: false, signInNeeded: false, contactAt: 0 });
  private notedAt = 0;

  constructor(private readonly core: Core) {}

  async begin(onLine: boolean): Promise<void> {
    const row = await this.core.database.read(['meta'], (tx) => tx.objectStore('meta').get('contactAt'));
    this.notedAt = Number(row?.value ?? 0);
    this.set({ offline: !onLine, contactAt: this.notedAt });
  }

  set(change: Partial<LineState>): void {
    const before = this.state.value;
    const next = { ...before, ...change };
    if (JSON.stringify(before) !== JSON.stringify(next)) this.state.set(next);
  }

  /** Our server has answered. */
  async heard(): Promise<void> {
    const contactAt = this.core.clock.now();
    this.set({ offline: false, signInNeeded: false, contactAt });
    if (Math.abs(contactAt - this.notedAt) < noteEvery) return;
    this.notedAt = contactAt;
    await this.core.database.write(['meta'], async (tx) => {
      await tx.objectStore('meta').put({ name: 'contactAt', value: contactAt });
      // A clock that was ahead for a while and has been put right must not age the pack.
      await tx.objectStore('meta').put({ name: 'latest', value: contactAt });
    });
  }
}
