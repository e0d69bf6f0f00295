import { parseDate } from '@checker/dates';
import { isAsked } from './asked';
import type { FieldDefinition } from './field';
import { allFields } from './fields';
import { idNumberWords } from './id-number-words';
import { type FormValues, isOpen, pathOf, valueAt } from './values';

/** What is wrong with a value by itself, as the key of a word and its values. */
export interface FormFault {
  path: string;
  key: string;
  values: Record<string, string | number>;
}

const mobile = /^1[3-9][0-9]{9}$/;
const division = /^[0-9]{6}([0-9]{3}|[0-9]{6})?$/;

/** What the interface would refuse in one value. Whether answers fit each other is the checker's. */
export function faultOf(field: FieldDefinition, value: unknown): Omit<FormFault, 'path'> | undefined {
  if (isOpen(value)) return undefined;
  const fault = (key: string, values: FormFault['values'] = {}) => ({ key: `form.fault.${key}`, values });
  switch (field.control) {
    case 'number':
      return numberFault(field, value as number);
    case 'money':
      return (value as number) > (field.max ?? Infinity) || (value as number) < 0 ? fault('money') : undefined;
    case 'day':
      return parseDate(value as string) && (value as string) >= '1900' && (value as string) < '2200'
        ? undefined
        : fault('day');
    case 'idNumber':
      return idNumberWords(value as string);
    case 'digits':
      return /placeCode$/i.test(field.key) && !division.test(value as string) ? fault('division') : undefined;
    case 'tel':
      return field.key === 'collectorPhone' && !(value as string).includes('*') && !mobile.test(value as string)
        ? fault('mobile')
        : undefined;
    case 'rows':
      return rowsFault(field, value as Record<string, unknown>[]);
    case 'text':
    case 'area':
    case 'mongolian':
    case 'choice':
    case 'select':
    case 'choices':
    case 'yesNo':
      return undefined;
  }
}

function numberFault({ min, max, decimals = 0 }: FieldDefinition, value: number): Omit<FormFault, 'path'> | undefined {
  if (Number(value.toFixed(decimals)) !== value)
    return decimals
      ? { key: 'form.fault.decimals', values: { count: decimals } }
      : { key: 'form.fault.whole', values: {} };
  const within = value >= (min ?? -Infinity) && value <= (max ?? Infinity);
  return within ? undefined : { key: 'form.fault.range', values: { min: min ?? '', max: max ?? '' } };
}

/** The first thing wrong within the rows; what a row is about has to be said. */
function rowsFault({ rows = [] }: FieldDefinition, value: readonly Record<string, unknown>[]) {
  const first = rows[0];
  for (const row of value) {
    for (const part of rows) {
      const fault = faultOf(part, row[part.key]);
      if (fault) return fault;
    }
    if (first && isOpen(row[first.key])) return { key: 'form.fault.row', values: {} };
  }
  return undefined;
}

/** Everything in a form that the interface would refuse for itself. */
export function faultsOf(form: FormValues, today: string, base?: FormValues): FormFault[] {
  const people = form.members.map(({ id }) => ({ block: 'member' as const, memberId: id }));
  const places = [{ block: 'household' }, { block: 'survey' }, { block: 'income' }, ...people] as const;
  return places.flatMap((place) =>
    allFields[place.block].flatMap((field) => {
      const memberId = 'memberId' in place ? place.memberId : undefined;
      const path = pathOf({ key: field.key, ...place });
      const value = valueAt(form, path);
      const counts = field.key.startsWith('lines.') || isAsked(field, form, today, memberId, base);
      const fault = counts ? faultOf(field, value) : undefined;
      return fault ? [{ path, ...fault }] : [];
    }),
  );
}
