import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describeInBrowser } from './chromium';

const root = join(__dirname, '../..');

/** A short run of what `npm run test:outbox` does at length. */
describeInBrowser('the outbox of a phone, in a real browser against the real server', () => {
  it('loses nothing, doubles nothing and overwrites nothing silently', async () => {
    const script = ['-r', './test/processes/typescript.js', 'test/browser/outbox-chaos.ts'];
    const size = ['--operations', '80', '--kills', '1', '--seed', '3'];
    const { stdout } = await promisify(execFile)(process.execPath, [...script, ...size], { cwd: root });
    const found = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
    expect(found).toMatchObject({
      operations: 80,
      lost: 0,
      doubled: 0,
      silentlyOverwritten: 0,
      packWrong: 0,
      kills: 1,
    });
    expect((found.line as { lost: number }).lost).toBeGreaterThan(10);
  });
});
