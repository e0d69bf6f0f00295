/** A table with sealed columns, and the name of the place that a column's value is bound to in the row with an id. */
export interface SealedTable {
  table: string;
  columns: readonly string[];
  /** SQL of what stands for the id in the name of the place, where values are sealed for another row than their own. */
  key?: string;
  place: (column: string, id: string) => string;
}

const columnsOf = (table: string, ...columns: string[]): SealedTable => ({
  table,
  columns,
  place: (column, id) => `${table}.${column}.${id}`,
});

/** Staged rows of imports are sealed for the row that they will become or change. */
const stagedColumns = [
  ...['phone', 'bank_account', 'monitoring_contact_phone', 'notes', 'id_number', 'health_notes', 'collector_phone'],
];

/** Every column that the vault seals, but the answers of repeated requests; a test holds this list against the schema. */
export const sealedTables: readonly SealedTable[] = [
  columnsOf('household', 'phone', 'bank_account', 'monitoring_contact_phone', 'notes'),
  columnsOf('member', 'id_number', 'phone', 'health_notes'),
  columnsOf('survey', 'collector_phone'),
  columnsOf('helper', 'id_number', 'phone'),
  columnsOf('change_request', 'payload'),
  columnsOf('objection', 'content', 'objector', 'contact'),
  columnsOf('clue', 'content', 'reporter', 'contact', 'finding'),
  columnsOf('problem', 'content'),
  columnsOf('problem_step', 'content'),
  columnsOf('visit', 'changes', 'requests', 'notes'),
  {
    table: 'import_row',
    columns: stagedColumns.flatMap((column) => [column, `before_${column}`]),
    key: `target || '.' || row_id`,
    place: (column, key) => {
      const [target, id] = key.split('.');
      return `${target}.${column.replace('before_', '')}.${id}`;
    },
  },
  { table: 'staff', columns: ['totp_pending', 'totp_secret'], place: (_, id) => `staff.totp.${id}` },
];
