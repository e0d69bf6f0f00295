import type { Schema } from '@/api/client';
import type { Act, PhotoField, StepDefaults, StepKind, StepStandards } from './types';

/** What is recorded at a step, by its name; the server says the same with each case that it shows in full. */
const kinds: Readonly<Record<string, StepKind>> = {
  meeting: 'meeting',
  homeCheck: 'homeCheck',
  confirmation: 'confirmation',
  agreement: 'agreement',
  firstNotice: 'postNotice',
  secondNotice: 'postNotice',
  exitNotice: 'postNotice',
  monitoringNotice: 'postNotice',
  eliminationNotice: 'postNotice',
  firstNoticeEnd: 'closeNotice',
  secondNoticeEnd: 'closeNotice',
  exitNoticeEnd: 'closeNotice',
  monitoringNoticeEnd: 'closeNotice',
  eliminationNoticeEnd: 'closeNotice',
  comparison: 'review',
  review: 'review',
  decision: 'decision',
  announcement: 'announcement',
};

export const kindOfStep = (step: string): StepKind | undefined => kinds[step];

/** Code of `notice-type` for what is posted or announced at a step. */
export function noticeTypeOf(family: string, step: string): string | undefined {
  if (step === 'announcement') return announced[family] ?? '03';
  return posted[step];
}

const announced: Readonly<Record<string, string>> = { exit: '05', monitoring: '07', elimination: '09' };
const posted: Readonly<Record<string, string>> = {
  firstNotice: '01',
  secondNotice: '02',
  exitNotice: '04',
  monitoringNotice: '06',
  eliminationNotice: '08',
};

const photoFields: Partial<Record<StepKind, PhotoField>> = {
  meeting: 'minutesId',
  homeCheck: 'photoId',
  postNotice: 'photoId',
  closeNotice: 'photoId',
  announcement: 'photoId',
};

/** Under which name an act takes the id of its photograph. */
export const photoFieldOf = (kind: StepKind): PhotoField | undefined => photoFields[kind];

/** Whether the photograph of an act shows a notice: whoever does the act may add it, without writing households. */
export const showsNotice = (kind: StepKind): boolean => ['postNotice', 'closeNotice', 'announcement'].includes(kind);

/** Items that people judge at a check at home; income is computed. */
export const checkItems = ['food', 'clothing', 'water', 'education', 'medical', 'housing'] as const;

type Row = Pick<Schema['StandardView'], 'key' | 'value'>;

/** The values that the forms preview with, out of `GET /standards`. */
export function readStandards(rows: readonly Row[], family: string): StepStandards {
  const of = (key: string): number | undefined => rows.find((row) => row.key === key)?.value;
  return {
    quorum: of('meeting.quorum'),
    majority: of('meeting.majority'),
    noticeDays: of(`notice.days.${family}`),
  };
}

/** What a record that was sent says about the next one of the village. */
export function defaultsFrom(kind: string, record: Readonly<Record<string, unknown>>): StepDefaults {
  const text = (key: string): string | undefined => (typeof record[key] === 'string' ? record[key] : undefined);
  if (kind === 'meeting') {
    const expected = typeof record.expected === 'number' ? record.expected : undefined;
    return { place: text('place'), chair: text('chair'), recorder: text('recorder'), expected };
  }
  if (kind === 'postNotice') return { noticePlace: text('place'), noticeText: text('text') };
  return {};
}

/** The same out of the acts of an earlier case, the last word of each. */
export function defaultsOfActs(acts: readonly Pick<Act, 'kind' | 'record' | 'level'>[], level: string): StepDefaults {
  return acts
    .filter((act) => act.record && act.level === level)
    .reduce<StepDefaults>((known, { kind, record }) => ({ ...known, ...defaultsFrom(kind, record ?? {}) }), {});
}
