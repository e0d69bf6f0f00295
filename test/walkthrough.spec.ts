import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CityService } from '../src/demo/city/city.service';
import { signIn } from '../src/demo/sign-in';
import { walk } from '../src/demo/walkthrough';
import { startApp, TestApp } from './app';

const readme = readFileSync(join(__dirname, '..', 'README.md'), 'utf8');

describe('the walk-through of the README', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await app.get(CityService).fill(0);
    await app.app.listen(0, '127.0.0.1');
  });
  afterAll(() => app.stop());

  it('happens exactly as it is printed', async () => {
    const api = `${await app.app.getUrl()}/api/v1`;
    const people = ['caseworker', 'checker', 'reviewer', 'supervisor', 'clerk', 'auditor'];
    const said: string[] = [];
    const steps = await walk(readme, { api, tokens: await signIn(api, people), say: (line) => said.push(line) });
    expect(steps).toBeGreaterThan(40);
    expect(said).toHaveLength(steps);
  });
});
