import { type Core, places } from './core';
import type { PackedHousehold, PackedPart, PackedParts, PackState } from './pack-types';
import type { RecordRow, Tx } from './schema';

/** Every household among the records. */
export const householdRange = (): IDBKeyRange => IDBKeyRange.bound(['household'], ['household', []]);

/** Tells readers of all tabs that what they remember of the records is old. */
export async function noteRecords(tx: Tx<'readwrite'>): Promise<void> {
  const meta = tx.objectStore('meta');
  const generation = Number((await meta.get('records'))?.value ?? 0) + 1;
  await meta.put({ name: 'records', value: generation });
}

/** The pack as it lies in the database, sealed. Opened households are remembered until they change or the key goes. */
export class PackStore {
  private remembered?: { generation: number; households: Map<string, PackedHousehold> };

  constructor(private readonly core: Core) {
    core.lock.state.subscribe((state) => {
      if (state !== 'open') this.remembered = undefined;
    });
  }

  async state(): Promise<PackState | undefined> {
    const row = await this.core.database.read(['meta'], (tx) => tx.objectStore('meta').get('pack'));
    return row?.value as PackState | undefined;
  }

  /** Every household of the pack, as the server gave it. */
  async households(): Promise<Map<string, PackedHousehold>> {
    this.core.lock.key();
    const { generation, rows } = await this.core.database.read(['records', 'meta'], async (tx) => {
      const found = Number((await tx.objectStore('meta').get('records'))?.value ?? 0);
      const isKnown = this.remembered?.generation === found;
      return { generation: found, rows: isKnown ? [] : await tx.objectStore('records').getAll(householdRange()) };
    });
    if (this.remembered?.generation === generation) return this.remembered.households;
    const opened = await Promise.all(rows.map((row) => this.open<PackedHousehold>(row)));
    const households = new Map(rows.map(({ id }, at) => [id, opened[at] as PackedHousehold]));
    this.remembered = { generation, households };
    return households;
  }

  async household(id: string): Promise<PackedHousehold | undefined> {
    const row = await this.core.database.read(['records'], (tx) => tx.objectStore('records').get(['household', id]));
    return row && this.open<PackedHousehold>(row);
  }

  async part<Name extends PackedPart>(name: Name): Promise<PackedParts[Name] | undefined> {
    const row = await this.core.database.read(['records'], (tx) => tx.objectStore('records').get(['part', name]));
    return row && this.open<PackedParts[Name]>(row);
  }

  /** Forgets the pack; never anything that was typed here. */
  async clear(): Promise<void> {
    await this.core.database.write(['records', 'meta'], async (tx) => {
      await tx.objectStore('records').clear();
      await tx.objectStore('meta').delete('pack');
      await noteRecords(tx);
    });
  }

  /** Seals a record. */
  async row(kind: string, id: string, series: number, value: unknown): Promise<RecordRow> {
    return { kind, id, series, sealed: await this.core.seal(places.record(kind, id), value) };
  }

  private open<T>({ kind, id, sealed }: RecordRow): Promise<T> {
    return this.core.open<T>(places.record(kind, id), sealed);
  }
}
