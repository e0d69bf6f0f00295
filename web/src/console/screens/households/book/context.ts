import { inject, provide, type ComputedRef, type InjectionKey } from 'vue';
import type { Differences } from './differences';
import type { BookRecord, Income } from './record';

/** What is to be corrected: which block of the form, of which row, and the field to begin with. */
export interface Target {
  block: 'household' | 'member' | 'survey' | 'income';
  id: string;
  field?: string;
}

/** What every page of the book knows. */
export interface BookContext {
  id: ComputedRef<string>;
  /** The pages as they are shown: of today, or of the day that is looked at. */
  shown: ComputedRef<BookRecord>;
  /** That day; undefined for today. */
  pastDay: ComputedRef<string | undefined>;
  /** What stands differently today. */
  differences: ComputedRef<Differences | undefined>;
  lineOf: (statement: Income) => number | null | undefined;
  mayCorrect: ComputedRef<boolean>;
  correct: (target: Target) => void;
  /** Reads everything of the household again. */
  refresh: () => Promise<void>;
}

const key: InjectionKey<BookContext> = Symbol('book');

export const provideBook = (book: BookContext): void => provide(key, book);

export function useBook(): BookContext {
  const book = inject(key);
  if (!book) throw new Error('a page without its book');
  return book;
}
