import { joinInstallation } from '../database/installation';
import { processEnvironment } from '../platform/config';
import { exportLog } from './export';

/** `npm run audit:export -- FILE`: the change log and its chain as a file, for the verifier (docs/audit.md). */
async function main([file]: string[]): Promise<void> {
  if (!file) throw new Error('usage: npm run audit:export -- FILE');
  const { environment, stop } = await joinInstallation(processEnvironment(), (line) => console.warn(line));
  try {
    if (!environment.DATABASE_URL) throw new Error('configuration: check DATABASE_URL');
    const { links, waiting } = await exportLog(environment.DATABASE_URL, file);
    console.warn(`${links} sealed rows and ${waiting} not sealed yet in ${file}`);
  } finally {
    await stop();
  }
}

void main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
