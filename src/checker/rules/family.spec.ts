import { coverRules } from '../../../test/checker-cases';
import { familyRules } from './family';

coverRules(familyRules, {
  'family.no_head': {
    fails: ({ head }) => (head.status = '2'),
    passes: ({ head, wife }) => {
      head.status = '2';
      wife.relation = '01';
    },
  },
  'family.several_heads': {
    fails: ({ wife }) => (wife.relation = '01'),
    passes: ({ wife }) => Object.assign(wife, { relation: '01', status: '3' }),
  },
  'family.several_spouses': {
    fails: ({ mother }) => (mother.relation = '02'),
    passes: ({ mother }) => Object.assign(mother, { relation: '02', status: '2' }),
  },
  'family.spouse_same_sex': {
    fails: ({ wife }) => (wife.sex = '1'),
    passes: ({ wife, head }) => {
      head.sex = '2';
      wife.sex = '1';
    },
  },
  'family.head_minor': {
    fails: ({ head }) => (head.birthDate = '2008-05-21'),
    passes: ({ head }) => (head.birthDate = '2008-05-20'),
  },
  'family.spouse_young': {
    fails: ({ wife }) => (wife.birthDate = '2004-05-21'),
    passes: ({ wife }) => (wife.birthDate = '2004-05-20'),
  },
  'family.relation_missing': {
    fails: ({ son }) => (son.relation = null),
    passes: ({ son }) => (son.relation = '99'),
  },
  'family.relation_sex': {
    fails: ({ son }) => (son.relation = '04'),
    passes: ({ son }) => (son.relation = '21'),
  },
  'family.in_law_side': {
    fails: ({ mother }) => (mother.relation = '16'),
    passes: ({ mother }) => (mother.relation = '14'),
  },
  'family.relation_repeated': {
    fails: ({ wife }) => (wife.relation = '12'),
    passes: ({ wife }) => (wife.relation = '05'),
  },
  'family.generation_gap': {
    fails: ({ son }) => (son.birthDate = '1993-03-09'),
    passes: ({ son }) => (son.birthDate = '1994-05-20'),
  },
  'family.leaving_unexplained': {
    fails: ({ mother }) => Object.assign(mother, { status: '2', statusOn: '2024-01-05' }),
    passes: ({ mother }) => Object.assign(mother, { status: '2', statusOn: '2024-01-05', decreaseReason: '01' }),
  },
  'family.change_date': {
    fails: ({ son }) => Object.assign(son, { status: '4', statusOn: '2009-09-01' }),
    passes: ({ son }) => Object.assign(son, { status: '4', statusOn: '2009-09-02' }),
  },
});
