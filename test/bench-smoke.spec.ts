import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const operations = ['read', 'page', 'count', 'register', 'identity', 'name2', 'pinyin', 'deep', 'import', 'export'];

/** Runs the benchmark on the sources, with the generator that is always there. Any failed request ends it. */
function bench(folder: string): Promise<{ code: number | null; output: string }> {
  const args = ['--smoke', '--households', '60', '--rounds', '1', '--seconds', '0.3', '--connections', '4'];
  const program = ['-r', join(__dirname, 'processes/typescript.js'), join(__dirname, '../bench/main.ts'), ...args];
  const more = ['--crowd', '20', '--generator', 'autocannon', '--out', join(folder, 'results.json')];
  const child = spawn(process.execPath, [...program, ...more], { cwd: join(__dirname, '..') });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

it('measures every operation without a refusal and writes complete results', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-smoke-'));
  try {
    const { code, output } = await bench(folder);
    expect(code ? output : '').toBe('');
    const results = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8'));
    expect(results).toMatchObject({ rounds: 1, volume: { households: expect.any(Number) }, settings: { pool: 10 } });
    expect(results.machine.cores).toBeGreaterThan(0);
    expect(results.versions.postgres).toMatch(/^18/);
    expect([...new Set(results.operations.map(({ name }: { name: string }) => name))].sort()).toEqual(
      [...operations].sort(),
    );
    for (const row of results.operations) {
      for (const figure of ['ours', 'baseline', 'ratio', 'p50', 'p95', 'p99', 'memory'])
        expect([row.name, row.role, figure, row[figure]]).toEqual([row.name, row.role, figure, expect.any(Number)]);
      expect(['caseworker', 'supervisor', 'assessor', 'clerk']).toContain(row.role);
      expect(row.ours).toBeGreaterThan(0);
      expect(row.baseline).toBeGreaterThan(0);
    }
    expect(results.crowd).toMatchObject({ failed: 0, lost: 0 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
