import { DataSource } from 'typeorm';
import { loadProgrammes } from '../assistance/programmes/shipped-programmes';
import { loadReference } from '../regions/reference';
import { ownerOptions } from './data-source';

/** Brings a database to the current shape and the reference data that ships with it, as its owner. */
export async function migrate(ownerUrl: string): Promise<void> {
  const owner = await new DataSource(ownerOptions(ownerUrl)).initialize();
  try {
    await owner.runMigrations();
    await owner.transaction(async (manager) => {
      const query = (text: string, values: unknown[]) => manager.query(text, values);
      await loadReference(query);
      await loadProgrammes(query);
    });
  } finally {
    await owner.destroy();
  }
}
