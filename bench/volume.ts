import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Registering } from './operations';
import { Installation, run } from './installation';
import { plantPerson } from './people';
import { say } from './say';
import { startApplication, Target } from './targets';

const villages = `
  select code from (select code, row_number() over (partition by left(code, 6) order by code) as n
    from region where level = 'village') v where n <= 30 order by left(code, 6), n`;

/** Most are registered, some closed, some still drafts; changed over the last years. Their numbers lie above the counter. */
const ages = `
  with numbered as (
    select id, g, (array['registered', 'registered', 'registered', 'submitted', 'draft', 'closed'])[1 + g % 6] as state
    from (select id, row_number() over (order by md5(id::text)) as g from household) every)
  update household h set registration = state,
    number = case when state <> 'draft' then banner_code || (900000 + g)::text end,
    exit_status = (array['0', '1'])[1 + g % 2], updated_at = now() - g * interval '1 hour'
  from numbered where numbered.id = h.id`;

/** Rows of the log without a seal, and changes that the counts do not hold yet. */
const unsealedAndUnfolded = `select ((select count(*) from change_log)
  - (select count(*) from change_seal) + (select count(*) from household_count_delta))::int as rows`;

/** Fills the database by the seed command. */
export async function seed({ environment, ownerUrl }: Installation, many: number): Promise<void> {
  const child = spawn(process.execPath, [resolve('dist/seed/seed-command.js'), '--households', String(many)], {
    env: { PATH: process.env.PATH, ...environment, DATABASE_OWNER_URL: ownerUrl, BANGFU_MODE: 'demo' },
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the seed command ended with ${code}`);
}

/** Fills the database with a few invented households through the application itself, so that every value is a real one. */
export async function fill(
  installation: Installation,
  ours: Target,
  register: Registering,
  many: number,
): Promise<void> {
  const codes = (await run<{ code: string }>(installation.superUrl, [villages])).map(({ code }) => code);
  const person = await plantPerson(installation, 'caseworker', codes);
  for (let done = 0; done < many;) {
    const lines = Array.from({ length: Math.min(many - done, 20_000) }, (_, i) =>
      register.line('ours', codes[i % 7 === 0 ? 0 : i % codes.length]!),
    );
    await send(ours, lines, person.token());
    done += lines.length;
  }
  // past the triggers, the counts of households among them
  await run(installation.superUrl, ['set session_replication_role = replica', ages, 'select heal_household_counts()']);
}

/**
 * Lets the application seal and fold what the filling left to it. An installation that runs is never behind by so much;
 * one that is would be measured at its sealing.
 *
 * @returns the seconds that it took; 0 when nothing waited
 */
export async function catchUp(installation: Installation): Promise<number> {
  const waiting = async () => {
    const [sum] = await run<{ rows: number }>(installation.superUrl, [unsealedAndUnfolded]);
    return sum!.rows;
  };
  const rows = await waiting();
  if (!rows) return 0;
  const began = Date.now();
  const application = await startApplication(installation, { smoke: false });
  try {
    while (await waiting()) await sleep(1000);
  } finally {
    await application.stop();
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  say(`sealed and folded ${rows} rows in ${seconds} s`);
  return seconds;
}

/** Every line once. */
async function send(
  { url, complaints }: Target,
  lines: { method: string; path: string; body?: string }[],
  token: string,
): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  let next = 0;
  const sender = async () => {
    for (let line = lines[next++]; line; line = lines[next++]) {
      const put = () => fetch(`${url}${line.path}`, { method: line.method, headers, body: line.body });
      let answer = await put();
      // A machine that is busy with other things says so, and is asked again, as a person's device would.
      for (let tries = 0; answer.status === 503 && tries < 20; tries++) {
        await sleep(1000);
        answer = await put();
      }
      if (!answer.ok) throw new Error(`filling: ${answer.status} ${await answer.text()}\n${complaints()}`);
      await answer.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: 16 }, sender));
}
