import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import globalSetup from '../global-setup';
import globalTeardown from '../global-teardown';
import { moveTo } from '../make-procedures';
import { chromiumPath } from './chromium';
import { type Known, makeKnown, unknown } from './known';
import { settled } from './look';
import { screens, statesOf, toursOf, type Screen } from './screens';
import { openStage, type Stage } from './stage';
import { bring } from './states';
import { tongues, type Tongue } from './tongues';
import { open, visitor } from './visitor';

/** Where the pictures go; git ignores it. */
const folder = join(__dirname, '../../.screens');

/** Pictures of every screen, in every state and both languages: `npm run screenshots [-- words of names]`. */
async function main(): Promise<void> {
  if (!chromiumPath) throw new Error('no Chromium on this machine; set CHROMIUM to its program');
  const wanted = process.argv.slice(2);
  const chosen = screens.filter(
    ({ entry, route, who }) => !wanted.length || [entry, route, who].some((name) => name && wanted.includes(name)),
  );
  await globalSetup();
  try {
    await photographed(84, makeKnown, chosen, statesOf);
    await photographed(
      0,
      emptyCity,
      chosen.filter(({ lists }) => lists),
      () => ['empty'],
    );
  } finally {
    await globalTeardown();
  }
}

async function emptyCity(app: Stage['app']): Promise<Known> {
  moveTo(app, '2019-03-15');
  return Promise.resolve(unknown());
}

type Look = ReturnType<typeof statesOf>[number] | 'empty';

async function photographed(
  households: number,
  fill: (app: Stage['app']) => Promise<Known>,
  chosen: readonly Screen[],
  looks: (screen: Screen) => readonly Look[],
): Promise<void> {
  if (!chosen.length) return;
  const stage = await openStage(households);
  const ids = await fill(stage.app);
  for (const tour of toursOf(chosen))
    await Promise.all(tongues.map((tongue) => photograph({ stage, ids }, tour, tongue, looks)));
  await stage.stop();
}

async function photograph(
  { stage, ids }: { stage: Stage; ids: Known },
  tour: readonly Screen[],
  tongue: Tongue,
  looks: (screen: Screen) => readonly Look[],
): Promise<void> {
  const page = await visitor(stage, tour[0] as Screen, tongue);
  for (const screen of tour) {
    const url = stage.url + (await screen.path(ids, page, stage.url));
    for (const look of looks(screen)) {
      const state = look === 'empty' ? 'full' : look;
      await bring(page, state);
      await open(page, url);
      await settled(page, state);
      await page.screenshot({ path: await place(screen, tongue, look), fullPage: look === 'full' });
      await bring(page, 'full');
    }
  }
  await page.context().close();
}

async function place({ entry, route, part }: Screen, tongue: Tongue, look: Look): Promise<string> {
  const inside = join(folder, entry, tongue);
  await mkdir(inside, { recursive: true });
  return join(inside, `${[route, part, look].filter(Boolean).join('-')}.png`);
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
