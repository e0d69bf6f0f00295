/** Faults of jobs and of files that were read which have a sentence of their own. */
const worded = new Set([
  ...['import.empty', 'import.not_a_workbook', 'import.old_workbook', 'import.encrypted', 'import.macros'],
  ...['import.unreadable', 'import.file_too_large', 'import.too_many_entries', 'import.unpacks_too_large'],
  ...['import.too_many_rows', 'import.too_many_columns', 'import.too_slow', 'import.too_complex'],
  ...['import.encoding_unknown', 'import.quote_open', 'import.no_headings', 'import.read_failed'],
  ...['import.merge_failed', 'import.cancelled', 'job.interrupted', 'job.assignment_ended'],
]);

/** The last part of the key of its sentence: `import.too_slow` has `import-too_slow`. */
export const faultKey = (code: string): string => (worded.has(code) ? code.replace('.', '-') : 'unknown');
