import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import chinese from '@/words/zh/audit.json';
import { isLogged, tables } from './tables.rules';

const migrations = join(__dirname, '../../../../src/database/migrations');

describe('tables of the log', () => {
  it('names every table that the database logs', () => {
    const sql = readdirSync(migrations).map((name) => readFileSync(join(migrations, name), 'utf8'));
    const logged = sql.flatMap((text) => [...text.matchAll(/logged\(\s*'([a-z_]+)'/g)].map((found) => found[1] ?? ''));
    expect(logged.length).toBeGreaterThan(20);
    expect(logged.filter((table) => !isLogged(table))).toEqual([]);
  });

  it('has a word for each', () => {
    for (const table of tables) expect(chinese).toHaveProperty([`table.${table}`]);
  });
});
