import { DataSource } from 'typeorm';
import { loadReference } from '../regions/reference';
import { ownerOptions } from './data-source';

/** Brings a database to the current shape and the reference data that ships with it, as its owner. */
export async function migrate(ownerUrl: string): Promise<void> {
  const owner = await new DataSource(ownerOptions(ownerUrl)).initialize();
  try {
    await owner.runMigrations();
    await owner.transaction((manager) => loadReference((text, values) => manager.query(text, values)));
  } finally {
    await owner.destroy();
  }
}
