import { t } from '@/i18n';

/** What an operation does, by method and address; the first that fits. */
const kinds: [RegExp, string][] = [
  [/^PUT .*\/households\/[^/]+$/, 'register'],
  [/^PUT .*\/surveys\//, 'survey'],
  [/^PUT .*\/incomes\//, 'income'],
  [/^PUT .*\/members\//, 'memberAdded'],
  [/^DELETE .*\/members\//, 'memberRemoved'],
  [/^PUT .*\/waivers\//, 'waiver'],
  [/^PUT .*\/procedures\//, 'application'],
  [/^PUT .*\/change-requests\//, 'changeRequest'],
  [/^POST .*\/submission$/, 'submission'],
  [/^POST .*\/steps$/, 'step'],
  [/^POST .*\/attachments$/, 'photo'],
  [/^PATCH /, 'change'],
];

type Sent = { method: string; path: string; body?: unknown };

export const kindOf = ({ method, path }: Sent): string =>
  kinds.find(([pattern]) => pattern.test(`${method} ${path}`))?.[1] ?? 'something';

/** In words; an act of a procedure by its own name. */
export function whatIs(sent: Sent): string {
  const kind = kindOf(sent);
  const act = kind === 'step' && (sent.body as { kind?: string } | undefined)?.kind;
  return act ? t(`procedures.act.${act}`) : t(`uploads.what.${kind}`);
}
