import type { Schema } from '@/api/client';
import { t } from '@/i18n';
import { label } from '@/shared/code-lists';
import type { BookRecord } from '../record';
import { strung } from '../words';
import { systemReason, type Entry, type PastChange } from './entries';
import { topics } from './told.rules';

/** Somebody with the role they acted in; nobody is the system itself, or the public. */
export function whoWords(who: Schema['ActorView'] | null): string {
  if (!who) return t('households.history.system');
  return [who.name, who.role && t(`session.role.${who.role}`)].filter(Boolean).join(' · ');
}

/** Why, in words: a person's own, or what the system says when a decision or an import wrote it. */
export function reasonWords(reason: string): string {
  const known = systemReason(reason);
  switch (known?.kind) {
    case undefined:
      return reason;
    case 'case':
      return t('households.reason.case', {
        case: t(`procedures.variant.${known.variant}`),
        state: t(`procedures.state.${known.state}`),
      });
    case 'undo':
      return t('households.reason.undo', { text: known.text });
    case 'change':
      return [t(`households.change.kind.${known.change}`), known.text].filter(Boolean).join(' · ');
    case 'import':
    case 'keys':
    case 'retention':
      return t(`households.reason.${known.kind}`);
  }
}

/** What a changed row is about: the person, the year, the item; nothing where only its table is known. */
export function subjectOf(change: PastChange, { household, surveys, incomes }: BookRecord): string {
  const made = (field: string): unknown => change.changes.find((one) => one.field === field)?.new;
  const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');
  switch (change.table) {
    case 'member':
      return household.members.find(({ id }) => id === change.row)?.name ?? text(made('name'));
    case 'survey':
      return text(surveys.find(({ id }) => id === change.row)?.year ?? made('year'));
    case 'income_statement':
      return text(incomes.find(({ id }) => id === change.row)?.year ?? made('year'));
    case 'income_line':
      return [
        text(incomes.find(({ lines }) => lines.some(({ id }) => id === change.row))?.year),
        itemName(change, incomes),
      ]
        .filter(Boolean)
        .join(' ');
    case 'procedure_step':
      return made('step') ? t(`procedures.step.${text(made('step'))}`) : '';
    case 'attachment':
      return made('kind') ? t(`households.file.kind.${text(made('kind'))}`) : '';
    default:
      return '';
  }
}

/** An amount goes by its item: known of the lines that still stand, or told by the change itself. */
export function itemName(change: PastChange, incomes: BookRecord['incomes']): string | undefined {
  const stands = incomes.flatMap(({ lines }) => lines).find(({ id }) => id === change.row)?.item;
  const item = stands ?? change.changes.find(({ field }) => field === 'item')?.new;
  return typeof item === 'string' ? label(/^AAC/.test(item) ? 'income-item' : 'income-sub-item', item) : undefined;
}

/** What was done in one go, by its subjects: "members 布和、托娅 · survey 2018". */
export function titleOf({ changes }: Entry, record: BookRecord): string {
  const subjects = new Map<string, Set<string>>();
  for (const change of changes) {
    const topic = topics[change.table] ?? 'household';
    const names = subjects.get(topic) ?? new Set();
    const name = change.table === 'income_line' ? '' : subjectOf(change, record);
    if (name) names.add(name);
    subjects.set(topic, names);
  }
  return [...subjects]
    .map(([topic, names]) => [t(`households.topic.${topic}`), strung([...names])].filter(Boolean).join(' '))
    .join(' · ');
}
