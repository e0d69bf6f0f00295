import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProgrammeVersion } from './programme.rules';

type Query = (text: string, values: unknown[]) => Promise<unknown>;

const folder = join(__dirname, 'data');

/** The programmes that ship with the project: the twelve of the city and the national categories. */
export const shippedProgrammes = (): (ProgrammeVersion & { id: string })[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as ProgrammeVersion)
    .map((version) => ({ id: idOf(version), ...version }));

/** Loads the programmes that ship with the project; running it again brings only what is new. */
export async function loadProgrammes(query: Query): Promise<void> {
  await query(
    `insert into programme_version (id, programme, kind, version, valid_from, title_zh, title_en, subtypes, schema, source)
     select p.id, p.programme, p.kind, p.version, p."validFrom", p."titleZh", p."titleEn", p.subtypes, p.schema, p.source
     from jsonb_to_recordset($1::jsonb) p (id uuid, programme text, kind text, version int, "validFrom" date,
       "titleZh" text, "titleEn" text, subtypes jsonb, schema jsonb, source text)
     on conflict do nothing`,
    [JSON.stringify(shippedProgrammes())],
  );
}

/** The same id on every installation, in the form of a UUID (version 8). */
function idOf({ programme, version }: ProgrammeVersion): string {
  const hex = createHash('sha256').update(`programme ${programme} ${version}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
