import { Vault } from '../src/platform/vault';
import { CityLoader, Loaded } from '../src/seed/load/city-loader';
import { PasswordHasher } from '../src/staff/password-hasher.service';
import type { TestApp } from './app';

/** The seeded city of a number of households, as `npm run seed` makes it. */
export const makeCity = (app: TestApp, households: number): Promise<Loaded> =>
  new CityLoader(households, {
    url: app.config.DATABASE_URL ?? '',
    vault: app.get(Vault),
    hash: (password) => app.get(PasswordHasher).hash(password),
    log: () => undefined,
  }).load();
