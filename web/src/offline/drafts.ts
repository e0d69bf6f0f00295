import { uuidv7 } from 'uuidv7';
import { Autosave } from './autosave';
import { type Blobs, type PhotoAbout, type PhotoItem, removeBlobsOf } from './blobs';
import { type Core, places } from './core';
import { DraftGone } from './errors';
import type { DraftRow } from './schema';

/** A form that somebody begins to fill in. */
export interface NewDraft {
  /** Which form: household, visit, meeting … */
  kind: string;
  /** The household that it is about, if that is known. */
  entity?: string;
  /** What the list of drafts calls it, e.g. the name of the head. Kept sealed. */
  label?: string;
  step?: string;
  values: unknown;
}

export interface DraftItem {
  id: string;
  kind: string;
  entity: string | null;
  step: string | null;
  createdAt: string;
  savedAt: string;
  label: string;
  values: unknown;
}

interface Content {
  values: unknown;
  label: string;
}

/** Forms that are not finished. They stay until they are finalised or somebody deletes them. */
export class Drafts {
  private readonly live = new Map<string, Autosave>();

  constructor(
    private readonly core: Core,
    private readonly blobs: Blobs,
  ) {
    core.lock.beforeLocking(() => this.flush());
    core.lock.state.subscribe((state) => void (state === 'open' && this.flush()));
  }

  /** Begins a draft; it is on the phone when this answers. */
  async begin({ kind, entity, label = '', step, values }: NewDraft): Promise<string> {
    const id = uuidv7();
    const now = this.core.clock.server().toISOString();
    const about = { id, kind, entity: entity ?? null, step: step ?? null, createdAt: now, savedAt: now, version: 1 };
    await this.put({ ...about, sealed: await this.sealed(id, { values, label }) });
    return id;
  }

  /** All drafts, the one last saved first. */
  async list(): Promise<DraftItem[]> {
    const rows = await this.core.database.read(['drafts'], (tx) => tx.objectStore('drafts').getAll());
    const items = await Promise.all(rows.map((row) => this.item(row)));
    return items.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  }

  /** One draft; throws `DraftGone`. */
  async read(id: string): Promise<DraftItem> {
    return this.item(await this.row(id));
  }

  /** Saves a draft while it is typed. One for each draft and tab; asking again gives the same. */
  async autosave(id: string): Promise<Autosave> {
    const known = this.live.get(id);
    if (known) return known;
    const row = await this.row(id);
    const { label } = await this.core.open<Content>(places.draft(id), row.sealed);
    const at = { row, label };
    const autosave = new Autosave(id, row.savedAt, (values, step) => this.save(at, values, step));
    this.live.set(id, autosave);
    return autosave;
  }

  /** Deletes a draft with its photographs: the person has said so. */
  async discard(id: string): Promise<void> {
    this.end(id);
    await this.core.database.writeSafely(['drafts', 'blobs'], async (tx) => {
      await tx.objectStore('drafts').delete(id);
      await removeBlobsOf(tx, id);
    });
    this.core.changed();
  }

  addPhoto(id: string, photo: Blob, about: PhotoAbout): Promise<string> {
    return this.blobs.add(id, photo, about);
  }

  photos(id: string): Promise<PhotoItem[]> {
    return this.blobs.of(id);
  }

  removePhoto(blobId: string): Promise<void> {
    return this.blobs.remove(blobId);
  }

  openBlob(blobId: string): Promise<Blob | undefined> {
    return this.blobs.open(blobId);
  }

  /** Writes everything typed so far. */
  async flush(): Promise<void> {
    await Promise.all([...this.live.values()].map((autosave) => autosave.flush()));
  }

  /** Nothing is saved to this draft any more. */
  end(id: string): void {
    this.live.get(id)?.stop();
    this.live.delete(id);
  }

  /**
   * Writes a draft. One that another tab has written to meanwhile is left as that tab has it, and one that is gone stays
   * gone: the text of this tab is kept as a draft of its own.
   */
  private async save(
    at: { row: DraftRow; label: string },
    values: unknown,
    step: string | undefined,
  ): Promise<{ at: string; draftId: string }> {
    const savedAt = this.core.clock.server().toISOString();
    const content = { values: JSON.parse(JSON.stringify(values ?? null)) as unknown, label: at.label };
    const next = { ...at.row, savedAt, step: step ?? at.row.step, version: at.row.version + 1 };
    const kept = await this.replace({ ...next, sealed: await this.sealed(next.id, content) }, at.row.version);
    if (kept) {
      at.row = next;
    } else {
      const id = uuidv7();
      at.row = { ...next, id, version: 1, sealed: await this.sealed(id, content) };
      await this.put(at.row);
    }
    this.core.changed();
    return { at: savedAt, draftId: at.row.id };
  }

  private replace(row: DraftRow, from: number): Promise<boolean> {
    return this.core.database.write(['drafts'], async (tx) => {
      const drafts = tx.objectStore('drafts');
      if ((await drafts.get(row.id))?.version !== from) return false;
      await drafts.put(row);
      return true;
    });
  }

  private async put(row: DraftRow): Promise<void> {
    await this.core.database.write(['drafts'], (tx) => tx.objectStore('drafts').add(row));
    this.core.changed();
  }

  private async row(id: string): Promise<DraftRow> {
    const row = await this.core.database.read(['drafts'], (tx) => tx.objectStore('drafts').get(id));
    if (!row) throw new DraftGone();
    return row;
  }

  private async item(row: DraftRow): Promise<DraftItem> {
    const { id, kind, entity, step, createdAt, savedAt } = row;
    const { values, label } = await this.core.open<Content>(places.draft(id), row.sealed);
    return { id, kind, entity, step, createdAt, savedAt, label, values };
  }

  private sealed(id: string, content: Content) {
    return this.core.seal(places.draft(id), content);
  }
}
