import type { EntityMetadata } from 'typeorm';

/** The columns of a table that a new row is written with. */
const written = ({ columns }: EntityMetadata) => columns.filter(({ isInsert }) => isInsert);

const into = (table: EntityMetadata, parameter: string, populate: string, condition: string): string => {
  const columns = written(table).map(({ databaseName }) => `"${databaseName}"`);
  return `insert into ${table.tableName} (${columns.join(', ')})
    select ${columns.join(', ')} from ${populate}(null::${table.tableName}, ${parameter}::jsonb) where ${condition}`;
};

/**
 * Inserts a household ($1, from `rowsText`) and its people ($2, from `rowsText`) in one statement; when the household's id
 * is taken, nobody is inserted. Its people follow it, in the log as well: the count waits until it is written.
 */
export const insertDraft = (household: EntityMetadata, member: EntityMetadata): string => `
  with own as (
    ${into(household, '$1', 'jsonb_populate_record', 'true')} on conflict do nothing returning id
  ), people as (
    ${into(member, '$2', 'jsonb_populate_recordset', '(select count(*) from own) = 1')}
  )
  select id from own`;

const stored = (value: unknown): unknown => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value);

/** Rows as a text of JSON, under the names of the columns; bytes in the spelling of the database. */
export const rowsText = (table: EntityMetadata, rows: readonly object[]): string => {
  const columns = written(table);
  return JSON.stringify(
    rows.map((row) => {
      const values: Record<string, unknown> = {};
      for (const { propertyName, databaseName } of columns)
        values[databaseName] = stored((row as Record<string, unknown>)[propertyName]);
      return values;
    }),
  );
};
