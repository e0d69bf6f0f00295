/** The driver gives bigint as text: an amount in fen becomes a number once, here, and only when that loses nothing. */
export function readFen(text: string): number {
  const fen = Number(text);
  if (!Number.isSafeInteger(fen)) throw new RangeError('an amount beyond what a number holds exactly');
  return fen;
}

/** Transformer of a column in fen. */
export const fenColumn = {
  from: (text: string | null): number | null => (text === null ? null : readFen(text)),
  to: (value: number | null): number | null => value,
};
