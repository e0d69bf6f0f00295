import { Injectable } from '@nestjs/common';
import type { Role } from '../platform/access/permissions';
import { columnOf, momentSql } from '../platform/columns';
import type { Statement, Texts } from '../database/trip';
import { visibility } from './household.visibility';
import { fieldsSeen } from './household.views';
import { revisionSql, SealedFields, sealedFields, SealedTable } from './sealed-fields.service';

const moments = new Set(['createdAt', 'updatedAt', 'submittedAt', 'registeredAt', 'closedAt']);

const masks = (table: SealedTable, field: string): boolean =>
  (sealedFields[table] as Record<string, { mask?: unknown }>)[field]?.mask !== undefined;

/** The fields that a role sees opened: their seals come along, for the database has no key. */
const openedFor = (table: SealedTable, role: Role): string[] =>
  fieldsSeen[table][role].filter(({ as }) => as === 'opened').map(({ field }) => field);

const forEachRole = <T>(of: (role: Role) => T): Record<Role, T> =>
  Object.fromEntries((Object.keys(visibility) as Role[]).map((role) => [role, of(role)])) as Record<Role, T>;

/** SQL of a record as a text of JSON, as far as a role sees it, and of the seals that are still to be opened. */
function columns(table: SealedTable, role: Role): string {
  const seen = fieldsSeen[table][role].filter(({ as }) => as !== 'opened');
  const values = seen.map(({ field, as }) => {
    const column = columnOf(field);
    if (as === 'masked') return `${masks(table, field) ? `${column}_masked` : 'null'} as "${field}"`;
    return `${moments.has(field) ? momentSql(column) : column} as "${field}"`;
  });
  const sealed = fieldsSeen[table][role].filter(({ as }) => as !== 'value').map(({ field }) => field);
  const revisions = sealed.map((field) => `'${field}', ${revisionSql(columnOf(field))}`).join(', ');
  const opened = openedFor(table, role).map(columnOf);
  return [
    `(select row_to_json(seen) from (select ${values.join(', ')}, json_build_object(${revisions}) as revisions) seen)`,
    ...opened,
  ].join(', ');
}

const texts = forEachRole((role) => [
  `select id, region_code, ${columns('household', role)} from household where id = $1`,
  `select id, ${columns('member', role)} from member where household_id = $1 order by created_at, id`,
]);
const opened = {
  household: forEachRole((role) => openedFor('household', role)),
  member: forEachRole((role) => openedFor('member', role)),
};

/** Bytes as the database writes them: `\\x` and digits. */
type Seals = (string | null)[];

/**
 * The file of a household as the text of JSON that goes out. The database writes it, in the columns that the role sees;
 * what is opened from its seal is put in here.
 */
@Injectable()
export class HouseholdFile {
  constructor(private readonly sealed: SealedFields) {}

  statements(id: string, role: Role): Statement[] {
    return texts[role].map((text) => ({ text, values: [id] }));
  }

  /** The file and its place, or undefined when there is none in scope. */
  of([found, members]: Texts[], role: Role): { regionCode: string; text: string } | undefined {
    const [household] = found ?? [];
    if (!household) return undefined;
    const [id, regionCode, json, ...seals] = household as [string, string, string, ...Seals];
    const people = (members as [string, string, ...Seals][]).map(([memberId, text, ...own]) =>
      this.whole('member', role, memberId, text, own),
    );
    const text = this.whole('household', role, id, json, seals);
    return { regionCode, text: `${text.slice(0, -1)},"members":[${people.join(',')}]}` };
  }

  /** A record together with what is opened for the role. */
  private whole(table: SealedTable, role: Role, id: string, json: string, seals: Seals): string {
    const added = opened[table][role].map((field, i) => {
      const seal = seals[i];
      const value = seal ? this.sealed.open(table, field, { id, [field]: Buffer.from(seal.slice(2), 'hex') }) : null;
      return `,${JSON.stringify(field)}:${JSON.stringify(value)}`;
    });
    return `${json.slice(0, -1)}${added.join('')}}`;
  }
}
