import { createHash, Hash } from 'node:crypto';
import type { Seeded } from '../city/city';

/** A digest of plain values: what a city says, without how it is sealed or when it was written. */
export class CityDigest {
  private readonly hash: Hash = createHash('sha256');

  add({ dice: _, ...household }: Seeded): void {
    this.hash.update(JSON.stringify(household));
  }

  /** Rows that were made beside the households: cases, pairs. */
  addRows(rows: unknown): void {
    this.hash.update(JSON.stringify(rows));
  }

  get value(): string {
    return this.hash.copy().digest('hex');
  }
}
