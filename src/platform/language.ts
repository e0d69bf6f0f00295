export type Language = 'zh' | 'en';

/** Sentences by code, in both languages, with `{name}` for values of the error. */
export type Messages = Record<string, Record<Language, string>>;

/** The language that a caller asks for in `Accept-Language`; Chinese unless it is English. */
export const spoken = (accepted: string | undefined): Language => (/^\s*en\b/i.test(accepted ?? '') ? 'en' : 'zh');
