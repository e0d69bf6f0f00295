import { type Core, places } from './core';
import type { Line } from './line';
import { withWrite } from './overlay.rules';
import { householdRange, type PackStore } from './pack-store';
import type { PackedHousehold, PackedPart, PackedParts } from './pack-types';
import type { OperationContent } from './plan';
import type { OperationRow } from './schema';
import { fits } from './search.rules';

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
  constructor(
    private readonly core: Core,
    private readonly store: PackStore,
    private readonly line: Line,
  ) {}

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
      tx.objectStore('records').count(householdRange()),
    );
    const expiresAt = state ? contactAt + packLifetime : null;
    return { at: state?.at ?? null, today: state?.today ?? null, expiresAt, households };
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
