/** One help that somebody is entitled to by a rule, readable by people and asked of the database. */
export interface Policy {
  code: string;
  titleZh: string;
  titleEn: string;
  /** Sub-types of measures that are this help. */
  subtypes: readonly string[];
  /** Where it is written. */
  clause: string;
  /** SQL of member `m` and household `h`: true, false, or null where a fact is missing. */
  entitled: string;
  /** The facts it rests on: their names in the interface and the SQL of each. */
  facts: Readonly<Record<string, string>>;
}

/** On the register as poor or lifted, or monitored with risks that still stand. */
const onRegister = `(h.exit_status in ('0', '1', '2', '3')
  or (h.monitoring_type is not null and h.risk_eliminated is not true))`;
const standing = { exitStatus: 'h.exit_status', monitoringType: 'h.monitoring_type' };

/** The catalogue. A clause that could not be read in the original says so. */
export const policies: readonly Policy[] = [
  {
    code: 'dibao',
    titleZh: '低保金',
    titleEn: 'minimum living allowance',
    subtypes: ['A48-01'],
    clause: '社会救助暂行办法（国务院令第649号）：批准享受低保的，按月发给（条款号未核原文）',
    entitled: `m.dibao <> '00'`,
    facts: { dibao: 'm.dibao', dibaoClass: 'm.dibao_class' },
  },
  {
    code: 'tekun',
    titleZh: '特困供养金',
    titleEn: 'destitute support',
    subtypes: ['A48-02'],
    clause: '社会救助暂行办法（国务院令第649号）：批准特困供养的，给予基本生活条件（条款号未核原文）',
    entitled: `m.tekun <> '00'`,
    facts: { tekun: 'm.tekun' },
  },
  {
    code: 'disability',
    titleZh: '重度残疾人护理补贴',
    titleEn: 'nursing allowance for severe disability',
    subtypes: ['A48-05'],
    clause: '国发〔2015〕52号：残疾等级一级、二级且需要长期照护（条款号未核原文）',
    entitled: `case when m.disability_type is null then false else m.disability_level in ('1', '2') end`,
    facts: { disabilityLevel: 'm.disability_level' },
  },
  {
    code: 'rainAndDew',
    titleZh: '雨露计划',
    titleEn: 'Rain and Dew vocational grant',
    subtypes: ['A47-01'],
    clause: '国开办发〔2015〕19号：建档立卡家庭中接受中、高等职业教育的子女，每年3000元左右（条款号未核原文）',
    entitled: `${onRegister} and case when m.education is not null then false
      else m.student_status = any ('{10,11,12,13,14,15,16,17,18,19}') end`,
    facts: { studentStatus: 'm.student_status', ...standing },
  },
  {
    code: 'insuranceFee',
    titleZh: '基本医疗保险个人缴费补贴',
    titleEn: 'subsidy of the medical insurance contribution',
    subtypes: ['A45-01'],
    clause: '健康扶贫政策：建档立卡贫困人口参加城乡居民医保，个人缴费部分由财政补贴（地方规定，未核原文）',
    entitled: `h.exit_status in ('0', '2', '3') and m.resident_medical`,
    facts: { residentMedical: 'm.resident_medical', exitStatus: 'h.exit_status' },
  },
  {
    code: 'travelSubsidy',
    titleZh: '外出务工交通补贴',
    titleEn: 'travel subsidy for work away',
    subtypes: ['A40-03'],
    clause: '就业帮扶政策：脱贫人口和监测对象跨省（县）务工给予一次性交通补贴（地方规定，未核原文）',
    entitled: `${onRegister} and m.work_location in ('03', '04')`,
    facts: { workLocation: 'm.work_location', ...standing },
  },
];

/** SQL of an object of facts. */
const object = (facts: Policy['facts']): string =>
  `jsonb_build_object(${Object.entries(facts)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')})`;

/** A measure of a policy that goes on, for whom `whom` says. */
const receiving = ({ subtypes }: Policy, whom: string): string => `exists (select from measure e
  where e.household_id = h.id and e.subtype = any ('{${subtypes.join(',')}}') and e.state in ('02', '03', '04', '05')
    and ${whom})`;
const own = 'e.member_id = m.id';
const wide = 'e.member_id is null';

/** What a rule says of a living member, on which facts, and whether they get the help: by themselves or as a household. */
export const entitlementSql = (policy: Policy, where: string): string => `
  select '${policy.code}' as policy, h.id as "householdId", m.id as "memberId", m.name as "memberName",
    (${policy.entitled}) as entitled, ${object(policy.facts)} as facts,
    ${receiving(policy, `(${own} or ${wide})`)} as receiving
  from household h join member m on m.household_id = h.id and m.active where ${where}`;

/** Entitled, and no measure of theirs or of the household goes on. */
export const missing = (policy: Policy): string =>
  `(${policy.entitled}) and not ${receiving(policy, `(${own} or ${wide})`)}`;

/**
 * A measure of a person who is not entitled; or one of a whole household in which nobody is, listed once, under the head.
 */
export const unfounded = (policy: Policy): string => `(
  ((${policy.entitled}) is false and ${receiving(policy, own)})
  or (m.id = h.head_member_id and ${receiving(policy, wide)} and not exists (
    select from member o where o.household_id = h.id and o.active
      and coalesce((${policy.entitled.replaceAll('m.', 'o.')}), true))))`;
