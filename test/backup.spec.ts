import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BackupReport, takeBackup } from '../src/backup/backup';
import { drill } from '../src/backup/drill';
import type { Frame } from '../src/backup/frames';
import { pageIsSound } from '../src/backup/page-checksum';
import { recover } from '../src/backup/recovery';
import { remove, restore } from '../src/backup/restore';
import { checkStructure } from '../src/backup/structure-check';
import { unpack } from '../src/backup/unpack';
import { packagedBinaries } from '../src/database/embedded/binaries';
import { findPlace } from '../src/database/embedded/place';
import { flip, resealed } from './make-damage';
import { makeInstallation, TestInstallation } from './make-installation';

// A server of its own is made, saved and restored; alone it takes some twenty seconds.
const fileId = '0198c0de-0000-7000-8000-00000000abcd';
const silent = () => undefined;

describe('backup and restore', () => {
  let here: TestInstallation;
  let report: BackupReport;

  beforeAll(async () => {
    here = await makeInstallation();
    const file = join(here.dataDir, 'files/ab/cd', fileId);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, 'sealed content');
    await here.sql.query(`create table written (n int primary key, note text)`);
    await here.sql.query(`insert into written select n, repeat('row ' || n, 50) from generate_series(1, 5000) n`);
    let writing = true;
    const busy = (async () => {
      for (let n = 10_000; writing; n++) await here.sql.query(`insert into written values ($1, 'meanwhile')`, [n]);
    })();
    report = await takeBackup(here.source);
    writing = false;
    await busy;
  });
  afterAll(() => here.stop());

  it('saves everything while others write, sealed', () => {
    expect(readdirSync(here.source.to)).toEqual([expect.stringMatching(/^bangfu-\d{8}T\d{6}Z\.backup$/)]);
    const sealed = readFileSync(report.file);
    for (const clear of ['sealed content', 'row 4999', 'app_login', '150521'])
      expect(sealed.includes(clear)).toBe(false);
    expect(report.rows).toBeGreaterThan(5000);
  });

  it('passes the drill, which leaves nothing behind', async () => {
    const scratch = join(here.folder, 'scratch');
    mkdirSync(scratch);
    const result = await drill({
      ...{ from: report.file, key: here.key, scratch, environment: here.environment, log: silent },
    });
    expect(result).toMatchObject({ digestEqual: true, chain: { found: 0 }, files: { missing: 0 }, rows: report.rows });
    expect(result.structure.indexes).toBeGreaterThan(100);
    expect(readdirSync(scratch)).toEqual([]);
  });

  it('becomes an installation again', async () => {
    const to = join(here.folder, 'restored');
    await restore({ from: report.file, key: here.key, to, log: silent });
    expect(readFileSync(join(to, 'files/ab/cd', fileId), 'utf8')).toBe('sealed content');
    expect(readFileSync(join(to, 'secrets.json'))).toEqual(readFileSync(join(here.dataDir, 'secrets.json')));
    expect(existsSync(join(to, 'postgres/cluster/PG_VERSION'))).toBe(true);
  });

  describe('refuses (fault F12)', () => {
    const damagedCopy = (damage: (file: string, size: number) => void): string => {
      const file = join(here.folder, `damaged-${randomBytes(4).toString('hex')}`);
      copyFileSync(report.file, file);
      damage(file, statSync(file).size);
      return file;
    };
    const restored = (from: string, key = here.key) => {
      const to = join(here.folder, `refused-${randomBytes(4).toString('hex')}`);
      const refused = restore({ from, key, to, log: silent });
      return refused.catch((error: Error) => {
        expect(existsSync(to)).toBe(false);
        throw error;
      });
    };

    it('a file of which a bit was changed', async () => {
      const changed = damagedCopy((file, size) => flip(file, Math.floor(size / 2)));
      await expect(restored(changed)).rejects.toThrow('not what was sealed');
    });

    it('another key', async () => {
      await expect(restored(report.file, randomBytes(32))).rejects.toThrow('another BACKUP_KEY');
    });

    const unpacked = (file: string) => {
      const to = (name: string) => `${file}-${name}`;
      const targets = { cluster: to('cluster'), files: to('files'), anchors: to('anchors'), secrets: to('secrets') };
      return unpack(file, here.key, targets);
    };

    /** Damage that was there before the seal, so that only what lies below it can find it. */
    const before = async (change: (frame: Frame, file: string) => Frame | null): Promise<string> => {
      const to = join(here.folder, `resealed-${randomBytes(4).toString('hex')}`);
      let file = '';
      await resealed(report.file, to, here.key, (frame) => {
        if (frame.kind === 'file') file = frame.content.toString();
        return change(frame, file);
      });
      return to;
    };

    it('a damaged page, file, manifest, and missing WAL', async () => {
      let seen = 0;
      const page = await before((frame, file) => {
        // Deep in the archive, where tables are.
        if (file === 'base.tar' && frame.kind === 'data' && ++seen === 200)
          frame.content[100] = 255 - frame.content[100]!;
        return frame;
      });
      await expect(unpacked(page)).rejects.toThrow(/is damaged|manifest/);
      const version = await before((frame, file) => {
        const at = file === 'base.tar' ? frame.content.indexOf('max_connections') : -1;
        if (at >= 0) frame.content[at] = 'M'.charCodeAt(0);
        return frame;
      });
      await expect(unpacked(version)).rejects.toThrow('postgresql.conf is not what the manifest says');
      const manifest = await before((frame, file) =>
        file === 'backup_manifest' && frame.kind === 'data'
          ? { kind: 'data', content: Buffer.from(frame.content.toString().replaceAll('"Size": 3', '"Size": 4')) }
          : frame,
      );
      await expect(unpacked(manifest)).rejects.toThrow('the manifest is not what the server wrote');
      const wal = await before((frame, file) => (file.startsWith('wal/') ? null : frame));
      await expect(unpacked(wal)).rejects.toThrow('is missing');
      const end = await before((frame) => (frame.kind === 'record' ? null : frame));
      await expect(unpacked(end)).rejects.toThrow('not whole');
    });

    it('WAL that was damaged on the server', async () => {
      const home = join(here.folder, 'wal-damaged');
      mkdirSync(home);
      const place = findPlace(home, silent);
      mkdirSync(place.cluster, { mode: 0o700 });
      const [files, anchors, secrets] = ['files', 'anchors.jsonl', 'secrets'].map((name) => join(home, name));
      const to = { cluster: place.cluster, files: files!, anchors: anchors!, secrets: secrets! };
      const { record, header } = await unpack(report.file, here.key, to);
      const [first] = readdirSync(join(place.cluster, 'pg_wal')).filter((name) => /^[0-9A-F]{24}$/.test(name));
      // Behind what makes the copied files fit together, before the recorded point.
      const [, low = ''] = record.pointLsn.split('/');
      const offset = parseInt(low, 16) % header.segmentBytes;
      flip(join(place.cluster, 'pg_wal', first ?? ''), offset - 200);
      const refused = recover(place, packagedBinaries(), { point: record.point }, header.superuser);
      await expect(refused).rejects.toThrow('the server cannot recover');
      remove(place);
    });

    it('to save a damaged page; amcheck finds an index that lost an entry', async () => {
      await here.sql.query(`create table torn as select n, repeat('x', 100) as text from generate_series(1, 2000) n`);
      await here.sql.query('checkpoint');
      const { rows } = await here.sql.query<{ path: string }>(`select pg_relation_filepath('torn') as path`);
      const path = join(here.cluster, rows[0]?.path ?? '');
      const pages = readFileSync(path);
      const sound = (block: number) => pageIsSound(readFileSync(path).subarray(block * 8192), block, 1n << 63n);
      expect(pages.length / 8192).toBeGreaterThan(10);
      expect(Array.from({ length: pages.length / 8192 }, (_, block) => sound(block))).not.toContain(false);
      flip(path, 3 * 8192 + 5000);
      expect([2, 3, 4].map(sound)).toEqual([true, false, true]);
      await expect(takeBackup(here.source)).rejects.toThrow('checksum verification failure');
      expect(readdirSync(here.source.to)).toHaveLength(1);
      await here.sql.query('drop table torn');

      const client = await here.sql.connect();
      try {
        await client.query('create table lost (n int primary key)');
        await client.query('insert into lost select generate_series(1, 1000)');
        await checkStructure(client);
        await client.query(`update pg_index set indisready = false where indexrelid = 'lost_pkey'::regclass`);
        await client.query('insert into lost values (2000)');
        await client.query(`update pg_index set indisready = true where indexrelid = 'lost_pkey'::regclass`);
        await expect(checkStructure(client)).rejects.toThrow('lost_pkey');
        await client.query('drop table lost');
      } finally {
        client.release();
      }
    });
  });
});
