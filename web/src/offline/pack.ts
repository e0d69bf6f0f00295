import type { Answer } from './classify';
import { type Core, places } from './core';
import type { Line } from './line';
import { placeOf, withAnswer, withWrite } from './overlay.rules';
import { PackStore } from './pack-store';
import type { PackedHousehold, PackedPart, PackedParts, PackPage } from './pack-types';
import type { OperationContent } from './plan';
import type { OperationRow, RecordRow } from './schema';
import { fits } from './search.rules';
import type { Sender } from './sender';

/** Households a page. */
const pageSize = 50;
/** What a page weighs at most, for how long it may take. */
const pageBytes = 300_000;
/** Without contact for so long the pack is forgotten, ms. */
export const packLifetime = 7 * 86_400_000;

/** A household as its caseworker sees it: as the server gave it, with what they have changed since. */
export interface HouseholdHere extends PackedHousehold {
  /** Operations about it that the server does not have. */
  unsent: number;
  /** One of them needs a decision. */
  stuck: boolean;
  /** Their contents, in order, for what the household itself does not show (steps, incomes, photographs). */
  pending: { key: string; method: string; path: string; body: unknown }[];
}

export interface PackAbout {
  /** When it was last brought up to date, by the server's clock; null: never completely. */
  at: string | null;
  /** The server's day then. */
  today: string | null;
  /** When it will be forgotten if no contact is made, ms by the phone's clock. */
  expiresAt: number | null;
  households: number;
}

/** What the phone keeps of the households of its owner, for working without a network. */
export class Pack {
  private readonly store: PackStore;

  constructor(
    private readonly core: Core,
    private readonly sender: Sender,
    private readonly line: Line,
  ) {
    this.store = new PackStore(core);
  }

  /** Every household, those included that only this phone knows of. */
  async households(): Promise<HouseholdHere[]> {
    const [given, writes] = await Promise.all([this.store.households(), this.unsent()]);
    const ids = new Set([...given.keys(), ...writes.keys()]);
    return [...ids].flatMap((id) => overlaid(given.get(id), writes.get(id) ?? []) ?? []);
  }

  async household(id: string): Promise<HouseholdHere | undefined> {
    const [given, writes] = await Promise.all([this.store.household(id), this.unsent(id)]);
    return overlaid(given, writes.get(id) ?? []);
  }

  /** Households that fit what was typed: names, pinyin, initials, household number, end of a phone number. */
  async search(typed: string): Promise<HouseholdHere[]> {
    const ranked = (await this.households()).map((one) => ({ one, rank: fits(one, typed) }));
    return ranked
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank || a.one.household.id.localeCompare(b.one.household.id))
      .map(({ one }) => one);
  }

  /** Households with something under way, what is late first. */
  async tasks(): Promise<HouseholdHere[]> {
    const dueOn = ({ procedure }: PackedHousehold): string => procedure?.dueOn ?? '9999';
    return (await this.households())
      .filter(({ procedure, notices, changeRequests }) => procedure || notices.length || changeRequests.length)
      .sort((a, b) => dueOn(a).localeCompare(dueOn(b)));
  }

  /** Code lists, standards and regions as they were taken along. */
  part<Name extends PackedPart>(name: Name): Promise<PackedParts[Name] | undefined> {
    return this.store.part(name);
  }

  async about(): Promise<PackAbout> {
    const state = await this.store.state();
    const { contactAt } = this.line.state.value;
    const households = await this.core.database.read(['records'], (tx) =>
      tx.objectStore('records').count(IDBKeyRange.bound(['household'], ['household', []])),
    );
    const expiresAt = state ? contactAt + packLifetime : null;
    return { at: state?.at ?? null, today: state?.today ?? null, expiresAt, households };
  }

  /** Brings the pack up to date, page by page; goes on where it was interrupted. @returns whether it is now */
  async pull(): Promise<boolean> {
    let state = await this.store.state();
    let since = state?.cursor;
    for (;;) {
      if (!this.core.lock.isOpen) return false;
      const page = await this.ask(since);
      if (!page) return false;
      if (page === 'anew') {
        // What is here stays until the new pack is whole: the line may break before.
        since = undefined;
        continue;
      }
      state = await this.store.store(page, state);
      since = page.cursor;
      this.core.changed();
      if (!page.more) return true;
    }
  }

  /** Forgets the pack after seven days without contact. What has not been sent stays, whatever its age. */
  async expire(): Promise<boolean> {
    const now = this.core.clock.now();
    const latest = await this.latest(now);
    const { contactAt } = this.line.state.value;
    if (!(await this.store.state()) || latest - Math.min(contactAt, now) < packLifetime) return false;
    await this.store.clear();
    this.core.changed();
    return true;
  }

  /** The records as an accepted operation has made them. */
  async effects(row: OperationRow, { body }: OperationContent, answer: Answer): Promise<RecordRow[]> {
    const id = row.isPhoto ? row.entity : placeOf(row.path)?.household;
    if (!id) return [];
    const before = await this.store.household(id);
    const after = row.isPhoto
      ? withPhoto(before, answer.body)
      : withAnswer(before, { method: row.method, path: row.path, body }, answer.body);
    if (!after || after === before) return [];
    return [await this.store.row('household', id, (await this.store.state())?.series ?? 0, after)];
  }

  private async ask(since: string | undefined): Promise<PackPage | 'anew' | undefined> {
    const from = since === undefined ? '' : `&since=${encodeURIComponent(since)}`;
    const path = `/api/v1/field/pack?limit=${pageSize}${from}`;
    const asked = await this.sender.send({ method: 'GET', path, bytes: pageBytes }, this.core.assignmentId());
    if (asked.kind === 'signIn') this.line.set({ signInNeeded: true });
    const answer = asked.kind === 'answer' ? asked.answer : undefined;
    if (asked.kind === 'none' || answer?.serverTime === null) this.line.set({ offline: true });
    if (!answer || answer.serverTime === null) return undefined;
    await this.line.heard();
    if (answer.status === 400 && since !== undefined) return 'anew';
    return answer.status === 200 ? (answer.body as PackPage) : undefined;
  }

  /** The latest moment that the phone's clock has ever shown: setting it back does not lengthen the life of a pack. */
  private latest(now: number): Promise<number> {
    return this.core.database.write(['meta'], async (tx) => {
      const known = Number((await tx.objectStore('meta').get('latest'))?.value ?? 0);
      const latest = Math.max(known, now);
      if (latest > known) await tx.objectStore('meta').put({ name: 'latest', value: latest });
      return latest;
    });
  }

  /** What the outbox holds, by household and in order. */
  private async unsent(id?: string): Promise<Map<string, Opened[]>> {
    const rows = await this.core.database.read(['outbox'], (tx) =>
      id === undefined ? tx.objectStore('outbox').getAll() : tx.objectStore('outbox').index('entity').getAll(id),
    );
    const opened = await Promise.all(
      rows.map(async ({ key, entity, method, path, state, sealed }): Promise<Opened> => {
        const { body } = await this.core.open<OperationContent>(places.operation(key), sealed);
        return { key, entity, method, path, body, stuck: state !== 'waiting' };
      }),
    );
    const byHousehold = new Map<string, Opened[]>();
    for (const one of opened) byHousehold.set(one.entity, [...(byHousehold.get(one.entity) ?? []), one]);
    return byHousehold;
  }
}

interface Opened {
  key: string;
  entity: string;
  method: OperationRow['method'];
  path: string;
  body: unknown;
  stuck: boolean;
}

function overlaid(given: PackedHousehold | undefined, writes: readonly Opened[]): HouseholdHere | undefined {
  const packed = writes.reduce((before, write) => withWrite(before, write), given);
  if (!packed) return undefined;
  const pending = writes.map(({ key, method, path, body }) => ({ key, method, path, body }));
  return { ...packed, unsent: writes.length, stuck: writes.some(({ stuck }) => stuck), pending };
}

function withPhoto(packed: PackedHousehold | undefined, answer: unknown): PackedHousehold | undefined {
  const photo = answer as PackedHousehold['attachments'][number] | undefined;
  if (!packed || !photo?.id) return packed;
  return { ...packed, attachments: [photo, ...packed.attachments.filter(({ id }) => id !== photo.id)] };
}
