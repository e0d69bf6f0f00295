import { language } from '@/i18n';

/** Several names in one text, as each language strings them together. */
export const strung = (names: readonly string[]): string => names.join(language() === 'zh' ? '\u3001' : ', ');
