import type { INestApplication } from '@nestjs/common';
import { ScanService } from '../monitoring/scan/scan.service';
import { CityService } from './city/city.service';
import { cityBegins } from './city/plot';
import { demoPassword, demoPeople } from './city/people';
import { ClockService } from './clock.service';

/** Sets the clock and fills the city; what is there already stays. */
export async function prepareDemonstration(app: INestApplication): Promise<void> {
  await app.get(ClockService, { strict: false }).start(cityBegins);
  await app.get(CityService, { strict: false }).fill();
  await app.get(ScanService, { strict: false }).nightly();
}

/** The sign-ins at the village of the walk-through, for the terminal. */
export function signIns(): string {
  const plain = demoPeople.filter(({ login }) => !login.includes('-'));
  const lines = plain.map(({ login, level }) => `  ${login.padEnd(14)} ${level}`);
  return [
    'demonstration sign-ins (others carry the region code, such as caseworker-150526201200):',
    ...lines,
    `  password: ${demoPassword}`,
  ].join('\n');
}
