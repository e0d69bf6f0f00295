import { normaliseIdNumber, readIdNumber } from '@checker/id-number';

/** What is wrong with a number, as the key of a word and its values. */
export interface NumberFault {
  key: string;
  values: Record<string, string | number>;
}

const fault = (key: string, values: NumberFault['values'] = {}): NumberFault => ({
  key: `form.idNumber.${key}`,
  values,
});

/**
 * Says in plain words what is wrong with an identity number or the number of a disability certificate; nothing when it
 * is right, empty or masked.
 */
export function idNumberWords(text: string | null | undefined): NumberFault | undefined {
  const number = normaliseIdNumber(text ?? '');
  if (!number || number.includes('*')) return undefined;
  const { form, validChecksum, birthDate, dummy } = readIdNumber(number);
  if (form === 'fifteen') return fault('fifteen');
  if (form === 'other') return wrongForm(number);
  if (birthDate === null) return fault('date');
  if (!validChecksum) return fault('checksum');
  return dummy ? fault('dummy') : undefined;
}

function wrongForm(number: string): NumberFault {
  if (/[^\dX]/.test(number) && number.length <= 18) return fault('signs');
  if (/X(?!$)/.test(number.slice(0, 18))) return fault('x');
  if (number.length < 18) return fault('short', { count: 18 - number.length });
  // Twenty and twenty-two characters are disability certificates; what is no such number was meant to be an identity number.
  return number.length === 20 || number.length === 22
    ? fault('certificate')
    : fault('long', { count: number.length - 18 });
}
