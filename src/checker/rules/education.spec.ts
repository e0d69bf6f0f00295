import { coverRules } from '../../../test/checker-cases';
import { educationRules } from './education';

coverRules(educationRules, {
  'education.both_filled': {
    fails: ({ son }) => (son.education = '02'),
    passes: ({ head }) => (head.education = '04'),
  },
  'education.none_filled': {
    fails: ({ wife }) => (wife.education = null),
    passes: ({ wife }) => (wife.education = undefined),
  },
  'education.student_and_dropout': {
    fails: ({ son }) => (son.dropoutReason = '01'),
    passes: ({ son }) => Object.assign(son, { studentStatus: null, dropoutReason: '01' }),
  },
  'education.dropout_unexplained': {
    fails: ({ son }) => Object.assign(son, { studentStatus: null, education: '02' }),
    passes: ({ son }) => Object.assign(son, { studentStatus: null, education: '02', birthDate: '2008-05-20' }),
  },
  'education.dropout_age': {
    fails: ({ wife }) => (wife.dropoutReason = '05'),
    passes: ({ son }) => Object.assign(son, { studentStatus: null, dropoutReason: '02' }),
  },
  'education.preschool_age': {
    fails: ({ son }) => Object.assign(son, { studentStatus: '02', birthDate: '2017-05-20' }),
    passes: ({ son }) => Object.assign(son, { studentStatus: '02', birthDate: '2017-05-21' }),
  },
  'education.primary_age': {
    fails: ({ daughter }) => (daughter.studentStatus = '03'),
    passes: ({ son }) => (son.studentStatus = '03'),
  },
  'education.junior_age': {
    fails: ({ son }) => (son.birthDate = '2012-05-21'),
    passes: ({ son }) => (son.birthDate = '2012-05-20'),
  },
  'education.senior_age': {
    fails: ({ son }) => (son.studentStatus = '07'),
    passes: ({ daughter }) => (daughter.studentStatus = '12'),
  },
  'education.college_age': {
    fails: ({ son }) => (son.studentStatus = '13'),
    passes: ({ daughter }) => (daughter.birthDate = '2006-05-20'),
  },
  'education.master_age': {
    fails: ({ daughter }) => Object.assign(daughter, { studentStatus: '25', birthDate: '2004-05-21' }),
    passes: ({ daughter }) => Object.assign(daughter, { studentStatus: '25', birthDate: '2004-05-20' }),
  },
  'education.primary_only': {
    fails: ({ daughter }) => Object.assign(daughter, { studentStatus: null, education: '02' }),
    passes: ({ daughter }) => Object.assign(daughter, { studentStatus: null, education: '03' }),
  },
  'education.level_age': {
    fails: ({ son }) => Object.assign(son, { studentStatus: null, education: '04' }),
    passes: ({ son }) => Object.assign(son, { studentStatus: null, education: '03' }),
  },
});
