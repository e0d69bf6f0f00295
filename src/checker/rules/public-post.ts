/** Rules about public-welfare posts. */
import type { Rule } from '../rule';
import { ageOf, memberRule } from '../rule';

export const publicPostRules: readonly Rule[] = [
  memberRule({
    code: 'public_post.age',
    severity: 'error',
    message: {
      zh: '{age}岁不在公益性岗位{min}至{max}岁的范围内。',
      en: 'Age {age} lies outside the {min} to {max} allowed for a public post.',
    },
    source: 'published checks, public post: 16-69',
    field: 'publicPosts',
    when: (member, context) => {
      const age = ageOf(member, context);
      const { publicPostMinAge: min, publicPostMaxAge: max } = context.thresholds;
      return (member.publicPosts?.length ?? 0) > 0 && age !== null && (age < min || age > max) && { age, min, max };
    },
  }),
  memberRule({
    code: 'public_post.too_many',
    severity: 'error',
    message: { zh: '有{count}个公益性岗位，最多{max}个。', en: '{count} public posts; at most {max} may be held.' },
    source: 'published checks, public post',
    field: 'publicPosts',
    when: (member, { thresholds: { publicPostsMax: max } }) => {
      const count = member.publicPosts?.length ?? 0;
      return count > max && { count, max };
    },
  }),
  memberRule({
    code: 'public_post.incomplete',
    severity: 'error',
    message: { zh: '公益性岗位的类型和月数须同时填写。', en: 'A public post needs both its type and its months.' },
    source: 'published checks, public post: post and months together',
    field: 'publicPosts',
    when: (member) => (member.publicPosts ?? []).some((post) => !post.type || !post.months) && {},
  }),
  memberRule({
    code: 'public_post.months_range',
    severity: 'error',
    message: {
      zh: '公益性岗位月数应为1至12，现为{months}。',
      en: 'Months in a public post must lie between 1 and 12, not {months}.',
    },
    source: 'published checks, public post',
    field: 'publicPosts',
    when: (member) => {
      const months = (member.publicPosts ?? []).map((post) => post.months ?? 0);
      const wrong = months.find((count) => count < 0 || count > 12 || !Number.isInteger(count));
      return wrong !== undefined && { months: wrong };
    },
  }),
  memberRule({
    code: 'public_post.repeated',
    severity: 'doubt',
    message: { zh: '同一类型的公益性岗位填写了两次。', en: 'The same type of public post is given twice.' },
    source: 'published checks, public post',
    field: 'publicPosts',
    when: (member) => {
      const types = (member.publicPosts ?? []).map((post) => post.type).filter(Boolean);
      return new Set(types).size < types.length && {};
    },
  }),
  memberRule({
    code: 'public_post.channel_without_post',
    severity: 'doubt',
    message: {
      zh: '就业渠道为公益性岗位，但没有填写岗位。',
      en: 'Employed through a public post, but no post is given.',
    },
    source: '[employment-channel] 04; published checks, public post',
    field: 'publicPosts',
    when: (member) =>
      member.employmentChannel === '04' && member.publicPosts !== undefined && !member.publicPosts?.length && {},
  }),
];
