import { createHash } from 'node:crypto';
import { Dice } from '../src/demo/city/dice';
import { apart, fingerprintOf, mostApart, windowsOf } from '../src/visits/photos/fingerprint.rules';
import { PhotoComparison } from '../src/visits/photos/photo-comparison.service';
import { greyOf } from '../src/visits/photos/pictures';
import { startApp, TestApp } from './app';
import { makePerson, Person, towns, villages } from './make';
import { jpeg } from './make-files';
import { asJpeg, asPng, asWebp, cut, makeScene, photograph, Picture, resized } from './make-pictures';
import { plantHousehold } from './make-records';
import { makeVisit } from './make-visits';

const small = { width: 240, height: 180 };
/** Scenes of the invented set; everything said of errors holds for this set, not for photographs of the world. */
const scenes = 24;

describe('near copies of pictures', () => {
  const dice = new Dice(1505);
  const greys: { base: string; windows: string[] }[] = [];
  const pictures: Picture[] = [];
  const look = async (content: Buffer) => {
    const grey = (await greyOf(content))!;
    return { base: fingerprintOf(grey), windows: windowsOf(grey) };
  };
  const distance = (a: { windows: string[] }, b: { base: string }) =>
    Math.min(...a.windows.map((window) => apart(window, b.base)));
  const all = Array.from({ length: scenes }, () => makeScene(dice));
  beforeAll(async () => {
    for (const scene of all) {
      const picture = photograph(scene, dice, small);
      pictures.push(picture);
      greys.push(await look(await asJpeg(picture)));
    }
  });

  it('are found when cut by up to a tenth, resized and encoded again, whichever came first', async () => {
    for (const [i, picture] of pictures.entries()) {
      const [across, down] = [0.9 + dice.int(0, 100) / 1000, 0.9 + dice.int(0, 100) / 1000];
      const [left, top] = [(dice.int(0, 100) / 100) * (1 - across), (dice.int(0, 100) / 100) * (1 - down)];
      const part = cut(picture, left, top, across, down);
      const copy = await look(
        await (i % 3 === 0 ? asWebp(part, 50) : i % 3 === 1 ? asPng(part) : resized(part, 150, 55)),
      );
      expect(distance(copy, greys[i]!)).toBeLessThanOrEqual(mostApart);
      expect(distance(greys[i]!, copy)).toBeLessThanOrEqual(mostApart);
    }
  });

  it('are taken for such in less than one of a hundred honest pairs of the set', async () => {
    const pairs: boolean[] = [];
    for (const [i, scene] of all.entries()) {
      for (const other of greys.slice(0, i)) pairs.push(distance(greys[i]!, other) <= mostApart);
      const aside = ((dice.chance(50) ? 1 : -1) * dice.int(18, 35)) / 100;
      const view = { ...small, left: aside, top: dice.int(-15, 15) / 100, light: dice.int(70, 120) / 100 };
      const again = await look(await asJpeg(photograph(scene, dice, view)));
      pairs.push(distance(again, greys[i]!) <= mostApart);
    }
    expect(pairs.length).toBeGreaterThan(250);
    expect(pairs.filter(Boolean).length).toBeLessThan(pairs.length / 100);
  });

  it('are not looked for in what is no picture', async () => {
    expect(await greyOf(jpeg('words'))).toBeUndefined();
  });
});

describe('pictures of visits', () => {
  let app: TestApp;
  let caseworker: Person;
  const dice = new Dice(7);
  beforeAll(async () => {
    app = await startApp();
    caseworker = await makePerson(app, 'caseworker', villages.first);
  });
  afterAll(() => app.stop());

  const visitWith = async (content: Buffer, as = caseworker, village = villages.first) => {
    const household = (await plantHousehold(app, village)).id;
    const sha256 = createHash('sha256').update(content).digest('hex');
    const visit = await makeVisit(app, as, household, { photos: [{ sha256, kind: 'photo' }] });
    const path = `/households/${household}/attachments`;
    await app.as(as).request('post', path).field('kind', 'photo').attach('file', content, 'a.jpg').expect(201);
    await app.get(PhotoComparison).drain();
    return visit;
  };
  const doubts = async (visit: string, town = towns.first) => {
    const reviewer = await makePerson(app, 'reviewer', town);
    return (await app.as(reviewer).get(`/visit-evidence?visitId=${visit}`).expect(200)).body.items;
  };

  it('are compared once their content has come: the same file, a near copy, and nothing', async () => {
    const picture = photograph(makeScene(dice), dice, small);
    const first = await visitWith(await asJpeg(picture));
    expect(await doubts(first)).toEqual([]);
    const same = await visitWith(await asJpeg(picture));
    expect(await doubts(same)).toMatchObject([{ kind: 'same_photo', score: 90, otherVisitId: first }]);
    const near = await visitWith(await resized(cut(picture, 0.04, 0.02, 0.92, 0.95), 200));
    const [doubt] = await doubts(near);
    expect(doubt).toMatchObject({ kind: 'near_photo', measured: { mostApart } });
    expect(doubt.score).toBeGreaterThanOrEqual(60);
    expect(doubt.measured.apart).toBeLessThanOrEqual(mostApart);
    const other = await visitWith(await asJpeg(photograph(makeScene(dice), dice, small)));
    expect(await doubts(other)).toEqual([]);
  });

  it('are recognised as the same file in another banner, whose office alone is named', async () => {
    const picture = await asJpeg(photograph(makeScene(dice), dice, small));
    await visitWith(picture);
    const naiman = await makePerson(app, 'caseworker', villages.otherBanner);
    const copied = await visitWith(picture, naiman, villages.otherBanner);
    expect(await doubts(copied, towns.otherBanner)).toMatchObject([
      { kind: 'same_photo', otherRegionCode: villages.first },
    ]);
  });

  it('that cannot be read are compared by their content alone, once', async () => {
    const visit = await visitWith(jpeg('not really a picture'));
    const { rows } = await app.sql.query(
      `select fingerprint, compared_at is not null as compared from visit_photo where visit_id = $1`,
      [visit],
    );
    expect(rows).toEqual([{ fingerprint: null, compared: true }]);
  });
});
