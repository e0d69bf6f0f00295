import { Injectable } from '@nestjs/common';
import type { ClassConstructor } from 'class-transformer';
import { Changes, changesFor } from '../platform/changes';
import { ChangeFields } from '../platform/changes.dto';
import { UnitOfWork } from '../platform/unit-of-work';
import { mergeChildRows } from './child-rows.rules';
import { FieldMerge, inRow } from './field-merge.service';
import { personalFields, PersonalClass, visibility } from './household.visibility';
import { SealedFields, sealedFields, SealedTable } from './sealed-fields.service';

/** A row with the columns of its form. */
type Row = Record<string, unknown> & { id: string };

/** Fields that hold rows with ids of their own. */
const fieldsWithRows = ['workRecords'] as const;

/** Merges the changes that people make to the forms of households and members. */
@Injectable()
export class FormChanges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly merging: FieldMerge,
    private readonly sealed: SealedFields,
  ) {}

  /**
   * The columns to write for changes to a locked row; empty when everything stands already. A sealed field is
   * compared by its revision tag, and neither its old nor its new value is repeated in an error.
   */
  async columns(
    table: SealedTable,
    form: ClassConstructor<object>,
    row: object & { id: string },
    { set, reason }: ChangeFields,
  ): Promise<Record<string, unknown>> {
    const changes = changesFor(form, set);
    const values: Record<string, unknown> = {};
    for (const field of Object.keys(sealedFields[table])) {
      if (changes[field]) values[field] = this.conceal(table, field, row, changes);
    }
    for (const field of fieldsWithRows) {
      const merged = changes[field] && mergeChildRows((row as Row)[field] ?? null, ...changes[field]);
      if (merged) changes[field] = [(row as Row)[field] ?? null, merged];
    }
    const current = { ...row, ...this.sealed.revisions(table, row) };
    const apply = await this.merging.merge(current, changes, inRow(table, row.id));
    if (reason && Object.keys(apply).length) await this.work.because(reason);
    const sealedOnes = Object.keys(apply).filter((field) => field in values);
    const clear = Object.fromEntries(sealedOnes.map((field) => [field, values[field]]));
    return { ...apply, ...this.sealed.columns(table, row.id, clear) };
  }

  /**
   * Puts tags and masks where a change holds the clear values of a sealed field; returns the new clear value. Of a
   * field that the person sees masked only the tag counts as the old value, and only with it the new one is compared:
   * otherwise guessing at changes would reveal the value past the log.
   */
  private conceal(table: SealedTable, field: string, row: Row, changes: Changes): unknown {
    const [from, to] = changes[field] ?? [null, null];
    const stands = this.sealed.open(table, field, row);
    const tag = this.sealed.revisions(table, row)[field] ?? null;
    const isTag = typeof from === 'string' && /^[\w-]{16}$/.test(from) && /\D/.test(from);
    const clear = this.seesClear(table, field);
    const based = isTag
      ? from
      : clear && typeof from === 'string' && from === stands
        ? tag
        : from === null
          ? null
          : '*';
    const same =
      (clear || based === tag) &&
      typeof to === 'string' &&
      stands !== null &&
      this.sealed.tidy(table, field, to) === stands;
    changes[field] = [based, same ? tag : typeof to === 'string' ? this.sealed.mask(table, field, to) : null];
    return to;
  }

  private seesClear(table: SealedTable, field: string): boolean {
    const { role } = this.work.actor;
    const classes: Partial<Record<string, PersonalClass>> = personalFields[table];
    const personal = classes[field];
    return personal === undefined || (role !== null && visibility[role][personal].view === 'clear');
  }
}
