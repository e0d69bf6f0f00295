import { SealerService } from '../src/audit/sealer.service';
import { jobActor } from '../src/platform/access/actor';
import { TestApp } from './app';
import { Person } from './make';

/** Past the guards of the log, as whoever holds the superuser's password could be. */
export const tamper = (app: TestApp, ...statements: string[]) =>
  app.sql.query(['begin', 'set local session_replication_role = replica', ...statements, 'commit'].join(';'));

export const rename = (app: TestApp, person: Person, name: string) =>
  app.work.run(jobActor, () => app.work.rows('update staff set name = $2 where id = $1', [person.id, name]));

export const verdictOf = async (app: TestApp, auditor: Person) =>
  (await app.as(auditor).get('/audit/verification').expect(200)).body;

const unsealed = `select count(*)::int as rows from change_log l
  where not exists (select from change_seal s where s.seq = l.seq)`;

/** Until everything written is sealed; transactions of other tests on the same server can hold it up. */
export async function allSealed(app: TestApp, seal = () => app.get(SealerService).sealAll()): Promise<void> {
  for (let i = 0; i < 300; i++) {
    await seal();
    if ((await app.sql.query(unsealed)).rows[0].rows === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('rows stay unsealed');
}
