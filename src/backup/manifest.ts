import { createHash } from 'node:crypto';
import { Damaged } from './damaged';
import { readLsn } from './replication';

interface WrittenManifest {
  'PostgreSQL-Backup-Manifest-Version': number;
  Files: { Path?: string; 'Encoded-Path'?: string; Size: number; 'Checksum-Algorithm': string; Checksum: string }[];
  'WAL-Ranges': { Timeline: number; 'Start-LSN': string; 'End-LSN': string }[];
  'Manifest-Checksum': string;
}

/** What the server says a base backup consists of. */
export interface Manifest {
  files: Map<string, { size: number; sha256: string }>;
  /** WAL without which the copied files fit no moment. */
  wal: { timeline: number; from: bigint; to: bigint }[];
}

/** Reads the server's manifest; its last line holds the SHA-256 of all before it. */
export function readManifest(text: string): Manifest {
  const body = text.slice(0, text.indexOf('"Manifest-Checksum"'));
  let written: WrittenManifest;
  try {
    written = JSON.parse(text) as WrittenManifest;
  } catch (error) {
    throw new Damaged('the manifest cannot be read', { cause: error });
  }
  if (createHash('sha256').update(body).digest('hex') !== written['Manifest-Checksum'])
    throw new Damaged('the manifest is not what the server wrote');
  const files = written.Files.map((file): [string, { size: number; sha256: string }] => {
    const path = file.Path ?? Buffer.from(file['Encoded-Path'] ?? '', 'hex').toString();
    if (file['Checksum-Algorithm'] !== 'SHA256') throw new Damaged(`${path} has no SHA-256 in the manifest`);
    return [path, { size: file.Size, sha256: file.Checksum }];
  });
  const wal = written['WAL-Ranges'].map((range) => ({
    timeline: range.Timeline,
    from: readLsn(range['Start-LSN']),
    to: readLsn(range['End-LSN']),
  }));
  return { files: new Map(files), wal };
}
