import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Installation, run } from './installation';
import { Line } from './load';
import { Operation } from './operations';
import { startApplication } from './targets';

/** What one request of an operation makes the database do. */
export interface Work {
  name: string;
  role: string;
  /** Statements of the request, settings included, begin and commit aside. */
  statements: number;
  /** Whether a statement, or one inside a function, reads the whole of a large table. */
  scans: string[];
}

const explaining = (nested: boolean) => [
  `alter role app_login set session_preload_libraries = 'auto_explain'`,
  `alter role app_login set auto_explain.log_min_duration = 0`,
  `alter role app_login set auto_explain.log_nested_statements = ${nested ? 'on' : 'off'}`,
  `alter role app_login set auto_explain.log_parameter_max_length = 0`,
];

/**
 * Starts the application once more with a database that writes down every plan, and sends one request of each
 * operation: how many statements it takes, and whether a list or a search walks through a whole table.
 */
export async function plansOf(installation: Installation, operations: readonly Operation[]): Promise<Work[]> {
  try {
    const counted = await probe(installation, operations, false);
    const planned = await probe(installation, operations, true);
    return operations.map(({ name, role }, i) => ({
      name,
      role,
      statements: counted[i]!.split('Query Text:').length - 1,
      scans: [...new Set(planned[i]!.match(/Seq Scan on (household|member)\b/g))],
    }));
  } finally {
    await run(installation.superUrl, ['alter role app_login reset all']);
  }
}

/** The plans that each operation left in the server's log. */
async function probe(installation: Installation, operations: readonly Operation[], nested: boolean) {
  const log = join(installation.folder, 'postgres', 'server.log');
  await run(installation.superUrl, explaining(nested));
  const ours = await startApplication(installation, { smoke: false });
  const found: string[] = [];
  try {
    for (const operation of operations) {
      const [first, line = first] = operation.lines('ours', 2);
      await send(ours.url, first!, operation.person.token());
      let most = '';
      // Work of the application's own timers may stand between; the shortest of three is the request alone.
      for (let tries = 0; tries < (operation.writes ? 1 : 3); tries++) {
        await sleep(150);
        const from = readFileSync(log).length;
        await send(ours.url, line!, operation.person.token());
        await sleep(50);
        const text = readFileSync(log).subarray(from).toString();
        if (!most || text.length < most.length) most = text;
      }
      found.push(most);
    }
  } finally {
    await ours.stop();
  }
  return found;
}

async function send(url: string, { method, path, body }: Line, token: string): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const answer = await fetch(`${url}${path}`, { method, headers, body });
  await answer.arrayBuffer();
}

/** Megabytes of the largest tables and indexes of the registry. */
export const sizesOf = ({ superUrl }: Installation): Promise<{ name: string; megabytes: number }[]> =>
  run(superUrl, [
    `select relname as name, round(pg_relation_size(oid) / 1048576.0, 1)::float as megabytes from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'i') order by pg_relation_size(oid) desc limit 25`,
  ]);
