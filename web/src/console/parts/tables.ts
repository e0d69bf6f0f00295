import { t } from '@/i18n';
import { isLogged } from './tables.rules';

/** What a person would call the subject of a table of the log (area `audit`); its own name for one without words. */
export const tableName = (table: string): string => (isLogged(table) ? t(`audit.table.${table}`) : table);
