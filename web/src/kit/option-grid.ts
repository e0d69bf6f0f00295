import type { ChoiceOption } from './choice-option';

/** The longest run of letters that does not break within; an ideograph may stand at the end of any line. */
const longestWord = (text: string): number =>
  Math.max(0, ...text.split(/[\s\p{Script=Han}\-/]+/u).map((word) => word.length));

/**
 * Lengths for the grid of answers: the share of one of so many columns with their gaps, and the least that a column
 * must have so that no word is cut.
 */
export function gridOf(options: readonly ChoiceOption[], columns: number | undefined): Record<string, string> {
  const letters = Math.max(0, ...options.map((option) => longestWord(option.label)));
  return {
    '--least': `max(6.5rem, calc(${letters} * 0.6 * var(--choice-text) + 3.25rem))`,
    ...(columns && { '--share': `calc((100% - ${(columns - 1) * 8}px) / ${columns})` }),
  };
}
