import type { FieldDefinition } from '@/shared/household-form/field';
import { allFields } from '@/shared/household-form/fields';

/** How a value of the log is read: as it is, a day, fen, yes or no, a code of a list, or a word of a catalogue. */
export type Kind = 'text' | 'day' | 'money' | 'yesNo' | { list: string } | { key: (code: string) => string };

/** Block of the household's form that a table of the log holds; its fields are described there. */
export const blocks = {
  household: 'household',
  member: 'member',
  survey: 'survey',
  income_statement: 'income',
} as const;

export type Topic = 'household' | 'member' | 'survey' | 'income' | 'procedure' | 'file' | 'check';

/** What a person would call the subject of a table. */
export const topics: Readonly<Record<string, Topic>> = {
  household: 'household',
  household_lineage: 'household',
  member: 'member',
  survey: 'survey',
  income_statement: 'income',
  income_line: 'income',
  procedure: 'procedure',
  procedure_step: 'procedure',
  meeting: 'procedure',
  home_check: 'procedure',
  notice: 'procedure',
  objection: 'procedure',
  change_request: 'procedure',
  attachment: 'file',
  waiver: 'check',
};

const text = (...fields: string[]): [string, Kind][] => fields.map((field) => [field, 'text']);
const days = (...fields: string[]): [string, Kind][] => fields.map((field) => [field, 'day']);

/** Fields beside the form that say something to a person; all others are keys, counters and copies. */
const beside: Readonly<Record<string, ReadonlyMap<string, Kind>>> = {
  household: new Map<string, Kind>([
    ['registration', { key: (code) => `household.registration.${code}` }],
    ['exitStatus', { list: 'exit-status' }],
    ...text('exitYear', 'headName', 'memberCount', 'number', 'regionCode'),
  ]),
  member: new Map<string, Kind>([
    ['status', { list: 'member-record-status' }],
    ['increaseReason', { list: 'member-increase-reason' }],
    ['decreaseReason', { list: 'member-decrease-reason' }],
    ...days('statusOn'),
  ]),
  survey: new Map<string, Kind>(text('year')),
  income_statement: new Map<string, Kind>([
    ['kind', { key: (code) => `households.income.kind.${code}` }],
    ...text('year'),
    ...days('periodStart', 'periodEnd'),
  ]),
  income_line: new Map<string, Kind>([['amountFen', 'money']]),
  household_lineage: new Map<string, Kind>([
    ['kind', { key: (code) => `households.lineage.kind.${code}` }],
    ...days('occurredOn'),
    ...text('otherNumber', 'otherHeadName'),
  ]),
  procedure: new Map<string, Kind>([
    ['variant', { key: (code) => `procedures.variant.${code}` }],
    ['step', { key: (code) => `procedures.step.${code}` }],
    ['state', { key: (code) => `procedures.state.${code}` }],
  ]),
  procedure_step: new Map<string, Kind>([
    ['step', { key: (code) => `procedures.step.${code}` }],
    ['outcome', { key: (code) => `procedures.outcome.${code}` }],
    ...text('opinion'),
    ...days('day'),
  ]),
  meeting: new Map<string, Kind>([
    ...days('heldOn'),
    ...text('place', 'chair', 'recorder', 'expected', 'present', 'votesFor', 'votesAgainst', 'abstained'),
    ['passed', 'yesNo'],
  ]),
  home_check: new Map<string, Kind>([
    ...days('checkedOn', 'confirmedOn'),
    ['incomePerHead', 'money'],
    ['povertyLine', 'money'],
    ['signed', 'yesNo'],
    ...text('refusalReason'),
  ]),
  notice: new Map<string, Kind>([
    ['type', { list: 'notice-type' }],
    ['state', { key: (code) => `households.notice.state.${code}` }],
    ...text('place', 'text', 'people'),
    ...days('fromDay', 'toDay', 'closedOn'),
  ]),
  objection: new Map<string, Kind>([
    ['state', { key: (code) => `households.objection.state.${code}` }],
    ['result', { list: 'objection-result' }],
    ...days('filedOn', 'answeredOn'),
    ...text('explanation', 'dismissalReason'),
  ]),
  change_request: new Map<string, Kind>([
    ['kind', { key: (code) => `households.change.kind.${code}` }],
    ['state', { key: (code) => `households.change.state.${code}` }],
    ...days('occurredOn'),
    ...text('reasonText'),
  ]),
  attachment: new Map<string, Kind>([
    ['kind', { key: (code) => `households.file.kind.${code}` }],
    ...text('caption', 'closeReason'),
  ]),
  waiver: new Map<string, Kind>([...text('reason'), ...days('until')]),
};

/** How a field beside the form is read; undefined for one that says nothing to a person. */
export const besideForm = (table: string, field: string): Kind | undefined => beside[table]?.get(field);

/** The field of the form that a field of a table is, if it is one. */
export function formField(table: string, field: string): FieldDefinition | undefined {
  const block = (blocks as Readonly<Record<string, (typeof blocks)[keyof typeof blocks] | undefined>>)[table];
  return block && allFields[block].find(({ key }) => key === field);
}

/** Whether a field of the log says something to a person. */
export const isTold = (table: string, field: string): boolean =>
  besideForm(table, field) !== undefined || formField(table, field) !== undefined;
