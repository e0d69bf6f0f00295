import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { normaliseIdNumber, personNumber } from '../checker/id-number';
import { maskAccount, maskIdNumber, maskPhone } from '../platform/masking';
import { Vault } from '../platform/vault';
import { columnOf } from '../platform/columns';

interface SealedField {
  /** Removes what does not belong to the value, so that the same number is always the same text. */
  tidy: (text: string) => string;
  /** What is stored beside it for lists; none for free text. */
  mask?: (text: string) => string;
  /** Keyed hash for exact look-up. */
  index?: { kind: 'id_number' | 'phone'; of: (text: string) => string };
}

const tidyDigits = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '');
const phone: SealedField = { tidy: tidyDigits, mask: maskPhone };
const indexedPhone: SealedField = { ...phone, index: { kind: 'phone', of: (text) => text } };
const freeText: SealedField = { tidy: (text) => text };

/** The sealed columns of the two tables; a name here is the column, `...Index` and `...Masked` stand beside it. */
export const sealedFields = {
  household: {
    phone: indexedPhone,
    bankAccount: { tidy: tidyDigits, mask: maskAccount },
    monitoringContactPhone: phone,
    notes: freeText,
  },
  member: {
    idNumber: {
      tidy: normaliseIdNumber,
      mask: maskIdNumber,
      index: { kind: 'id_number', of: (text) => personNumber(text) ?? text },
    },
    phone: indexedPhone,
    healthNotes: freeText,
  },
} as const satisfies Record<string, Record<string, SealedField>>;

export type SealedTable = keyof typeof sealedFields;
type Fields = Record<string, SealedField>;

/** Seals and opens the personal fields of households and members, and makes what is stored beside them. */
@Injectable()
export class SealedFields {
  constructor(private readonly vault: Vault) {}

  /** The columns to write for values as typed; a field that `values` does not mention is left alone. */
  columns(table: SealedTable, id: string, values: Record<string, unknown>): Record<string, Buffer | string | null> {
    const columns: Record<string, Buffer | string | null> = {};
    for (const [field, { tidy, mask, index }] of Object.entries(sealedFields[table] as Fields)) {
      if (!(field in values) || values[field] === undefined) continue;
      const typed = values[field];
      const text = typeof typed === 'string' ? tidy(typed) : null;
      columns[field] = text === null ? null : this.vault.seal(text, place(table, field, id));
      if (mask) columns[`${field}Masked`] = text === null ? null : mask(text);
      if (index) columns[`${field}Index`] = text === null ? null : this.vault.blindIndex(index.kind, index.of(text));
    }
    return columns;
  }

  /** The clear value of a sealed column of a row. */
  open(table: SealedTable, field: string, row: object & { id: string }): string | null {
    const sealed = (row as Record<string, unknown>)[field];
    return Buffer.isBuffer(sealed) ? this.vault.open(sealed, place(table, field, row.id)) : null;
  }

  /** Opaque tags of the sealed values of a row: what a change of such a field is based on. */
  revisions(table: SealedTable, row: object): Record<string, string | null> {
    const values = row as Record<string, Buffer | null | undefined>;
    return Object.fromEntries(
      Object.keys(sealedFields[table]).map((field) => [field, this.vault.revision(values[field] ?? null)]),
    );
  }

  /** Keyed digest of what a record is created with, to tell a repetition from another record under the same id. */
  contentTag(input: object): string | null {
    return this.vault.tag(createHash('sha256').update(JSON.stringify(input)).digest());
  }

  /** A typed value as it would be stored, for comparing. */
  tidy(table: SealedTable, field: string, typed: string): string {
    return (sealedFields[table] as Fields)[field]?.tidy(typed) ?? typed;
  }

  /** What may be said of a typed value without showing it. */
  mask(table: SealedTable, field: string, typed: string): string {
    return (sealedFields[table] as Fields)[field]?.mask?.(this.tidy(table, field, typed)) ?? '*';
  }

  /** The keyed hash under which a typed identity number or phone is found. */
  indexOf(field: 'idNumber' | 'phone', typed: string): Buffer {
    const { tidy, index } = sealedFields.member[field] as Required<SealedField>;
    return this.vault.blindIndex(index.kind, index.of(tidy(typed)));
  }
}

/** SQL of the tag that `revisions` gives for a sealed column. */
export const revisionSql = (column: string): string =>
  `translate(encode(substr(${column}, 2, 12), 'base64'), '+/', '-_')`;

/** Rows are sealed in place: a sealed value moved to another row or column does not open. */
const place = (table: SealedTable, field: string, id: string): string => `${table}.${columnOf(field)}.${id}`;
