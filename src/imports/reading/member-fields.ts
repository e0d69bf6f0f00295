import { code, day, type Field, type FieldKind, flag, inBlock, whole, words } from './field-kinds';

const member = inBlock('member');

/** Most of an amount that a form takes, in fen. */
const wage: FieldKind = { as: 'money', max: 100_000_000 };

/** Words that sheets of the national system use for a code. */
const allowance = { 否: '00', 无: '00', 未享受低保: '00', 是: '01', 享受: '01', 有: '01' };
const destitute = { 否: '00', 无: '00', 是: '01', 享受: '01', 有: '01', 特困供养: '01' };
const notAtSchool = { 非在校生: '', 非在校: '', 不在校: '' };
const healthWords = {
  良好: '01',
  健康或良好: '01',
  慢性病: '02',
  长期慢性: '02',
  大病: '03',
  重病: '03',
  患大病: '03',
  残疾人: '04',
};
const party = { 党员: '01', 中国共产党党员: '01', 预备党员: '02', 团员: '03', 共青团: '03', 群众或其他: '13' };

const yes = ['参加', '已参加', '参保', '已参保', '享受', '会', '愿意'];
const no = ['未参加', '没参加', '不参加', '未参保', '未享受', '不会', '不愿意'];
const insured: FieldKind = { as: 'flag', yes, no };

/** The member block (form 2.2). */
export const memberFields: readonly Field[] = [
  member(
    'name',
    '姓名',
    { as: 'name' },
    { national: ['AAB002'], also: ['成员姓名', '家庭成员姓名', '人员姓名'], required: true },
  ),
  member('nameMn', '蒙古文姓名', words(100), { also: ['蒙文姓名', '姓名(蒙古文)', '姓名(蒙文)'] }),
  member('sex', '性别', code('sex', { words: { 男性: '1', 女性: '2', m: '1', f: '2' } }), {
    national: ['AAB003'],
    required: true,
  }),
  member(
    'idType',
    '证件类型',
    code('id-type', { words: { 身份证: '01', 居民身份证: '01', 残疾证: '09', 军人证: '02' } }),
    { national: ['AAB018'], also: ['证件种类'] },
  ),
  member(
    'idNumber',
    '证件号码',
    { as: 'idNumber' },
    {
      national: ['AAB004'],
      also: ['身份证号', '身份证号码', '公民身份号码', '身份证', '证件号', '身份号码', 'identity number', 'id number'],
      required: true,
    },
  ),
  member('birthDate', '出生日期', day, { national: ['AAB005'], also: ['出生年月日', '出生年月', '生日', 'birthday'] }),
  member(
    'relation',
    '与户主关系',
    code('relation-to-head', {
      words: {
        本人: '01',
        本人或户主: '01',
        妻子: '02',
        丈夫: '02',
        妻: '02',
        夫: '02',
        儿子: '03',
        女儿: '04',
        长子: '03',
        次子: '03',
        长女: '04',
        次女: '04',
        儿媳: '05',
        女婿: '06',
        孙子: '07',
        孙女: '08',
        外孙: '09',
        外孙子: '09',
        外孙女: '10',
        父亲: '11',
        母亲: '12',
        父: '11',
        母: '12',
        子: '03',
        女: '04',
      },
    }),
    { national: ['AAB006'], also: ['与户主的关系', '家庭关系', '成员关系', '关系'], required: true },
  ),
  member('ethnicity', '民族', code('ethnicity-gbt3304'), { national: ['AAB007'], required: true }),
  member('politicalStatus', '政治面貌', code('political-status', { words: party }), { national: ['AAK033'] }),
  member(
    'education',
    '文化程度',
    code('education', {
      old: 'education-2014',
      words: { 文盲: '01', 半文盲: '01', 文盲半文盲: '01', 大学: '06', 本科: '06', 中专: '04' },
    }),
    { national: ['AAB008'], also: ['学历', '受教育程度'] },
  ),
  member('studentStatus', '在校生状况', code('student-status', { old: 'student-status-2014', words: notAtSchool }), {
    national: ['AAB009'],
    also: ['在校生情况', '在校状况'],
  }),
  member('dropoutReason', '未上学原因', code('dropout-reason'), {
    also: ['义务教育阶段未上学原因', '失学辍学原因', '辍学原因'],
  }),
  member(
    'health',
    '健康状况',
    { as: 'codes', list: 'health-status', max: 4, words: healthWords },
    { national: ['AAB017'], also: ['身体状况', '健康情况'] },
  ),
  member('healthNotes', '健康说明', words(2000), { also: ['病种', '患病情况', '健康备注'] }),
  member('disabilityType', '残疾类别', code('disability-type'), { also: ['残疾类型'] }),
  member(
    'disabilityLevel',
    '残疾等级',
    code('disability-level', { words: { i级: '1', ii级: '2', iii级: '3', iv级: '4' } }),
    { also: ['残疾级别'] },
  ),
  member('disabilityCertificateYear', '残疾证办理年份', whole(1980, 2100), {
    also: ['残疾证办证年份', '残疾证年份', '办证年度'],
  }),
  member('labourCapacity', '劳动能力', code('labour-capacity', { old: 'labour-capacity-2014' }), {
    national: ['AAB010'],
    also: ['劳动技能', '劳动力状况', '劳动能力状况'],
  }),
  member('workLocation', '务工区域', code('work-location'), {
    national: ['AAB011'],
    also: ['务工地点类型', '务工状况', '务工情况'],
  }),
  member('workMonths', '务工月数', whole(0, 12), {
    national: ['AAB012'],
    also: ['务工时间', '务工时间(月)', '务工时长'],
  }),
  member('workPlaceCode', '务工地代码', { as: 'division' }, { also: ['务工地区划代码'] }),
  member('employer', '务工企业', words(100), { national: ['AAB029'], also: ['务工单位', '用工单位', '务工企业名称'] }),
  member('employmentChannel', '就业渠道', code('employment-channel'), { also: ['务工渠道'] }),
  member('monthlyWageFen', '月工资', wage, { also: ['月工资收入', '月务工收入', '月均工资'] }),
  member('workingNow', '当前是否务工', flag, { also: ['是否务工', '是否在务工', '目前是否务工'] }),
  member(
    'plansToWork',
    '是否有务工意愿',
    { as: 'flag', yes, no },
    { also: ['务工意愿', '是否计划务工', '计划外出务工'] },
  ),
  member('employmentNeed', '就业需求', words(200), { also: ['务工需求'] }),
  ...numbered(2, 10).flatMap(([n, rare]) => [
    member(`publicPosts.${n - 1}.type`, `公益岗位类型${n}`, code('public-post-type'), {
      also: n === 1 ? ['公益岗位', '公益性岗位', '公益岗位类型', '公益性岗位类型'] : [],
      ...rare,
    }),
    member(`publicPosts.${n - 1}.months`, `公益岗位月数${n}`, whole(0, 12), {
      also: n === 1 ? ['公益岗位月数', '公益性岗位月数', '公益岗位时间'] : [],
      ...rare,
    }),
  ]),
  ...numbered(1, 24).flatMap(([n, rare]) => workRecord(n, rare)),
  member('residentMedical', '是否参加居民医保', insured, {
    national: ['AAB013'],
    also: [
      '是否参加新农合',
      '是否参加新农合(居民医保)',
      '居民医保',
      '新农合',
      '是否参加城乡居民基本医疗保险',
      '是否参加城乡居民医保',
    ],
  }),
  member('employeeMedical', '是否参加职工医保', insured, {
    also: ['职工医保', '是否参加城镇职工基本医疗保险', '是否参加城镇职工医保'],
  }),
  member('seriousIllnessInsurance', '是否参加大病保险', insured, { national: ['AAB022'], also: ['大病保险'] }),
  member(
    'medicalAid',
    '是否接受医疗救助',
    { as: 'flag', yes: ['接受', ...yes], no: ['未接受', ...no] },
    { also: ['医疗救助', '是否享受医疗救助'] },
  ),
  member('commercialInsurance', '是否参加商业补充医疗保险', insured, {
    national: ['AAB067'],
    also: ['商业补充医疗保险', '是否参加商业保险'],
  }),
  member('accidentInsuranceSubsidy', '是否享受人身意外保险补贴', insured, {
    national: ['AAB066'],
    also: ['人身意外保险补贴'],
  }),
  member('residentPension', '是否参加居民养老保险', insured, {
    national: ['AAB014'],
    also: [
      '是否参加新农保',
      '是否参加新农保(居民养老)',
      '居民养老',
      '新农保',
      '是否参加城乡居民基本养老保险',
      '是否参加城乡居民养老保险',
    ],
  }),
  member('employeePension', '是否参加职工养老保险', insured, {
    national: ['AAB021'],
    also: ['是否参加城镇职工养老保险', '是否参加城镇职工基本养老保险', '职工养老'],
  }),
  member('dibao', '低保', code('dibao-status', { words: allowance }), {
    national: ['AAB030'],
    also: ['是否享受低保', '享受低保政策情况', '低保情况', '享受低保情况'],
  }),
  member('dibaoClass', '低保类别', { as: 'choice', of: ['A', 'B', 'C'] }, { also: ['低保等级', '低保档次'] }),
  member(
    'dibaoSince',
    '享受低保日期',
    { as: 'day', monthIsEnough: true },
    { also: ['享受低保时间', '低保开始日期', '低保起始日期'] },
  ),
  member('tekun', '特困供养', code('tekun-status', { words: destitute }), {
    also: ['是否特困供养', '享受特困供养政策情况', '是否享受特困供养', '特困供养情况'],
  }),
  member(
    'tekunSince',
    '特困供养日期',
    { as: 'day', monthIsEnough: true },
    { also: ['特困供养时间', '特困供养开始日期', '特困起始日期'] },
  ),
  member('inMilitaryService', '是否现役军人', flag, { national: ['AAB019'], also: ['现役军人'] }),
  member('speaksMandarin', '是否会讲普通话', insured, { national: ['AAB065'], also: ['会讲普通话', '普通话'] }),
  member(
    'phone',
    '本人电话',
    { as: 'phone' },
    { national: ['AAB031'], also: ['联系电话', '电话', '手机号', '手机号码', '本人联系电话', '成员电话'] },
  ),
];

/** Numbers from 1 with whether the template leaves the columns out. */
function numbered(offered: number, most: number): [number, { rare?: true }][] {
  return Array.from({ length: most }, (_, i) => [i + 1, i < offered ? {} : { rare: true }]);
}

function workRecord(n: number, rare: { rare?: true }): Field[] {
  const field = (path: string, zh: string, kind: FieldKind) =>
    member(`workRecords.${n - 1}.${path}`, `务工记录${n}${zh}`, kind, {
      also: n === 1 ? [`务工记录${zh}`] : [],
      ...rare,
    });
  return [
    field('startDate', '开始日期', { as: 'day', monthIsEnough: true }),
    field('endDate', '结束日期', { as: 'day', monthIsEnough: true }),
    field('placeCode', '地点代码', { as: 'division' }),
    field('employer', '单位', words(100)),
    field('channel', '渠道', code('employment-channel')),
    field('monthlyWageFen', '月工资', wage),
    field('travelSubsidyFen', '交通补贴', wage),
  ];
}
