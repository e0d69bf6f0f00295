import type { OperationItem, OperationProblem } from '@/offline/types';
import { isOpen, type FormValues, pathOf, valueAt } from '@/shared/household-form/values';
import type { Refusal } from './draft';
import { same } from './same';

type Values = Record<string, unknown>;

/** What of a household an operation writes; undefined: nothing that this form knows. */
export interface Target {
  part: 'household' | 'member' | 'survey' | 'income' | 'waiver' | 'submission';
  id: string;
}

const parts: Readonly<Record<string, Target['part']>> = {
  members: 'member',
  surveys: 'survey',
  incomes: 'income',
  waivers: 'waiver',
  submission: 'submission',
};

export function targetOf({ path, isPhoto }: Pick<OperationItem, 'path' | 'isPhoto'>): Target | undefined {
  const found = /^\/api\/v1\/households\/[0-9a-f-]{36}(?:\/([a-z]+)(?:\/([0-9a-f-]{36}))?)?$/.exec(path);
  const part = found && (found[1] === undefined ? 'household' : parts[found[1]]);
  return part && !isPhoto ? { part, id: found[2] ?? '' } : undefined;
}

/** The path of the form that a path in the answer of the server means. */
export function formPath(target: Target, path: string, body: unknown): string {
  const field = path.replace(/^set\./, '');
  // The checker names fields as the form does, whatever was sent.
  if (target.part === 'submission' || /^(members\[|survey\.|income\.)/.test(field)) return field;
  if (target.part === 'member') return pathOf({ block: 'member', key: field, memberId: target.id });
  if (target.part === 'survey') return `survey.${field}`;
  if (target.part === 'income') return incomePath(field, body);
  const inMember = /^members\.(\d+)(?:\.(.+))?$/.exec(field);
  const members = (body as { members?: { id: string }[] } | undefined)?.members;
  const memberId = inMember && members?.[Number(inMember[1])]?.id;
  return memberId ? pathOf({ block: 'member', key: inMember[2] ?? 'name', memberId }) : field;
}

function incomePath(field: string, body: unknown): string {
  const line = /^lines\.(\w+)/.exec(field)?.[1];
  const lines = (body as { lines?: { item: string }[] } | undefined)?.lines;
  const item = line && (lines?.[Number(line)]?.item ?? line);
  return item ? `income.lines[${item}]` : `income.${field}`;
}

/** What the server has said against the operations of a household, at the fields of the form. */
export function refusalsOf(items: readonly OperationItem[], form: FormValues): Refusal[] {
  return items.flatMap((item) => {
    const target = targetOf(item);
    if (item.state !== 'rejected' || !target || !item.problem) return [];
    return faultsOf(item.problem).map(({ path, code, title, params }) => {
      const at = formPath(target, path, item.body);
      return { path: at, code, title, doubt: params?.severity === 'doubt', about: valueAt(form, at) };
    });
  });
}

/** A refusal without fields is told as one, of the household as a whole. */
const faultsOf = ({ errors, code, title }: OperationProblem) =>
  errors.length ? errors : [{ path: '', code, title, params: {} as Values }];

/** The amounts of statements that the phone has begun or changed and not sent; the pack does not show them. */
export function withUnsentIncome<T extends { incomes: { id: string; kind: string; year: number }[] }>(
  packed: T & { pending: readonly { path: string; method: string; body: unknown }[] },
): T {
  const incomes = new Map(packed.incomes.map((one) => [one.id, one as Values & (typeof packed.incomes)[number]]));
  for (const { path, method, body } of packed.pending) {
    const id = /\/incomes\/([0-9a-f-]{36})$/.exec(path)?.[1];
    if (!id) continue;
    if (method === 'PUT') incomes.set(id, begun(id, body as Values));
    else if (incomes.has(id)) incomes.set(id, changed(incomes.get(id) as Values, (body as { set: Values }).set));
  }
  return { ...packed, incomes: [...incomes.values()] };
}

type Income = Values & { id: string; kind: string; year: number };

const begun = (id: string, body: Values): Income => ({
  ...(body as Income),
  id,
  lines: (body.lines as Values[]).map((line) => ({ ...line, origin: 'reported' })),
});

function changed(income: Values, set: Values): Income {
  const lines = new Map((income.lines as { item: string }[]).map((line) => [line.item, line]));
  let { peopleCount } = income;
  for (const [field, pair] of Object.entries(set)) {
    const [, to] = pair as [unknown, unknown];
    const item = /^lines\.(.+)$/.exec(field)?.[1];
    if (!item) peopleCount = to;
    else if (to === null) lines.delete(item);
    else lines.set(item, { item, amountFen: to, origin: 'reported' } as { item: string });
  }
  return { ...(income as Income), peopleCount, lines: [...lines.values()] };
}

/** How an operation that was refused is to be put right. */
export type Repair =
  /** Sent again with another body. */
  | { how: 'correct'; key: string; body: unknown }
  /** Not needed any more: its place is taken, or nothing of it is left. */
  | { how: 'drop'; key: string };

/**
 * Puts refused operations right with what the form says now. What was refused as a whole is sent whole again; a change
 * keeps what it was based on. A refused handing-in is dropped: a new one comes after the corrections.
 */
export function repairsOf(items: readonly OperationItem[], form: FormValues): Repair[] {
  return items.flatMap((item): Repair[] => {
    const target = targetOf(item);
    if (item.state !== 'rejected' || !target) return [];
    if (target.part === 'submission' || target.part === 'waiver') return [{ how: 'drop', key: item.key }];
    const body = item.method === 'PATCH' ? corrected(item, target, form) : whole(item, target, form);
    return [body === undefined ? { how: 'drop', key: item.key } : { how: 'correct', key: item.key, body }];
  });
}

function corrected({ body }: OperationItem, target: Target, form: FormValues): unknown {
  const set = Object.entries((body as { set: Values }).set).flatMap(([field, pair]) => {
    const [from] = pair as [unknown, unknown];
    const to = valueAt(form, formPath(target, field, body));
    return same(from, to) ? [] : [[field, [from, isOpen(to) ? null : to]] as const];
  });
  return set.length ? { ...(body as Values), set: Object.fromEntries(set) } : undefined;
}

function whole({ method, body }: OperationItem, { part, id }: Target, form: FormValues): unknown {
  if (method !== 'PUT') return undefined;
  const answered = (values: object): Values =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => !isOpen(value)));
  if (part === 'household') return { ...answered(form.household), members: form.members.map(answered) };
  if (part === 'survey') return answered(form.survey);
  if (part === 'member') {
    const member = form.members.find((one) => one.id === id);
    return member && answered({ ...member, id: null });
  }
  const lines = Object.entries(form.income.lines).map(([item, amountFen]) => ({ item, amountFen }));
  return { ...(body as Values), peopleCount: form.income.peopleCount, lines };
}
