import { Changes, changesFor, readChanges } from '../../platform/changes';
import { invalidRequest } from '../../platform/validation';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { IncomeLineForm, PeopleCountForm } from './income.dto';
import { lineItems } from './income.rules';

const fields = new Set(['peopleCount', ...lineItems.map((item) => `lines.${item}`)]);

/**
 * Reads the changes of a statement: `peopleCount`, and `lines.<item>` for the amount of an item in fen, where null is
 * "no such line".
 */
export function readIncomeChanges(set: unknown): Changes {
  const changes = readChanges(set, fields);
  for (const [field, [, to]] of Object.entries(changes)) {
    if (field === 'peopleCount') changesFor(PeopleCountForm, { peopleCount: changes[field] });
    else if (to !== null) checkAmount(field, to);
  }
  return changes;
}

function checkAmount(field: string, amountFen: unknown): void {
  const line = plainToInstance(IncomeLineForm, { item: field.slice('lines.'.length), amountFen });
  const [error] = validateSync(line, { stopAtFirstError: true });
  if (error) throw invalidRequest([{ ...error, property: field }], 'set.');
}
