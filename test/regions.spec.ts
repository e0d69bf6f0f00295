import { uuidv7 } from 'uuidv7';
import { startApp, TestApp } from './app';
import { makePerson, Person, places } from './make';

describe('regions and standards', () => {
  let app: TestApp;
  let administrator: Person;
  let caseworker: Person;
  const village = '150521100201';
  const line = {
    key: 'poverty.line',
    regionCode: places.leftMiddle,
    validFrom: '2019-07-01',
    value: 400_000,
    source: '旗政发〔2019〕1号',
    reason: '本旗提高标准',
  };

  beforeAll(async () => {
    app = await startApp();
    administrator = await makePerson(app, 'administrator', places.leftMiddle);
    caseworker = await makePerson(app, 'caseworker', village);
  });
  afterAll(() => app.stop());

  it('ships every division of the city with its place in the tree', async () => {
    const { rows } = await app.sql.query(`select level, count(*)::int from region group by 1 order by 2`);
    expect(rows).toEqual([
      { level: 'city', count: 1 },
      { level: 'banner', count: 9 },
      { level: 'township', count: 143 },
      { level: 'village', count: 2568 },
    ]);
    const { body } = await app.as(caseworker).get(`/regions/${village}`).expect(200);
    expect(body.ancestors.map((region: { level: string }) => region.level)).toEqual(['city', 'banner', 'township']);
    const banner = await app.as(caseworker).get(`/regions/${places.leftMiddle}`).expect(200);
    expect(banner.body.children.length).toBe(21);
    await app.as(caseworker).get('/regions/999999999999').expect(404);
    await app.as(caseworker).get('/regions/15').expect(400);
  });

  it('shows anybody the way to a village, to be kept for an hour, and lets nobody keep a mistake', async () => {
    const town = await app.anyone.get('/public/regions/150521101000').expect(200);
    expect(town.headers['cache-control']).toBe('public, max-age=3600');
    expect(town.body).toMatchObject({ nameZh: '宝龙山镇', ancestors: [{ level: 'city' }, { level: 'banner' }] });
    expect(town.body.children).toContainEqual(expect.objectContaining({ code: '150521101200', level: 'village' }));
    const unknown = await app.anyone.get('/public/regions/990000000000').expect(404);
    expect(unknown.headers['cache-control']).toBe('no-store');
  });

  it('serves code lists with their provenance', async () => {
    const { body } = await app.as(caseworker).get('/code-lists/relation-to-head').expect(200);
    expect(body.items.length).toBeGreaterThan(10);
    expect(body.source).toMatch(/system|official|GB/);
    await app.as(caseworker).get('/code-lists/none').expect(404);
  });

  it('lets an inner region override the enclosing one from a date, and keeps who and why', async () => {
    const value = async (regionCode: string, on: string) => {
      const { body } = await app.as(caseworker).get(`/standards?regionCode=${regionCode}&on=${on}`).expect(200);
      return body.find((one: { key: string }) => one.key === 'poverty.line')?.value;
    };
    const id = uuidv7();
    await app.as(administrator).put(`/standards/${id}`, line).expect(200);
    await app.as(administrator).put(`/standards/${id}`, line).expect(200);
    await app
      .as(administrator)
      .put(`/standards/${id}`, { ...line, value: 1 })
      .expect(409);
    const again = await app.as(administrator).put(`/standards/${uuidv7()}`, line).expect(409);
    expect(again.body.code).toBe('conflict.standard_already_set');
    expect(await value(village, '2019-06-30')).toBe(374_700);
    expect(await value(village, '2019-07-01')).toBe(400_000);
    expect(await value('150522100201', '2019-07-01')).toBe(374_700);
    const history = await app
      .as(caseworker)
      .get(`/standards/history?regionCode=${village}&key=poverty.line`)
      .expect(200);
    expect(history.body[1]).toMatchObject({
      value: 400_000,
      setBy: administrator.id,
      setByName: `administrator ${administrator.id.slice(-4)}`,
      regionName: '科尔沁左翼中旗',
      reason: line.reason,
      source: line.source,
    });
  });

  it('is set only by an administrator, only in reach, only within reason', async () => {
    await app.as(caseworker).put(`/standards/${uuidv7()}`, line).expect(403);
    const neighbour = await app
      .as(administrator)
      .put(`/standards/${uuidv7()}`, { ...line, regionCode: places.leftRear })
      .expect(403);
    expect(neighbour.body.code).toBe('region.out_of_scope');
    await app
      .as(administrator)
      .put(`/standards/${uuidv7()}`, { ...line, regionCode: places.city })
      .expect(403);
    const absurd = await app
      .as(administrator)
      .put(`/standards/${uuidv7()}`, { ...line, validFrom: '2021-01-01', value: -1 })
      .expect(400);
    expect(absurd.body.errors[0]).toMatchObject({ path: 'value', code: 'standard.out_of_bounds' });
    const unknown = await app
      .as(administrator)
      .put(`/standards/${uuidv7()}`, { ...line, key: 'x', more: 1 })
      .expect(400);
    expect(unknown.body.errors.map((error: { path: string }) => error.path).sort()).toEqual(['key', 'more']);
    await app.as(administrator).put('/standards/17', line).expect(400);
  });
});
