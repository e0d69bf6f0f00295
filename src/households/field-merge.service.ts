import { Injectable } from '@nestjs/common';
import { Changes, conflictOf, mergeChanges } from '../platform/changes';
import { UnitOfWork } from '../platform/unit-of-work';
import { columnOf } from '../platform/columns';

/** Where the change log knows a field. */
export interface LoggedField {
  table: string;
  id: string | null;
  column: string;
}

/** Merges the changes of several people into one row, and tells whoever loses who was first and when. */
@Injectable()
export class FieldMerge {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * The values to write: the changed fields that differ from what stands. Read the row `for update` before. Throws the
   * 409 of `conflictOf` when a field was changed since.
   *
   * @param current values as the caller saw them, by field; a sealed one stands as its tag
   * @param logged where the change log knows a field; see `inRow` for those of one row
   */
  async merge(
    current: Record<string, unknown>,
    changes: Changes,
    logged: (field: string) => LoggedField,
  ): Promise<Record<string, unknown>> {
    const { apply, conflicts } = mergeChanges(current, changes);
    if (!conflicts.length) return apply;
    const writers = await this.writersOf(conflicts, logged);
    throw conflictOf(current, changes, conflicts, (field) => writers.get(field) ?? { who: null, when: null });
  }

  private async writersOf(fields: string[], logged: (field: string) => LoggedField) {
    const places = fields.map(logged);
    const rows = await this.work.rows<{ field: string; who: string | null; at: Date | null }>(
      `select changed.field, writer.who, writer.at
       from unnest($1::text[], $2::text[], $3::uuid[], $4::text[]) changed (field, "table", id, "column")
       left join lateral last_writer(changed."table", changed.id, changed."column") writer on true`,
      [fields, places.map(({ table }) => table), places.map(({ id }) => id), places.map(({ column }) => column)],
    );
    return new Map(rows.map(({ field, who, at }) => [field, { who, when: at?.toISOString() ?? null }]));
  }
}

/** Fields of one row, whose columns are the snake case of their names. */
export const inRow =
  (table: string, id: string) =>
  (field: string): LoggedField => ({ table, id, column: columnOf(field) });
