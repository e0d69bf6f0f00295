import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { anchorLines } from '../src/audit/anchors';
import { exportLog } from '../src/audit/export';
import { KeeperService } from '../src/audit/keeper.service';
import { Verdict, Verifier } from '../src/audit/verify';
import { verifyExport } from '../src/audit/verify-export';
import { jobActor } from '../src/platform/access/actor';
import { startApp, TestApp } from './app';
import { makePerson, places } from './make';
import { allSealed, rename } from './make-audit';

describe('the exported log', () => {
  let app: TestApp;
  let folder: string;
  let lines: string[];
  let anchors: string[];
  let key: Buffer;

  beforeAll(async () => {
    app = await startApp();
    folder = mkdtempSync(join(tmpdir(), 'bangfu-export-'));
    key = Buffer.from(app.config.AUDIT_KEY, 'base64');
    const person = await makePerson(app, 'auditor', places.leftMiddle);
    for (let i = 0; i < 10; i++) await rename(app, person, `name ${i} "${'\u2028'}\\`);
    await allSealed(app);
    await app.get(KeeperService).anchor();
    await exportLog(app.config.DATABASE_URL ?? '', join(folder, 'log.jsonl'));
    lines = readFileSync(join(folder, 'log.jsonl'), 'utf8').trimEnd().split('\n');
    anchors = await anchorLines(app.config.ANCHOR_FILE ?? '');
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await app.stop();
  });

  async function* each(texts: string[]) {
    for (const text of texts) yield await Promise.resolve(text);
  }
  const verify = (texts: string[], known: Buffer | undefined = key, against = anchors): Promise<Verdict> =>
    verifyExport(each(texts), new Verifier(against, known));
  const kinds = async (texts: string[], known?: Buffer) => {
    const { findings } = await verify(texts, known);
    return [...new Set(findings.map(({ kind }) => kind))];
  };
  /** The lines with those from the fifth on, of which each is a link, put through a change. */
  const altered = (change: (rest: string[]) => string[]): string[] => [...lines.slice(0, 5), ...change(lines.slice(5))];

  it('verifies away from the database, with the key and without', async () => {
    for (const known of [key, undefined]) {
      const verdict = await verifyExport(each(lines), new Verifier(anchors, known));
      expect(verdict).toMatchObject({ found: 0, links: lines.length - 2, waiting: 0 });
      expect(verdict.anchors).toBeGreaterThan(0);
    }
  });

  it('shows whatever was done to it', async () => {
    const last = lines.length - 2;
    expect(await kinds(lines.with(last, lines[last]!.replace('name 9', 'name 8')))).toEqual(['changed']);
    expect(await kinds(altered(([, ...rest]) => rest))).toEqual(['link_missing', 'unreadable']);
    expect(await kinds(altered(([one = '', two = '', ...rest]) => [two, one, ...rest]))).toEqual([
      'link_missing',
      'reordered',
    ]);
    expect(await kinds([...lines.slice(0, -4), lines.at(-1)!])).toEqual(['unreadable', 'truncated']);
    expect(await kinds(lines.slice(0, -1))).toEqual(['unreadable']);
    expect(await kinds(lines.slice(1))).toContain('unreadable');
    expect(await kinds(altered(([one = '', ...rest]) => [`${one.slice(0, -9)}`, ...rest]))).toContain('unreadable');
    expect(await kinds([])).toEqual(['unreadable', 'truncated']);
  });

  it('tells values made anew only to who has the key', async () => {
    const last = lines.length - 2;
    const changed = lines.with(last, lines[last]!.replace('name 9', 'name 8'));
    expect((await verifyExport(each(changed), new Verifier(anchors))).found).toBe(0);
    const other = await verify(lines, Buffer.alloc(32, 1));
    expect(new Set(other.findings.map(({ kind }) => kind))).toEqual(new Set(['anchor_forged', 'forged', 'changed']));
  });

  it('must have been written when it says, where the clock is real', async () => {
    expect((await verifyExport(each(lines), new Verifier(anchors, key, true))).found).toBe(0);
    app.clock.shift(-7 * 86_400_000);
    await app.work.run(jobActor, () => app.work.rows(`update staff set name = 'of last week'`));
    await allSealed(app);
    const file = join(folder, 'shifted.jsonl');
    await exportLog(app.config.DATABASE_URL ?? '', file);
    const shifted = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect((await verify(shifted)).found).toBe(0);
    const strict = await verifyExport(each(shifted), new Verifier(anchors, key, true));
    expect(strict.findings).toEqual([{ kind: 'backdated', position: shifted.length - 2, seq: expect.any(String) }]);
  });

  it('is verified by a program that stands on node alone', () => {
    const seen = new Set<string>();
    const foreign: string[] = [];
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)) {
        if (name.startsWith('.')) visit(`${resolve(dirname(file), name)}.ts`);
        else if (!name.startsWith('node:')) foreign.push(name);
      }
    };
    visit(resolve('src/audit/verify-command.ts'));
    expect(foreign).toEqual([]);
    expect([...seen].every((file) => dirname(file) === resolve('src/audit'))).toBe(true);
  });

  it('cannot be written over a folder', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(exportLog(app.config.DATABASE_URL ?? '', join(folder, 'file', 'log'))).rejects.toThrow('ENOTDIR');
  });
});
