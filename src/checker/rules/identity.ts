/** Rules about who a member is: number, birth date, sex, name, duplicates. */
import { parseDate } from '../dates';
import { personNumber } from '../id-number';
import type { Hit, Rule } from '../rule';
import { activeMembers, ageOf, idRule, memberPath, memberRule } from '../rule';
import { phoneIsWrong } from './phone';

/** Members whose number appears more than once in the household. */
const duplicateInHousehold: Rule = {
  code: 'identity.duplicate_in_household',
  severity: 'error',
  needs: ['members', 'idNumber'],
  message: {
    zh: '本户内有{count}名成员使用同一证件号码。',
    en: '{count} members of this household have the same document number.',
  },
  source: 'published checks, identity',
  check(facts) {
    const byNumber = new Map<string, Hit[]>();
    for (const member of activeMembers(facts)) {
      const number = (member.idNumber && personNumber(member.idNumber)) ?? member.idNumberFacts?.lookupKey;
      if (!number) continue;
      const hits = byNumber.get(number) ?? [];
      hits.push({ path: memberPath(member, 'idNumber'), memberId: member.id, params: {} });
      byNumber.set(number, hits);
    }
    return [...byNumber.values()]
      .filter((hits) => hits.length > 1)
      .flatMap((hits) => hits.map((hit) => ({ ...hit, params: { count: hits.length } })));
  },
};

const numberRules: readonly Rule[] = [
  memberRule({
    code: 'identity.number_missing',
    severity: 'doubt',
    message: {
      zh: '没有填写证件号码；未落户的新生儿等情形请说明。',
      en: 'The document number is missing; explain if, for example, a newborn is not yet registered.',
    },
    source: 'AAB004; member form',
    field: 'idNumber',
    when: (member) => (member.idNumber === null || member.idNumber === '') && !member.idNumberFacts && {},
  }),
  idRule({
    code: 'identity.number_form',
    severity: 'error',
    message: {
      zh: '证件号码既不是18位身份证号，也不是残疾人证号。',
      en: 'The number is neither an 18-character identity number nor a disability certificate number.',
    },
    source: 'GB 11643-1999; member form',
    when: (id) => id.form === 'other' && {},
  }),
  idRule({
    code: 'identity.fifteen_digits',
    severity: 'error',
    message: {
      zh: '15位身份证号已停用，请填写18位号码。',
      en: '15-digit identity numbers are withdrawn; enter the 18-character number.',
    },
    source: 'Resident Identity Card Law: first-generation cards invalid since 2013-01-01',
    when: (id) => id.form === 'fifteen' && {},
  }),
  idRule({
    code: 'identity.checksum',
    severity: 'error',
    message: {
      zh: '证件号码的校验位不对，请核对每一位。',
      en: 'The check character of the number does not fit; check every digit.',
    },
    source: 'GB 11643-1999, ISO 7064 MOD 11-2; published checks, identity',
    when: (id) => (id.form === 'eighteen' || id.form === 'disability') && !id.validChecksum && {},
  }),
  idRule({
    code: 'identity.number_date',
    severity: 'error',
    message: { zh: '证件号码中的出生日期不存在。', en: 'The birth date inside the number does not exist.' },
    source: 'GB 11643-1999',
    when: (id) => id.form !== 'other' && id.birthDate === null && {},
  }),
  idRule({
    code: 'identity.dummy_number',
    severity: 'error',
    message: {
      zh: '证件号码以999999开头，是虚拟号码。',
      en: 'The number begins with 999999 and is invented.',
    },
    source: 'published checks, identity',
    when: (id) => id.dummy && {},
  }),
  idRule({
    code: 'identity.number_untidy',
    severity: 'hint',
    message: {
      zh: '证件号码含全角字符、空格或小写x，保存时将自动规范。',
      en: 'The number has full-width characters, spaces or a small x; it is tidied when saved.',
    },
    source: 'GB 11643-1999',
    when: (id) => id.untidy && {},
  }),
  idRule({
    code: 'identity.document_type',
    severity: 'error',
    message: { zh: '证件类型与号码位数不符。', en: 'The type of document does not fit the length of the number.' },
    source: 'AAB018; member form',
    field: 'idType',
    when: (id, member) =>
      ((member.idType === '01' && id.form === 'disability') || (member.idType === '09' && id.form === 'eighteen')) &&
      {},
  }),
  idRule({
    code: 'identity.certificate_details',
    severity: 'doubt',
    message: {
      zh: '残疾类别或等级与残疾人证号码（{type}类{level}级）不一致。',
      en: 'Disability type or level differ from the certificate number (type {type}, level {level}).',
    },
    source: 'member form: certificate number = 18 + type + level',
    field: 'disabilityType',
    when: (id, member) => {
      if (!id.disabilityType || !id.disabilityLevel) return false;
      const differs = member.disabilityType !== id.disabilityType || member.disabilityLevel !== id.disabilityLevel;
      const known = member.disabilityType !== undefined && member.disabilityLevel !== undefined;
      return known && differs && { type: id.disabilityType, level: id.disabilityLevel };
    },
  }),
];

const personRules: readonly Rule[] = [
  memberRule({
    code: 'identity.sex_missing',
    severity: 'error',
    message: { zh: '没有填写性别。', en: 'The sex is missing.' },
    source: 'AAB003; member form',
    field: 'sex',
    when: (member) => member.sex !== undefined && !member.sex && {},
  }),
  memberRule({
    code: 'identity.birth_date_missing',
    severity: 'error',
    message: { zh: '没有填写出生日期。', en: 'The birth date is missing.' },
    source: 'AAB005; member form',
    field: 'birthDate',
    when: (member) => member.birthDate !== undefined && !member.birthDate && {},
  }),
  memberRule({
    code: 'identity.name_missing',
    severity: 'error',
    message: { zh: '没有填写姓名。', en: 'The name is missing.' },
    source: 'AAB002; member form',
    field: 'name',
    when: (member) => member.name !== undefined && !member.name?.trim() && {},
  }),
  memberRule({
    code: 'identity.name_characters',
    severity: 'doubt',
    message: {
      zh: '姓名含有数字、字母或其他符号，请与证件核对。',
      en: 'The name holds digits, letters or other signs; compare it with the document.',
    },
    source: 'AAB002; name separator U+00B7 as printed on identity cards',
    field: 'name',
    when: (member) =>
      Boolean(member.name?.trim()) && !/^[\p{Script=Han}〇]+(·[\p{Script=Han}〇]+)*$/u.test(member.name ?? '') && {},
  }),
  idRule({
    code: 'identity.birth_date_mismatch',
    severity: 'error',
    message: { zh: '出生日期与证件号码不一致。', en: 'The birth date differs from the one in the number.' },
    source: 'AAB005 from AAB004; published checks, identity',
    field: 'birthDate',
    when: (id, member) => Boolean(member.birthDate && id.birthDate && member.birthDate !== id.birthDate) && {},
  }),
  idRule({
    code: 'identity.sex_mismatch',
    severity: 'doubt',
    message: {
      zh: '性别与证件号码第17位不一致。',
      en: 'The sex differs from the 17th digit of the number.',
    },
    source: 'GB 11643-1999; published checks, identity',
    field: 'sex',
    when: (id, member) => (member.sex === '1' || member.sex === '2') && id.sex !== null && member.sex !== id.sex && {},
  }),
  memberRule({
    code: 'identity.birth_date_invalid',
    severity: 'error',
    message: { zh: '出生日期不存在或晚于今天。', en: 'The birth date does not exist or lies in the future.' },
    source: 'AAB005; published checks, identity',
    field: 'birthDate',
    when: (member, context) =>
      Boolean(member.birthDate) && (!parseDate(member.birthDate) || (member.birthDate ?? '') > context.today) && {},
  }),
  memberRule({
    code: 'identity.age_unlikely',
    severity: 'doubt',
    message: { zh: '年龄为{age}岁，请核对。', en: 'The age is {age}; check it.' },
    source: 'published checks, identity',
    field: 'birthDate',
    when: (member, context) => {
      const age = ageOf(member, context);
      return age !== null && age > 110 && { age };
    },
  }),
  memberRule({
    code: 'identity.number_elsewhere',
    severity: 'error',
    message: {
      zh: '该证件号码已在另一户登记，请联系旗县主管部门核实。',
      en: 'This number is already registered in another household; ask the banner office to settle it.',
    },
    source: 'published checks, identity: unique in the city',
    field: 'idNumber',
    when: (member, context) => context.sameIdNumberElsewhere?.includes(member.id) && {},
  }),
  memberRule({
    code: 'identity.near_name',
    severity: 'doubt',
    message: {
      zh: '与另一户（{householdNumber}）的成员姓名、出生日期相近，可能是同一人。',
      en: 'Name and birth date are close to those of a member of another household ({householdNumber}); it may be the same person.',
    },
    source: 'published checks, identity: unique in the city',
    field: 'name',
    when: (member, _, facts) => {
      const near = facts.nearNames?.find((one) => one.memberId === member.id);
      return near && { householdNumber: near.householdNumber };
    },
  }),
  memberRule({
    code: 'identity.phone_format',
    severity: 'error',
    message: {
      zh: '成员电话应为11位手机号，或区号加号码的固定电话。',
      en: "The member's telephone must be an 11-digit mobile number, or a landline with its area code.",
    },
    source: 'AAB031; member form',
    field: 'phone',
    when: (member) => phoneIsWrong(member.phone) && {},
  }),
];

export const identityRules: readonly Rule[] = [...numberRules, duplicateInHousehold, ...personRules];
