import { coverRules, idNumber } from '../../../test/checker-cases';
import { checkCharacter, readIdNumber } from '../id-number';
import { identityRules } from './identity';

const headNumber = idNumber('1979-03-08', 11);
const impossible = '15052619790230011';

coverRules(identityRules, {
  'identity.number_missing': {
    fails: ({ head }) => (head.idNumber = ''),
    passes: ({ head }) => Object.assign(head, { idNumber: undefined, idNumberFacts: readIdNumber(headNumber) }),
  },
  'identity.number_form': {
    fails: ({ head }) => (head.idNumber = headNumber.slice(1)),
    passes: ({ head }) => (head.idNumber = '150526********0119'),
  },
  'identity.fifteen_digits': {
    fails: ({ head }) => (head.idNumber = '150526790308011'),
    passes: ({ head }) => (head.idNumber = headNumber),
  },
  'identity.checksum': {
    fails: ({ head }) => (head.idNumber = headNumber.slice(0, 17) + (headNumber.endsWith('1') ? '2' : '1')),
    passes: ({ head }) => Object.assign(head, { idType: '02', idNumber: '字第1234567号' }),
  },
  'identity.number_date': {
    fails: ({ head }) => (head.idNumber = impossible + checkCharacter(impossible)),
    passes: ({ head }) => Object.assign(head, { birthDate: '1980-02-29', idNumber: idNumber('1980-02-29', 11) }),
  },
  'identity.dummy_number': {
    fails: ({ head }) => (head.idNumber = idNumber('1979-03-08', 11, '999999')),
    passes: ({ head }) => (head.idNumber = idNumber('1979-03-08', 999)),
  },
  'identity.number_untidy': {
    fails: ({ head }) => (head.idNumber = ` ${headNumber}`),
    passes: ({ head }) => (head.idNumber = headNumber),
  },
  'identity.document_type': {
    fails: ({ head }) => (head.idType = '09'),
    passes: ({ head }) =>
      Object.assign(head, {
        idType: '09',
        idNumber: `${headNumber}44`,
        health: ['04'],
        disabilityType: '4',
        disabilityLevel: '4',
      }),
  },
  'identity.certificate_details': {
    fails: ({ head }) =>
      Object.assign(head, { idNumber: `${headNumber}44B1`, disabilityType: '4', disabilityLevel: '3' }),
    passes: ({ head }) =>
      Object.assign(head, { idNumber: `${headNumber}43B1`, disabilityType: '4', disabilityLevel: '3' }),
  },
  'identity.duplicate_in_household': {
    fails: ({ head, son }) => {
      head.idNumber = headNumber.toLowerCase();
      son.idNumber = `${headNumber}42`;
    },
    passes: ({ son }) => Object.assign(son, { idNumber: headNumber, status: '9' }),
  },
  'identity.name_missing': {
    fails: ({ head }) => (head.name = '  '),
    passes: ({ head }) => (head.name = '包巴特尔'),
  },
  'identity.name_characters': {
    fails: ({ head }) => (head.name = '包巴特尔2'),
    passes: ({ head }) => (head.name = '阿拉坦·乌拉·𠮷'),
  },
  'identity.sex_missing': {
    fails: ({ head }) => (head.sex = null),
    passes: ({ head }) => (head.sex = undefined),
  },
  'identity.birth_date_missing': {
    fails: ({ head }) => (head.birthDate = ''),
    passes: ({ head }) => (head.birthDate = undefined),
  },
  'identity.birth_date_mismatch': {
    fails: ({ head }) => (head.birthDate = '1979-03-09'),
    passes: ({ head }) => (head.birthDate = '1979-03-08'),
  },
  'identity.sex_mismatch': {
    fails: ({ head }) => (head.sex = '2'),
    passes: ({ head }) => (head.sex = '9'),
  },
  'identity.birth_date_invalid': {
    fails: ({ son }) => Object.assign(son, { birthDate: '2024-05-21', idNumber: undefined }),
    passes: ({ son }) => Object.assign(son, { birthDate: '2024-05-20', idNumber: undefined }),
  },
  'identity.age_unlikely': {
    fails: ({ mother }) => (mother.birthDate = '1912-05-30'),
    passes: ({ mother }) => (mother.birthDate = '1914-05-30'),
  },
  'identity.number_elsewhere': {
    fails: ({ context }) => (context.sameIdNumberElsewhere = ['son']),
    passes: ({ context }) => (context.sameIdNumberElsewhere = []),
  },
  'identity.near_name': {
    fails: ({ facts }) => (facts.nearNames = [{ memberId: 'head', householdNumber: '150526000012' }]),
    passes: ({ facts }) => (facts.nearNames = [{ memberId: 'gone', householdNumber: '150526000012' }]),
  },
  'identity.phone_format': {
    fails: ({ head }) => (head.phone = '23904750001'),
    passes: ({ head }) => (head.phone = '139****0001'),
  },
});
