import { publicAddress, readConfig } from '../src/platform/config';
import { unfitForProduction } from '../src/production';
import { startApp } from './app';
import { cluster, newKey } from './postgres';

const keys = () => ({
  SEAL_KEYS: `1:${newKey()}`,
  INDEX_KEY: newKey(),
  AUDIT_KEY: newKey(),
  TOKEN_KEYS: `1:${newKey()}`,
});
const fit = () => ({
  ...keys(),
  BANGFU_MODE: 'production',
  DATABASE_URL: 'postgres://somewhere/bangfu',
  PUBLIC_URL: 'https://bangfu.example.cn',
  TRUST_PROXY: 'yes',
});

describe('an installation for real people', () => {
  it('needs a database of its own, HTTPS in front, keys, and the real time', () => {
    expect(readConfig(fit()).BANGFU_MODE).toBe('production');
    expect(() => readConfig({ ...fit(), DATABASE_URL: '' })).toThrow('DATABASE_URL');
    expect(() => readConfig({ ...fit(), PUBLIC_URL: 'http://bangfu.example.cn' })).toThrow('PUBLIC_URL');
    expect(() => readConfig({ ...fit(), TRUST_PROXY: 'no' })).toThrow('TRUST_PROXY');
    expect(() => readConfig({ ...fit(), BANGFU_NOW: '2019-03-15' })).toThrow('BANGFU_NOW');
    for (const key of Object.keys(keys())) expect(() => readConfig({ ...fit(), [key]: '' })).toThrow(key);
  });

  it('prints its address only when others can reach it', () => {
    const printed = (PUBLIC_URL: string) => publicAddress(readConfig({ ...fit(), BANGFU_MODE: 'demo', PUBLIC_URL }));
    expect(printed('https://bangfu.example.cn/')).toBe('https://bangfu.example.cn');
    expect(printed('http://10.2.0.7:3000')).toBe('http://10.2.0.7:3000');
    expect(printed('https://bangfu.example.cn/tongliao')).toBe('https://bangfu.example.cn/tongliao');
    for (const here of [
      '',
      'http://localhost:3000',
      'http://127.0.0.1',
      'http://[::1]:3000',
      'localhost:3000',
      'bangfu.cn',
    ])
      expect(printed(here)).toBeUndefined();
  });

  it('names what is wrong without repeating its value', () => {
    const secret = `1:${newKey()}x`;
    expect(() => readConfig({ ...fit(), SEAL_KEYS: secret })).toThrow(/^configuration: check SEAL_KEYS$/);
  });

  it('has no route that moves the clock', async () => {
    const { BANGFU_MODE, PUBLIC_URL, TRUST_PROXY } = fit();
    const app = await startApp({ BANGFU_MODE, PUBLIC_URL, TRUST_PROXY });
    expect(app.routes.filter(({ url }) => url.includes('demo'))).toEqual([]);
    await app.anyone.get('/demo/clock').expect(404);
    await app.stop();
  });

  it('does not serve as a superuser, on a demonstration or with example keys', async () => {
    const app = await startApp({ INDEX_KEY: Buffer.alloc(32, 7).toString('base64') });
    expect(await unfitForProduction(app.app)).toEqual(['INDEX_KEY holds an example']);
    await app.sql.query(`insert into setting (name, value) values ('clock.offset', '0')`);
    expect(await unfitForProduction(app.app)).toContain('the database was filled by a demonstration');
    const mighty = await startApp({ DATABASE_URL: cluster.url('postgres', app.database) });
    expect(await unfitForProduction(mighty.app)).toContain(
      'DATABASE_URL connects as a role that row-level security does not bind',
    );
    await mighty.stop();
    await app.stop();
  });
});
