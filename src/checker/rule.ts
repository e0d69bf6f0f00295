/** The shape of a rule and the small builders the lists in `rules/` are written with. */
import type { CheckContext } from './context';
import { ageOn } from './dates';
import type { HouseholdFacts, IdNumberFacts, IncomeFacts, MemberFacts, SurveyFacts } from './facts';
import { readIdNumber } from './id-number';
import { type IncomeSummary, summariseIncome } from './income';

/** An error stops submission; a doubt needs an explanation and can be waived; a hint is advice. */
export type Severity = 'error' | 'doubt' | 'hint';

/** Part of the facts that must be there before the rule speaks. */
export type Need = 'members' | 'idNumber' | 'survey' | 'income' | 'measures';

export type Params = Readonly<Record<string, string | number>>;

export interface Message {
  zh: string;
  en: string;
}

/** `path` names the field as the API does: `members[<id>].birthDate`, `survey.pastureMu`, `income.lines[<item>]`. */
export interface Hit {
  path: string;
  memberId?: string;
  params: Params;
}

export interface Rule {
  /** Group and name, stable: waivers and translations refer to it. */
  code: string;
  severity: Severity;
  needs: readonly Need[];
  /** Sentences with `{placeholders}` filled from the hit's params. Params never hold a personal value. */
  message: Message;
  source: string;
  /** Members come with `idNumberFacts` read from their number where it is visible. */
  check(facts: HouseholdFacts, context: CheckContext): Hit[];
}

type Head = Omit<Rule, 'check' | 'needs'>;

/** What a test of one thing answers: nothing wrong, or the params of the message. */
export type Verdict = Params | false | null | undefined;

/** Member states that still belong to the household: normal, moved in, or not said ([member-record-status]). */
export function isActive(member: MemberFacts): boolean {
  return member.status == null || member.status === '' || member.status === '1' || member.status === '4';
}

export function activeMembers(facts: HouseholdFacts): MemberFacts[] {
  return (facts.members ?? []).filter(isActive);
}

/** The member with what the number says, read once for all rules; a number that is visible outweighs supplied facts. */
export function withIdFacts(member: MemberFacts): MemberFacts {
  const number = member.idNumber;
  return number && !number.includes('*') ? { ...member, idNumberFacts: readIdNumber(number) } : member;
}

export function ageOf(member: MemberFacts, context: CheckContext): number | null {
  return ageOn(member.birthDate ?? member.idNumberFacts?.birthDate, context.today);
}

export function isStudent(member: MemberFacts): boolean {
  return Boolean(member.studentStatus) && member.studentStatus !== '01';
}

/** Works for pay: "99 other" stands for not working. */
export function isWorking(member: MemberFacts): boolean {
  return Boolean(member.workLocation) && member.workLocation !== '99';
}

/** Any value of a code list but "none". */
export function receives(code: string | null | undefined): boolean {
  return Boolean(code) && code !== '00';
}

export function memberPath(member: MemberFacts, field: string): string {
  return `members[${member.id}].${field}`;
}

interface MemberRule extends Head {
  needs?: readonly Need[];
  /** Field the finding points at. */
  field: string;
  /** Run over members who left as well. */
  everyone?: boolean;
  when(member: MemberFacts, context: CheckContext, facts: HouseholdFacts): Verdict;
}

/** A rule about one person, asked for each active member. */
export function memberRule({ field, everyone, when, needs, ...head }: MemberRule): Rule {
  return {
    ...head,
    needs: needs ?? ['members'],
    check: (facts, context) =>
      (everyone ? (facts.members ?? []) : activeMembers(facts)).flatMap((member) => {
        const params = when(member, context, facts);
        return params ? [{ path: memberPath(member, field), memberId: member.id, params }] : [];
      }),
  };
}

interface IdRule extends Head {
  field?: string;
  when(id: IdNumberFacts, member: MemberFacts, context: CheckContext): Verdict;
}

/** A rule about a member's number; members whose number is unknown, empty, or an officer card are left out. */
export function idRule({ field = 'idNumber', when, ...head }: IdRule): Rule {
  return memberRule({
    ...head,
    field,
    needs: ['members', 'idNumber'],
    when: (member, context) => {
      const id = member.idType === '02' ? null : member.idNumberFacts;
      return id && when(id, member, context);
    },
  });
}

interface HouseholdRule extends Head {
  needs?: readonly Need[];
  path: string;
  when(facts: HouseholdFacts, context: CheckContext): Verdict;
}

/** A rule about the household as a whole. */
export function householdRule({ path, when, needs, ...head }: HouseholdRule): Rule {
  return {
    ...head,
    needs: needs ?? [],
    check: (facts, context) => {
      const params = when(facts, context);
      return params ? [{ path, params }] : [];
    },
  };
}

interface SurveyRule extends Head {
  field: keyof SurveyFacts;
  when(survey: SurveyFacts, context: CheckContext, facts: HouseholdFacts): Verdict;
}

/** A rule about the yearly survey alone. */
export function surveyRule({ field, when, ...head }: SurveyRule): Rule {
  return householdRule({
    ...head,
    needs: ['survey'],
    path: `survey.${field}`,
    when: (facts, context) => facts.survey && when(facts.survey, context, facts),
  });
}

interface IncomeRule extends Head {
  needs?: readonly Need[];
  path: string;
  when(income: IncomeSummary, facts: HouseholdFacts, context: CheckContext, statement: IncomeFacts): Verdict;
}

/** A rule about the sums of the income statement. */
export function incomeRule({ path, when, needs, ...head }: IncomeRule): Rule {
  return householdRule({
    ...head,
    needs: needs ?? ['income'],
    path,
    when: (facts, context) => facts.income && when(summariseIncome(facts.income), facts, context, facts.income),
  });
}
