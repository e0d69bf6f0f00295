import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import globalSetup from '../global-setup';
import globalTeardown from '../global-teardown';
import { chromiumPath } from './chromium';
import { settled } from './look';
import { known, screens, type Screen } from './screens';
import { openStage, type Stage } from './stage';
import { bring, states } from './states';
import { tongues, type Tongue } from './tongues';
import { open, visitor } from './visitor';

/** Where the pictures go; git ignores it. */
const folder = join(__dirname, '../../.screens');

/** Pictures of every screen, in every state and both languages: `npm run screenshots [-- words of names]`. */
async function main(): Promise<void> {
  if (!chromiumPath) throw new Error('no Chromium on this machine; set CHROMIUM to its program');
  const wanted = process.argv.slice(2);
  await globalSetup();
  for (const [name, households] of [
    ['', 60],
    ['empty-', 0],
  ] as const) {
    const stage = await openStage(households);
    await photograph(stage, name, wanted);
    await stage.stop();
  }
  await globalTeardown();
}

async function photograph(stage: Stage, prefix: string, wanted: string[]): Promise<void> {
  const ids = await known(stage.app);
  const chosen = screens.filter(
    ({ entry, route }) => !wanted.length || wanted.includes(entry) || wanted.includes(route),
  );
  for (const tongue of tongues)
    for (const screen of chosen) {
      const page = await visitor(stage, screen, tongue);
      for (const state of prefix ? (['full'] as const) : states) {
        await bring(page, state);
        await open(page, stage.url + screen.path(ids));
        await (state === 'full' ? settled(page) : page.waitForTimeout(1000));
        await page.screenshot({ path: await place(screen, tongue, `${prefix}${state}`), fullPage: state === 'full' });
      }
      await page.context().close();
    }
}

async function place({ entry, route }: Screen, tongue: Tongue, state: string): Promise<string> {
  const inside = join(folder, entry, tongue);
  await mkdir(inside, { recursive: true });
  return join(inside, `${route}-${state}.png`);
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
