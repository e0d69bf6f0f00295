import { ModuleRef } from '@nestjs/core';
import { CityService } from '../src/demo/city/city.service';
import { demoPeople } from '../src/demo/city/people';
import { Clock } from '../src/platform/clock';
import { UnitOfWork } from '../src/platform/unit-of-work';
import { PasswordHasher } from '../src/staff/password-hasher.service';
import { startApp, TestApp } from './app';

const count = 60;

const fill = (app: TestApp) =>
  new CityService(app.get(UnitOfWork), app.get(Clock), app.get(PasswordHasher), app.app.get(ModuleRef)).fill(count);

/** What of the city must be the same on every installation: all that is not sealed or made by the hour. */
const plain = `select h.id, h.number, h.registration, h.exit_status, h.head_name, p.step, p.state,
    (select json_agg(json_build_array(m.name, m.birth_date, m.relation) order by m.id) from member m
     where m.household_id = h.id) as members
  from household h left join lateral
    (select step, state from procedure where household_id = h.id order by opened_at desc limit 1) p on true
  order by h.id`;

describe('the demonstration city', () => {
  let app: TestApp;
  let other: TestApp;
  beforeAll(async () => {
    other = await startApp();
    app = await startApp();
    await fill(app);
  });
  afterAll(() => Promise.all([app.stop(), other.stop()]));

  it('has a case at every step of every procedure, and households at every stage', async () => {
    const { rows } = await app.sql.query(
      `select distinct variant || ' ' || step as at from procedure where state = 'open' order by 1`,
    );
    const steps = rows.map((row) => row.at);
    expect(steps).toEqual(
      expect.arrayContaining(['new meeting', 'new announcement', 'exit agreement', 'removal review']),
    );
    expect(steps.length).toBeGreaterThanOrEqual(24);
    const stages = await app.sql.query(`select distinct registration from household order by 1`);
    expect(stages.rows.map((row) => row.registration)).toEqual(
      expect.arrayContaining(['draft', 'registered', 'submitted']),
    );
  });

  it('keeps what is there and is the same elsewhere', async () => {
    const before = await app.sql.query(plain);
    await fill(app);
    expect((await app.sql.query(plain)).rows).toEqual(before.rows);
    await fill(other);
    const numbers = (rows: { number: string | null }[]) =>
      rows.map(({ number, ...rest }) => ({ ...rest, has: !!number }));
    expect(numbers((await other.sql.query(plain)).rows)).toEqual(numbers(before.rows));
  });

  it('has a helper for every household on the register, and help at several stages', async () => {
    const alone = await app.sql.query(
      `select id from household h where registration = 'registered'
         and not exists (select from pairing p where p.household_id = h.id and p.role = '01')`,
    );
    expect(alone.rows).toEqual([]);
    const { rows } = await app.sql.query(`select distinct state from measure order by 1`);
    expect(rows.length).toBeGreaterThanOrEqual(3);
    const paid = await app.sql.query(`select from benefit`);
    expect(paid.rowCount).toBeGreaterThan(0);
  });

  it('has people for every part', () => {
    const roles = new Set(demoPeople.map(({ role }) => role));
    expect([...roles].sort()).toEqual([
      'administrator',
      'assessor',
      'auditor',
      'caseworker',
      'clerk',
      'reviewer',
      'supervisor',
    ]);
    expect(new Set(demoPeople.map(({ login }) => login)).size).toBe(demoPeople.length);
  });
});
