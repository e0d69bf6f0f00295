import { ApiProperty } from '@nestjs/swagger';
import type { Role } from '../platform/access/permissions';
import { IsDay } from '../platform/validation';
import { readsNotes, seenChanges } from './log-values.rules';

/** A row of the log as the doors of the database give it. */
export interface LogRecord {
  seq: string;
  at: Date;
  op: 'insert' | 'update' | 'delete' | 'erase';
  table_name: string;
  row_id: string;
  staff_id: string | null;
  staff_name: string | null;
  staff_role: string | null;
  request_id: string | null;
  reason: string | null;
  old: Record<string, unknown> | null;
  new: Record<string, unknown> | null;
}

/** Somebody with an account, under the role they acted in. */
export class ActorView {
  id: string;
  name: string | null;
  role: string | null;

  static of(id: string | null, name: string | null, role: string | null): ActorView | null {
    return id === null ? null : { id, name, role };
  }
}

/** A value of any type that a column has. */
const ofAnyType = {
  nullable: true,
  oneOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'array', items: {} },
    { type: 'object', additionalProperties: true },
  ],
};

/** What a change did to one field. */
export class FieldChange {
  field: string;
  /** Value before; null where there was none. Of any type that the field has. */
  @ApiProperty(ofAnyType)
  old: unknown;
  /** Value after. */
  @ApiProperty(ofAnyType)
  new: unknown;
  /** The value is kept sealed: `old` and `new` are masked, and may look the same. */
  masked: boolean;
}

/** One change of one row. */
export class PastChange {
  /** Number in the log. */
  seq: string;
  at: string;
  /** Null for the system itself and for the public. */
  who: ActorView | null;
  /** `erase`: values of an earlier change were blanked, as the law wants it. */
  op: 'insert' | 'update' | 'delete' | 'erase';
  table: string;
  row: string;
  /** What the reader's role may see of it. */
  changes: FieldChange[];
  reason: string | null;
  request: string | null;

  static of(record: LogRecord, role: Role): PastChange {
    const { seq, at, op, table_name: table, row_id: row, reason, request_id: request } = record;
    const who = ActorView.of(record.staff_id, record.staff_name, record.staff_role);
    const changes = seenChanges(table, record.old, record.new, role);
    const why = readsNotes(role) ? reason : null;
    return { seq, at: at.toISOString(), who, op, table, row, changes, reason: why, request };
  }
}

/** Changes, newest first. */
export class PastChangePage {
  items: PastChange[];
  nextCursor: string | null;
}

/** Which day's record is wanted. */
export class RecordQuery {
  /** The record as it was at the end of this day in Asia/Shanghai, YYYY-MM-DD. */
  @IsDay()
  on: string;
}

/** The record of a household as it was at the end of a day. */
export class RecordView {
  /** Day in Asia/Shanghai. */
  on: string;
  /**
   * By table (`household`, `member`, `survey` and so on), the rows that stood then, with what the reader's role may
   * see; fields without value are left out, sealed ones are masked.
   */
  tables: Record<string, Record<string, unknown>[]>;
}

/** One time somebody looked at a file, or took something out of the system. */
export class AccessView {
  id: string;
  at: string;
  who: ActorView | null;
  action: string;
  /** The field that was revealed. */
  field: string | null;
  purpose: string | null;
  request: string;
}

/** Accesses, newest first. */
export class AccessPage {
  items: AccessView[];
  nextCursor: string | null;
}
