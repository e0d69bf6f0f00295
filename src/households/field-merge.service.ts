import { Injectable } from '@nestjs/common';
import { Changes, conflictOf, mergeChanges } from '../platform/changes';
import { UnitOfWork } from '../platform/unit-of-work';

/** The row that changes are merged into. */
export interface MergeTarget {
  table: string;
  id: string;
  /** Values as the caller saw them, by field; sealed ones stand as their tag. */
  current: Record<string, unknown>;
  /** Column that the change log knows a field by; snake case of the field by default. */
  columnOf?: (field: string) => string;
}

/** Merges the changes of several people into one row, and tells whoever loses who was first and when. */
@Injectable()
export class FieldMerge {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * The values to write: the changed fields that differ from what stands. Read the row `for update` before. Throws the
   * 409 of `conflictOf` when a field was changed since.
   */
  async merge(target: MergeTarget, changes: Changes): Promise<Record<string, unknown>> {
    const { apply, conflicts } = mergeChanges(target.current, changes);
    if (!conflicts.length) return apply;
    const writers = await this.writersOf(target, conflicts);
    const unknown = { who: null, when: null };
    throw conflictOf(target.current, changes, conflicts, (field) => writers.get(field) ?? unknown);
  }

  private async writersOf({ table, id, columnOf = snakeCase }: MergeTarget, fields: string[]) {
    const rows = await this.work.rows<{ field: string; who: string | null; at: Date | null }>(
      `select changed.field, writer.who, writer.at
       from unnest($3::text[], $4::text[]) changed (field, "column")
       left join lateral last_writer($1, $2, changed."column") writer on true`,
      [table, id, fields, fields.map(columnOf)],
    );
    return new Map(rows.map(({ field, who, at }) => [field, { who, when: at?.toISOString() ?? null }]));
  }
}

/** `farmlandMu` → `farmland_mu`. */
export const snakeCase = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
