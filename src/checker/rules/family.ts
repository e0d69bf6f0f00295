/** Rules about relations to the head and about members who came and went. */
import type { HouseholdFacts, MemberFacts } from '../facts';
import type { Rule } from '../rule';
import { activeMembers, ageOf, householdRule, isActive, memberRule } from '../rule';

const male = ['03', '06', '07', '09', '11', '13', '15', '17', '19', '22', '24', '27'];
const female = ['04', '05', '08', '10', '12', '14', '16', '18', '20', '23', '25', '26'];
const children = ['03', '04'];
const parents = ['11', '12'];
/** Relations one person at most can have: father, mother, and those of the spouse. */
const single = ['11', '12', '13', '14', '15', '16'];
/** [member-record-status] of somebody who was taken off a draft: they have not left, they never were of the household. */
const takenOff = '9';
/** Youngest usual difference between a parent and a child, years. */
const generation = 15;

function headsOf(facts: HouseholdFacts): MemberFacts[] {
  return activeMembers(facts).filter((member) => member.relation === '01');
}

/** The head when there is exactly one. */
function headOf(facts: HouseholdFacts): MemberFacts | null {
  const [head, second] = headsOf(facts);
  return head && !second ? head : null;
}

function wrongSexFor(member: MemberFacts): boolean {
  if (member.sex !== '1' && member.sex !== '2') return false;
  return (member.sex === '1' ? female : male).includes(member.relation ?? '');
}

const headRules: readonly Rule[] = [
  householdRule({
    code: 'family.no_head',
    severity: 'error',
    needs: ['members'],
    message: { zh: '没有户主，须有且仅有一名户主。', en: 'There is no head; exactly one member must be the head.' },
    source: 'AAB006; published checks, family',
    path: 'members',
    when: (facts) => headsOf(facts).length === 0 && {},
  }),
  householdRule({
    code: 'family.several_heads',
    severity: 'error',
    needs: ['members'],
    message: { zh: '有{count}名户主，只能有一名。', en: 'There are {count} heads; there must be one.' },
    source: 'AAB006; published checks, family',
    path: 'members',
    when: (facts) => headsOf(facts).length > 1 && { count: headsOf(facts).length },
  }),
  householdRule({
    code: 'family.several_spouses',
    severity: 'error',
    needs: ['members'],
    message: { zh: '登记了{count}名配偶，最多一名。', en: '{count} spouses are registered; at most one may be.' },
    source: 'AAB006; published checks, family',
    path: 'members',
    when: (facts) => {
      const count = activeMembers(facts).filter((member) => member.relation === '02').length;
      return count > 1 && { count };
    },
  }),
  memberRule({
    code: 'family.spouse_same_sex',
    severity: 'error',
    message: { zh: '户主与配偶性别相同。', en: 'Head and spouse are of the same sex.' },
    source: 'published checks, family',
    field: 'sex',
    when: (member, _context, facts) => {
      const head = headOf(facts);
      return member.relation === '02' && Boolean(head?.sex) && member.sex === head?.sex && {};
    },
  }),
  memberRule({
    code: 'family.head_minor',
    severity: 'doubt',
    message: { zh: '户主只有{age}岁。', en: 'The head is only {age} years old.' },
    source: 'Civil Code, article 18: full capacity from 18, or 16 on own income',
    field: 'relation',
    when: (member, context) => {
      const age = ageOf(member, context);
      return member.relation === '01' && age !== null && age < 16 && { age };
    },
  }),
  memberRule({
    code: 'family.spouse_young',
    severity: 'doubt',
    message: { zh: '配偶只有{age}岁，低于法定婚龄。', en: 'The spouse is {age}, below the age of marriage.' },
    source: 'Civil Code, article 1047: 22 for men, 20 for women',
    field: 'birthDate',
    when: (member, context) => {
      const age = ageOf(member, context);
      return member.relation === '02' && age !== null && age < (member.sex === '1' ? 22 : 20) && { age };
    },
  }),
];

const relationRules: readonly Rule[] = [
  memberRule({
    code: 'family.relation_missing',
    severity: 'error',
    message: { zh: '没有填写与户主关系。', en: 'The relation to the head is missing.' },
    source: 'AAB006; member form',
    field: 'relation',
    when: (member) => member.relation !== undefined && !member.relation && {},
  }),
  memberRule({
    code: 'family.relation_sex',
    severity: 'error',
    message: { zh: '与户主关系和性别不符。', en: 'The relation to the head does not fit the sex.' },
    source: 'published checks, family',
    field: 'relation',
    when: (member) => wrongSexFor(member) && {},
  }),
  memberRule({
    code: 'family.in_law_side',
    severity: 'error',
    message: {
      zh: '岳父岳母对应男性户主，公公婆婆对应女性户主。',
      en: "Wife's parents go with a male head, husband's parents with a female head.",
    },
    source: 'AAB006; published checks, family',
    field: 'relation',
    when: (member, _context, facts) => {
      const sex = headOf(facts)?.sex;
      const relation = member.relation ?? '';
      return (
        ((sex === '2' && ['13', '14'].includes(relation)) || (sex === '1' && ['15', '16'].includes(relation))) && {}
      );
    },
  }),
  memberRule({
    code: 'family.relation_repeated',
    severity: 'doubt',
    message: {
      zh: '有{count}名成员登记为同一长辈关系，通常只有一名。',
      en: '{count} members have this relation, which one person usually has.',
    },
    source: 'AAB006; published checks, family',
    field: 'relation',
    when: (member, _context, facts) => {
      const count = activeMembers(facts).filter((other) => other.relation === member.relation).length;
      return single.includes(member.relation ?? '') && count > 1 && { count };
    },
  }),
  memberRule({
    code: 'family.generation_gap',
    severity: 'doubt',
    message: {
      zh: '与户主年龄相差{years}岁，与父母子女关系不相称。',
      en: 'The age differs from that of the head by {years} years, too little for parent and child.',
    },
    source: 'published checks, family',
    field: 'birthDate',
    when: (member, context, facts) => {
      const head = headOf(facts);
      const [own, heads] = [ageOf(member, context), head && ageOf(head, context)];
      if (own === null || heads === null) return false;
      const sign = children.includes(member.relation ?? '') ? 1 : parents.includes(member.relation ?? '') ? -1 : 0;
      const years = sign * (heads - own);
      return sign !== 0 && years < generation && { years };
    },
  }),
];

const changeRules: readonly Rule[] = [
  memberRule({
    code: 'family.leaving_unexplained',
    severity: 'error',
    everyone: true,
    message: { zh: '成员已减少，须填减少原因和日期。', en: 'The member has left: the reason and the date are needed.' },
    source: 'AAB015; member form',
    field: 'decreaseReason',
    when: (member) =>
      !isActive(member) &&
      member.status !== takenOff &&
      member.decreaseReason !== undefined &&
      member.statusOn !== undefined &&
      (!member.decreaseReason || !member.statusOn) &&
      {},
  }),
  memberRule({
    code: 'family.change_date',
    severity: 'error',
    everyone: true,
    message: {
      zh: '成员变动日期早于出生或晚于今天。',
      en: "The date of the member's change lies before the birth or in the future.",
    },
    source: 'AAB015; member form',
    field: 'statusOn',
    when: (member, context) =>
      Boolean(member.statusOn) &&
      ((member.statusOn ?? '') > context.today || (member.statusOn ?? '') < (member.birthDate ?? '')) &&
      {},
  }),
];

export const familyRules: readonly Rule[] = [...headRules, ...relationRules, ...changeRules];
