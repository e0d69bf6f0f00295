import type { Schema } from '@/api/client';
import { language } from '@/i18n';
import { label } from '@/shared/code-lists';
import { ageOn } from './people';

type Member = Schema['MemberView'];

/** A column of the people's table: what it is called and what stands in it, in words. */
export interface MemberColumn {
  key: keyof Member;
  label: string;
  end?: boolean;
  /** Of a word or two, which do not break. */
  short?: boolean;
  text: (member: Member) => string;
}

const coded =
  (list: string, field: 'sex' | 'relation' | 'ethnicity' | 'labourCapacity') =>
  (member: Member): string =>
    label(list, member[field]) || '—';

/** At school the grade counts, out of it the highest level reached. */
const schooling = ({ studentStatus, education }: Member): string =>
  label('student-status', studentStatus) || label('education', education) || '—';

/** Several words in one text, as each language strings them together. */
export const listed = (words: readonly string[]): string => words.join(language() === 'zh' ? '、' : ', ');

/** Several kinds of illness in one text. A role that may not see them gets no field at all. */
const illness = ({ health }: Member): string =>
  listed((health ?? []).map((code) => label('health-status', code))) || '—';

export const memberColumns = (today: string): MemberColumn[] => [
  { key: 'relation', short: true, label: 'household.member.relation', text: coded('relation-to-head', 'relation') },
  { key: 'sex', short: true, label: 'household.member.sex', text: coded('sex', 'sex') },
  {
    key: 'birthDate',
    label: 'household.member.age',
    end: true,
    text: ({ birthDate }) => String(ageOn(birthDate, today) ?? '—'),
  },
  { key: 'ethnicity', short: true, label: 'household.member.ethnicity', text: coded('ethnicity-gbt3304', 'ethnicity') },
  { key: 'education', label: 'household.member.schooling', text: schooling },
  { key: 'health', label: 'household.member.health', text: illness },
  { key: 'labourCapacity', label: 'household.member.labour', text: coded('labour-capacity', 'labourCapacity') },
];
