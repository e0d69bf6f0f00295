/** Signs at the beginning of a text that a table program may take for a formula. */
const dangerous = /^[=+\-@\t\r]/;

/**
 * A text as it may stand in a workbook or a text file that somebody opens: what could be taken for a formula gets an
 * apostrophe in front, which reading takes away again.
 */
export const escapeFormula = (text: string): string => (dangerous.test(text) ? `'${text}` : text);
