import { coverRules } from '../../../test/checker-cases';
import { publicPostRules } from './public-post';

const ranger = { type: '02', months: 12 };

coverRules(publicPostRules, {
  'public_post.age': {
    fails: ({ mother }) => (mother.publicPosts = [ranger]),
    passes: ({ mother }) => Object.assign(mother, { publicPosts: [ranger], birthDate: '1954-05-21' }),
  },
  'public_post.too_many': {
    fails: ({ wife }) => (wife.publicPosts = [ranger, { type: '03', months: 2 }, { type: '05', months: 1 }]),
    passes: ({ wife }) => (wife.publicPosts = [ranger, { type: '03', months: 2 }]),
  },
  'public_post.incomplete': {
    fails: ({ wife }) => (wife.publicPosts = [{ type: '02', months: null }]),
    passes: ({ wife }) => (wife.publicPosts = [{ type: '02', months: 1 }]),
  },
  'public_post.months_range': {
    fails: ({ wife }) => (wife.publicPosts = [{ type: '02', months: 13 }]),
    passes: ({ wife }) => (wife.publicPosts = [ranger]),
  },
  'public_post.repeated': {
    fails: ({ wife }) => (wife.publicPosts = [ranger, { type: '02', months: 3 }]),
    passes: ({ wife }) => (wife.publicPosts = [ranger, { type: '05', months: 3 }]),
  },
  'public_post.channel_without_post': {
    fails: ({ head }) => (head.employmentChannel = '04'),
    passes: ({ head }) => Object.assign(head, { employmentChannel: '04', publicPosts: [ranger] }),
  },
});
