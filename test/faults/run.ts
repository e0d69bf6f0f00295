import { parseArgs } from 'node:util';
import { TurnableClock, turnClock } from './clock';
import { editTogether, sendTwice } from './contention';
import { killApplication, killServer, orphanServer } from './crashes';
import { Stage } from './stage';

/** `npm run test:faults [-- --runs 50] [-- --only F1,F8]`: the full version; figures in docs/faults.md. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '50' }, only: { type: 'string' } } });
  const runs = Number(values.runs);
  const some = Math.max(1, Math.round(runs / 5));
  const clock = new TurnableClock();
  const stage = await Stage.make({ households: 60, built: true, ...clock.options });
  const faults: Record<string, () => Promise<object>> = {
    F1: () => killApplication(stage, runs),
    F2: () => killServer(stage, some),
    F3: () => orphanServer(stage, some, false),
    'F3, hanging': () => orphanServer(stage, Math.max(1, some >> 1), true),
    F7: () => turnClock(stage, clock),
    F8: () => sendTwice(stage, runs, 20),
    F9: () => editTogether(stage, runs, 20),
  };
  const wanted = values.only?.split(',');
  try {
    await stage.start();
    for (const [name, fault] of Object.entries(faults)) {
      if (wanted && !wanted.includes(name.slice(0, 2))) continue;
      process.stdout.write(`${name} ${JSON.stringify(await fault())}\n`);
    }
  } finally {
    await stage.close();
  }
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
