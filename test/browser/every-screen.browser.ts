import { doubleText, faultsOf } from './look';
import { describeInBrowser, desktop, phone, smallPhone } from './chromium';
import { forgotten, known, screens, type Known, type Screen } from './screens';
import { openStage, type Stage } from './stage';
import { bring, states } from './states';
import { tongues } from './tongues';
import { open, visitor } from './visitor';

/** Who looks at which screens: one window for all screens of a person and language. */
const tours = Object.values(
  screens.reduce<Record<string, Screen[]>>((all, screen) => {
    (all[`${screen.entry} ${screen.who ?? 'nobody'}`] ??= []).push(screen);
    return all;
  }, {}),
);
const nameOf = ([first]: Screen[]): string => `${first?.entry} of ${first?.who ?? 'nobody'}`;

describeInBrowser('every screen', () => {
  let stage: Stage;
  let ids: Known;

  beforeAll(async () => {
    stage = await openStage(60);
    ids = await known(stage.app);
  });
  afterAll(() => stage.stop());

  it('is looked at: no route was forgotten', () => expect(forgotten()).toEqual([]));

  const cases = tours.flatMap((tour) => tongues.map((tongue) => ({ tour, tongue, name: nameOf(tour) })));

  it.each(cases)(
    '$name in $tongue: has no fault for axe and fits, full, loading, failing and without a line',
    async ({ tour, tongue }) => {
      const page = await visitor(stage, tour[0] as Screen, tongue);
      const faults: string[] = [];
      for (const screen of tour)
        for (const state of states) {
          await bring(page, 'full');
          if (state !== 'full') await bring(page, state);
          await open(page, stage.url + screen.path(ids));
          if (state !== 'full') await page.waitForTimeout(700);
          faults.push(...(await faultsOf(page)).map((fault) => `${screen.route}, ${state}: ${fault}`));
        }
      await page.context().close();
      expect(faults).toEqual([]);
    },
  );

  const narrow = [
    ...[{ name: '320 pixels', options: smallPhone, large: false }],
    ...[{ name: '360 pixels with words twice as large', options: phone, large: true }],
  ];
  const inHand = tours.filter(([first]) => first?.entry !== 'console');
  it.each(narrow.flatMap((size) => inHand.map((tour) => ({ ...size, tour, screen: nameOf(tour) }))))(
    '$screen at $name: nothing scrolls sideways',
    async ({ options, large, tour }) => {
      const page = await visitor(stage, tour[0] as Screen, 'en', options);
      const wide: string[] = [];
      for (const screen of tour) {
        await open(page, stage.url + screen.path(ids));
        if (large) await doubleText(page);
        wide.push(
          ...(await faultsOf(page))
            .filter((fault) => /sideways/.test(fault))
            .map((fault) => `${screen.route}: ${fault}`),
        );
      }
      await page.context().close();
      expect(wide).toEqual([]);
    },
  );

  it('of the desk is usable 768 pixels wide', async () => {
    const wide: string[] = [];
    for (const tour of tours.filter(([first]) => first?.entry === 'console')) {
      const page = await visitor(stage, tour[0] as Screen, 'en', {
        ...desktop,
        viewport: { width: 768, height: 1024 },
      });
      for (const screen of tour) {
        await open(page, stage.url + screen.path(ids));
        wide.push(
          ...(await faultsOf(page))
            .filter((fault) => /sideways/.test(fault))
            .map((fault) => `${screen.route}: ${fault}`),
        );
      }
      await page.context().close();
    }
    expect(wide).toEqual([]);
  });

  it('says nothing it must not: no uncaught error, no other host, no personal data in addresses or console', () =>
    expect(stage.watched.complaints).toEqual([]));
});
