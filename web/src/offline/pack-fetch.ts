import { withAnswer } from './answer.rules';
import type { Answer } from './classify';
import type { Core } from './core';
import type { Line } from './line';
import { placeOf } from './overlay.rules';
import { householdRange, noteRecords, type PackStore } from './pack-store';
import type { PackedHousehold, PackedPart, PackPage, PackState } from './pack-types';
import type { OperationContent } from './plan';
import type { OperationRow, RecordRow, Tx } from './schema';
import type { Sender } from './sender';

/** Households a page. */
const pageSize = 50;
/** What a page weighs at most, for how long it may take. */
const pageBytes = 300_000;

/** Fetches the pack, and keeps its records as what was sent has made them. */
export class PackFetch {
  constructor(
    private readonly core: Core,
    private readonly store: PackStore,
    private readonly sender: Sender,
    private readonly line: Line,
  ) {}

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
      state = await this.keep(page, state);
      since = page.cursor;
      this.core.changed();
      if (!page.more) return true;
    }
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

  /** Stores a page and where it leads to, in one transaction: a phone that dies goes on after it. */
  private async keep(page: PackPage, before: PackState | undefined): Promise<PackState> {
    const after = stateAfter(page, before);
    const households = page.households.map((one) => this.store.row('household', one.household.id, after.series, one));
    const parts = partsOf(page).map(([name, value]) => this.store.row('part', name, after.series, value));
    const rows = await Promise.all([...households, ...parts]);
    await this.core.database.write(['records', 'meta'], async (tx) => {
      const records = tx.objectStore('records');
      for (const row of rows) await records.put(row);
      for (const { id } of page.gone) await records.delete(['household', id]);
      if (after.complete && after.whole) await forgetOthers(tx, after.series);
      await tx.objectStore('meta').put({ name: 'pack', value: after });
      await noteRecords(tx);
    });
    return after;
  }
}

function withPhoto(packed: PackedHousehold | undefined, answer: unknown): PackedHousehold | undefined {
  const photo = answer as PackedHousehold['attachments'][number] | undefined;
  if (!packed || !photo?.id) return packed;
  return { ...packed, attachments: [photo, ...packed.attachments.filter(({ id }) => id !== photo.id)] };
}

function stateAfter(page: PackPage, before: PackState | undefined): PackState {
  const begins = page.first || !before;
  const series = (before?.series ?? 0) + (begins ? 1 : 0);
  const whole = begins ? page.whole : before.whole;
  const at = page.more ? (before?.at ?? null) : page.serverTime;
  return { cursor: page.cursor, series, complete: !page.more, whole, at, today: page.today };
}

/** At the end of a whole pack whatever has not come in it is not this person's to keep any more. */
async function forgetOthers(tx: Tx<'readwrite'>, series: number): Promise<void> {
  const every = tx.objectStore('records').openCursor(householdRange());
  for (let at = await every; at; at = await at.continue()) if (at.value.series !== series) await at.delete();
}

function partsOf({ regions, codeLists, standards }: PackPage): [PackedPart, unknown][] {
  const parts: [PackedPart, unknown][] = [['regions', regions]];
  if (codeLists.lists) parts.push(['codeLists', codeLists.lists]);
  if (standards.values) parts.push(['standards', standards.values]);
  return parts;
}
