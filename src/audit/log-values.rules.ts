import { healthClassField, personalFields, PersonalClass, visibility } from '../households/household.visibility';
import type { Role } from '../platform/access/permissions';
import type { Values } from './rebuild.rules';
import { fieldOf } from '../platform/columns';

/** One value of a logged row as a role may see it. */
export interface SeenValue {
  field: string;
  value: unknown;
  /** The stored value is sealed: `value` is its masked form, or null where it has none. */
  masked: boolean;
}

/** A bytea column as the log holds it. Nothing but sealed values and their indexes is stored that way. */
const sealedText = /^\\x([0-9a-f]{2})*$/;
const isSealed = (value: unknown): boolean => typeof value === 'string' && sealedText.test(value);

/** Columns that only serve others: the masked text of a sealed column, the index of one. */
const serves = (column: string): boolean => /_(masked|index)$/.test(column);

type Classes = Partial<Record<string, Partial<Record<string, PersonalClass>>>>;

/** Words that people wrote about people, in tables whose own views keep them from those who read no notes. */
const notes: Classes = {
  alert: { dismissalReason: 'notes' },
  attachment: { caption: 'notes', closeReason: 'notes' },
  benefit: { description: 'notes', reverseReason: 'notes' },
  change_request: { reasonText: 'notes', decisions: 'notes' },
  clue: { dismissalReason: 'notes' },
  home_check: { items: 'notes', refusalReason: 'notes' },
  measure: { details: 'notes', opinion: 'notes', returnedReason: 'notes', stopReason: 'notes' },
  meeting: { steppedAside: 'notes' },
  notice: { text: 'notes' },
  objection: { investigated: 'notes', explanation: 'notes', dismissalReason: 'notes' },
  procedure: { application: 'notes' },
  procedure_step: { opinion: 'notes', record: 'notes' },
  visit_evidence: { remark: 'notes' },
  waiver: { reason: 'notes' },
};

/** Whether a role reads what people wrote freely, the reasons of changes among it. */
export const readsNotes = (role: Role): boolean => visibility[role].notes.view !== 'never';

/** What was found out about an objection is for the level that deals with it and those above, as in its own view. */
const belowHandling = (role: Role, table: string, field: string): boolean =>
  role === 'caseworker' && table === 'objection' && field === 'investigated';

function hiddenFrom(role: Role, table: string, field: string): boolean {
  if (belowHandling(role, table, field)) return true;
  const classes: Classes = { ...notes, ...personalFields };
  const personal = classes[table]?.[field];
  if (!personal) return false;
  const { view } = visibility[role][personal];
  return view === 'never' || (view === 'class' && field !== healthClassField);
}

/** The values of a row that a role may see, under the names of the interface; sealed ones in their masked form. */
export function seenValues(table: string, values: Values, role: Role): SeenValue[] {
  return Object.entries(values)
    .filter(([column]) => !serves(column) && !hiddenFrom(role, table, fieldOf(column)))
    .map(([column, value]) => {
      const masked = isSealed(value);
      return { field: fieldOf(column), value: masked ? (values[`${column}_masked`] ?? null) : value, masked };
    });
}

/** What a change did to each field that a role may see. */
export function seenChanges(
  table: string,
  before: Values | null,
  after: Values | null,
  role: Role,
): { field: string; old: unknown; new: unknown; masked: boolean }[] {
  const was = new Map(seenValues(table, before ?? {}, role).map((seen) => [seen.field, seen]));
  const is = new Map(seenValues(table, after ?? {}, role).map((seen) => [seen.field, seen]));
  return [...new Set([...was.keys(), ...is.keys()])].map((field) => {
    const [from, to] = [was.get(field), is.get(field)];
    const masked = (from?.masked ?? false) || (to?.masked ?? false);
    return { field, old: from?.value ?? null, new: to?.value ?? null, masked };
  });
}
