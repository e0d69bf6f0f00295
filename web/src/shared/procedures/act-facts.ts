import { t } from '@/i18n';
import { label } from '@/shared/code-lists';
import { yuan } from '@/shared/format';
import { stepName } from './names';
import type { Act } from './types';

export interface ActFact {
  key: string;
  label: string;
  value: string;
}

interface CheckedItem {
  item: string;
  passed: boolean;
  note?: string | null;
}
interface Aside {
  name: string;
  relation: string;
}
type Recorded = Readonly<Record<string, unknown>>;

const text = (record: Recorded, key: string): string | undefined => {
  const value = record[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};
const list = <T>(record: Recorded, key: string): T[] => (Array.isArray(record[key]) ? (record[key] as T[]) : []);

const fact = (key: string, word: string, value: string | undefined): ActFact[] =>
  value === undefined || value === '' ? [] : [{ key, label: t(word), value }];

/** What was recorded with an act, in words; empty for an act that was only said yes to. */
export function factsOf({ kind, record }: Pick<Act, 'kind' | 'record'>): ActFact[] {
  if (!record) return [];
  switch (kind) {
    case 'meeting':
      return meeting(record);
    case 'homeCheck':
      return check(record);
    case 'postNotice':
    case 'announcement':
      return notice(record);
    case 'agreement':
      return fact('signedOn', 'procedures.agreement.on', text(record, 'signedOn'));
    case 'return':
      return fact('to', 'procedures.return.to', text(record, 'to') && stepName(text(record, 'to') ?? ''));
    case 'application':
      return application(record);
    case 'objection':
      return fact('result', 'procedures.objection.result', label('objection-result', text(record, 'result')));
    default:
      return [];
  }
}

const application = (record: Recorded): ActFact[] => [
  ...fact('applicant', 'procedures.apply.applicant', text(record, 'applicant')),
  ...fact('reason', 'procedures.apply.reason', text(record, 'reason')),
];

function meeting(record: Recorded): ActFact[] {
  const number = (key: string): string => text(record, key) ?? '—';
  const votes = t('procedures.meeting.votes', {
    ...{ for: number('votesFor'), against: number('votesAgainst'), abstained: number('abstained') },
  });
  const there = t('procedures.meeting.there', { present: number('present'), expected: number('expected') });
  const aside = list<Aside>(record, 'steppedAside').map(({ name, relation }) => `${name} (${relation})`);
  return [
    ...fact('votes', 'procedures.meeting.votes.label', votes),
    ...fact('present', 'procedures.meeting.present', there),
    ...fact('aside', 'procedures.meeting.aside', aside.join(' · ')),
    ...fact('heldOn', 'procedures.meeting.heldOn', text(record, 'heldOn')),
    ...fact('place', 'procedures.meeting.place', text(record, 'place')),
    ...fact('chair', 'procedures.meeting.chair', text(record, 'chair')),
    ...fact('recorder', 'procedures.meeting.recorder', text(record, 'recorder')),
  ];
}

function check(record: Recorded): ActFact[] {
  const items = list<CheckedItem>(record, 'items');
  const named = (wanted: boolean): string =>
    items
      .filter(({ passed }) => passed === wanted)
      .map(({ item, note }) => label('exit-check-item', item) + (note ? ` (${note})` : ''))
      .join(' · ');
  const income = record.incomePerHead as number | null | undefined;
  const line = record.povertyLine as number | null | undefined;
  const compared =
    income == null ? undefined : t('procedures.check.compared', { income: yuan(income), line: yuan(line) });
  return [
    ...fact('failed', 'procedures.check.notMet', named(false)),
    ...fact('passed', 'procedures.check.met', named(true)),
    ...fact('income', 'procedures.check.perHead', compared),
    ...fact('signed', 'procedures.check.signed', t(`procedures.check.signed.${record.signed === true ? 'yes' : 'no'}`)),
    ...fact('refusalReason', 'procedures.check.refusal', text(record, 'refusalReason')),
    ...fact('checkedOn', 'procedures.check.on', text(record, 'checkedOn')),
  ];
}

function notice(record: Recorded): ActFact[] {
  const [from, to] = [text(record, 'fromDay'), text(record, 'toDay')];
  return [
    ...fact('days', 'procedures.notice.days', [from, to].filter(Boolean).join(' — ')),
    ...fact('place', 'procedures.notice.place', text(record, 'place')),
    ...fact('text', 'procedures.notice.text', text(record, 'text')),
  ];
}

/** Attachment with the photograph or the minutes that an act came with. */
export function photoOf({ record }: Pick<Act, 'record'>): string | undefined {
  return record ? (text(record, 'photoId') ?? text(record, 'minutesId')) : undefined;
}
