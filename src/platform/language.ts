export type Language = 'zh' | 'en';

/** Sentences by code, in both languages, with `{name}` for values of the error. */
export type Messages = Record<string, Record<Language, string>>;
