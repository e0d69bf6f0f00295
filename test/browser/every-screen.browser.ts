import type { BrowserContextOptions, Page } from 'playwright-core';
import { describeInBrowser, desktop, phone, smallPhone } from './chromium';
import { type Known, makeKnown, unknown } from './known';
import { doubleText, faultsOf, settled, sidewaysScroll } from './look';
import { moveTo } from '../make-procedures';
import { forgotten, nameOf, screens, statesOf, toursOf, type Screen } from './screens';
import { openStage, type Stage } from './stage';
import { bring } from './states';
import { tongues, type Tongue } from './tongues';
import { open, visitor } from './visitor';

/** A tour looks at dozens of screens in four states. */
jest.setTimeout(3_600_000);

const titleOf = ([first]: readonly Screen[]): string => `${first?.entry} of ${first?.who ?? 'nobody'}`;
const few = ({ entry, who }: Screen): boolean => entry === 'public' && who === undefined;

/** Goes through the screens of a tour in one window and collects what is said of each. */
async function goThrough(
  { stage, ids }: { stage: Stage; ids: Known },
  tour: readonly Screen[],
  tongue: Tongue,
  options: BrowserContextOptions | undefined,
  look: (page: Page, screen: Screen, url: string) => Promise<string[]>,
): Promise<string[]> {
  const page = await visitor(stage, tour[0] as Screen, tongue, options);
  const faults: string[] = [];
  for (const screen of tour) {
    const url = stage.url + (await screen.path(ids, page, stage.url));
    faults.push(...(await look(page, screen, url)).map((fault) => `${nameOf(screen)} in ${tongue}${fault}`));
  }
  await page.context().close();
  return faults;
}

/** Every state of a screen, one after the other. */
async function allStates(page: Page, screen: Screen, url: string): Promise<string[]> {
  const faults: string[] = [];
  for (const state of statesOf(screen)) {
    await bring(page, state);
    await open(page, url);
    faults.push(...(await faultsOf(page, state)).map((fault) => `, ${state}: ${fault}`));
    await bring(page, 'full');
  }
  return faults;
}

/** Whether it fits into its window, with words as they are or twice as large. */
const fits =
  (large: boolean) =>
  async (page: Page, _: Screen, url: string): Promise<string[]> => {
    await open(page, url);
    if (large) await doubleText(page);
    await settled(page);
    return (await sidewaysScroll(page)).map((fault) => `: ${fault}`);
  };

describeInBrowser('every screen', () => {
  const world = {} as { stage: Stage; ids: Known };
  const tours = toursOf(screens);

  beforeAll(async () => {
    world.stage = await openStage(84);
    world.ids = await makeKnown(world.stage.app);
  });
  afterAll(() => world.stage.stop());

  it('is looked at: no route was forgotten', () => expect(forgotten()).toEqual([]));

  it.each(tours.map((tour) => ({ tour, title: titleOf(tour) })))(
    '$title: has no fault for axe and fits, full, loading, failing and without a line, in both languages',
    async ({ tour }) => {
      const both = tongues.map((tongue) => goThrough(world, tour, tongue, undefined, allStates));
      expect((await Promise.all(both)).flat()).toEqual([]);
    },
  );

  const inHand = tours.filter(([first]) => first?.entry !== 'console');
  const atDesks = tours.filter(([first]) => first?.entry === 'console');
  const sizes = [
    { size: '320 pixels', options: smallPhone, large: false, those: inHand },
    { size: '360 pixels with words twice as large', options: phone, large: true, those: inHand },
    { size: '768 pixels', options: { viewport: { width: 768, height: 1024 } }, large: false, those: atDesks },
    { size: '1440 pixels with words twice as large', options: desktop, large: true, those: atDesks },
    { size: 'a desk', options: desktop, large: false, those: inHand.filter(([first]) => first && few(first)) },
  ];
  it.each(sizes)('fits into $size', async ({ options, large, those }) => {
    const wide = those.flat().length ? toursOf(those.flat()) : [];
    const found: string[] = [];
    for (let next = 0; next < wide.length; next += 2)
      found.push(
        ...(
          await Promise.all(
            wide.slice(next, next + 2).map((tour) => goThrough(world, tour, 'en', options, fits(large))),
          )
        ).flat(),
      );
    expect(found).toEqual([]);
  });

  it('says nothing it must not: no uncaught error, no other host, no personal data in addresses or console', () =>
    expect(world.stage.watched.complaints).toEqual([]));
});

describeInBrowser('every list of a city without households', () => {
  const world = { ids: unknown() } as { stage: Stage; ids: Known };

  beforeAll(async () => {
    world.stage = await openStage(0);
    moveTo(world.stage.app, '2019-03-15');
  });
  afterAll(() => world.stage.stop());

  it('says what will appear there, without a fault', async () => {
    const faults: string[] = [];
    for (const tour of toursOf(screens.filter(({ lists }) => lists))) {
      const both = tongues.map((tongue) =>
        goThrough(world, tour, tongue, undefined, async (page, _, url) => {
          await open(page, url);
          return (await faultsOf(page)).map((fault) => `, empty: ${fault}`);
        }),
      );
      faults.push(...(await Promise.all(both)).flat());
    }
    expect(faults).toEqual([]);
    expect(world.stage.watched.complaints).toEqual([]);
  });
});
