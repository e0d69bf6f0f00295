import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { invalidRequest } from '../../platform/validation';
import type { ExportList } from './export-list';

/** The filters of a list, checked as the list's own route checks them; throws `request.invalid` naming `filters.<name>`. */
export function readFilters(list: ExportList, given: Record<string, unknown>): object {
  const filters = plainToInstance(list.filters, given, { exposeDefaultValues: true });
  const errors = validateSync(filters, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  if (errors.length) throw invalidRequest(errors, 'filters.');
  return filters;
}
