import { code, type Field, flag, inBlock, whole, words } from './field-kinds';

const tie = inBlock('tie');
const place = inBlock('place');
const household = inBlock('household');

/** Fields that say which household a row belongs to, and where it lives. */
export const tieFields: readonly Field[] = [
  tie(
    'reference',
    '户序号',
    { as: 'reference' },
    { also: ['家庭序号', '户顺序号', '户号(本表)', 'household reference'] },
  ),
  tie(
    'householdNumber',
    '户编号',
    { as: 'reference' },
    { national: ['AAC001'], also: ['户编码', '贫困户编号', 'household number'] },
  ),
  tie('headName', '户主姓名', { as: 'name' }, { national: ['AAC029'], also: ['户主', 'head of household'] }),
  tie(
    'headIdNumber',
    '户主证件号码',
    { as: 'idNumber' },
    { national: ['AAC031'], also: ['户主身份证号', '户主身份证号码', '户主证件号'] },
  ),
  tie('memberCount', '家庭人口', whole(0, 99), {
    also: ['家庭人口数', '家庭成员数', '人口数', '户内人口'],
    rare: true,
  }),
  tie('memberStatus', '成员状态', code('member-record-status'), {
    national: ['AAB015'],
    also: ['人员状态'],
    rare: true,
  }),
  place('banner', '旗县', words(60), {
    also: ['旗县市区', '县', '县区', '区县', '旗县区', '县(市、区、旗)', 'banner'],
  }),
  place('township', '苏木乡镇', words(60), { also: ['乡镇', '乡', '镇', '苏木', '苏木镇', '乡(镇)', 'township'] }),
  place('village', '嘎查村', words(60), { also: ['行政村', '村', '嘎查', '所在村', '嘎查(村)', 'village'] }),
];

/** The household block (form 2.1). */
export const householdFields: readonly Field[] = [
  household(
    'regionCode',
    '嘎查村代码',
    { as: 'region' },
    { also: ['行政区划代码', '村代码', '村级代码', '区划代码', '所在村代码'], required: true },
  ),
  household('villagerGroup', '村民组', words(60), { national: ['AAR007'], also: ['村民小组', '组', '小组', '自然村'] }),
  household('address', '家庭住址', words(200), { also: ['住址', '地址', '详细地址', '门牌号'] }),
  household(
    'phone',
    '户联系电话',
    { as: 'phone' },
    { national: ['AAR012'], also: ['联系电话', '电话', '手机号', '手机号码', '户主电话', '户主联系电话', '家庭电话'] },
  ),
  household('bankName', '开户银行', words(100), { national: ['AAQ002'], also: ['开户银行名称', '开户行', '银行'] }),
  household(
    'bankAccount',
    '银行账号',
    { as: 'account' },
    { national: ['AAC004'], also: ['银行卡号', '账号', '一卡通账号', '银行帐号', '卡号'] },
  ),
  household('identificationStandard', '识别标准', code('identification-standard'), { national: ['AAC005'] }),
  household('householdAttribute', '户属性', code('household-attribute', { old: 'household-attribute-2014' }), {
    national: ['AAC006'],
    also: ['贫困户属性', '脱贫户属性'],
  }),
  household('mainCause', '主要致贫原因', code('poverty-cause'), {
    national: ['AAC007'],
    also: ['致贫原因', '主要原因'],
  }),
  household(
    'otherCauses',
    '其他致贫原因',
    { as: 'codes', list: 'poverty-cause', max: 2 },
    { national: ['AAC008'], also: ['其他致贫原因1', '其他致贫原因2', '次要致贫原因', '其它致贫原因'] },
  ),
  household('plannedExitYear', '计划脱贫年度', whole(2013, 2100), {
    also: ['计划脱贫年份', '计划脱贫时间', '预计脱贫年度'],
  }),
  household('soldierOrMartyrFamily', '是否军烈属', flag, { national: ['AAC012'], also: ['军烈属'] }),
  household('twoDaughterFamily', '是否双女户', flag, {
    national: ['AAC010'],
    also: ['双女户', '二女户', '是否二女户'],
  }),
  household('singleChildFamily', '是否独生子女户', flag, { national: ['AAC009'], also: ['独生子女户'] }),
  household('householdType', '户类型', code('household-type'), { national: ['100A03'] }),
  household('monitoringType', '监测对象类别', code('monitoring-type'), {
    national: ['dm_jcdxlb'],
    also: ['监测对象类型', '监测类别'],
  }),
  household(
    'monitoringIdentifiedOn',
    '监测对象识别日期',
    { as: 'day', monthIsEnough: true },
    { also: ['识别监测时间', '监测识别时间', '纳入监测时间', '识别为监测对象时间', '监测对象识别时间'] },
  ),
  household(
    'riskTypes',
    '风险类型',
    { as: 'codes', list: 'risk-type', max: 5 },
    {
      national: ['100A27'],
      also: [
        '致贫返贫风险类型',
        '致贫返贫风险',
        '风险',
        ...[1, 2, 3, 4, 5].flatMap((n) => [`风险${n}`, `风险类型${n}`, `致贫返贫风险${n}`]),
      ],
    },
  ),
  household('disasterSubtype', '自然灾害子项', code('natural-disaster-subtype'), {
    national: ['100A271'],
    also: ['自然灾害类型', '因自然灾害子项'],
  }),
  household('riskRemark', '风险说明', words(200), { also: ['其他风险说明', '风险备注'] }),
  household('whollyWithoutLabour', '是否整户无劳动力', flag, {
    also: ['整户无劳动力', '是否整户无劳动能力', '整户无劳动能力'],
  }),
  household('socialSecurityHousehold', '是否兜底保障户', flag, { also: ['兜底保障户', '是否兜底户'] }),
  household('inResettlementArea', '是否居住在安置区', flag, {
    also: ['是否易地搬迁安置区', '居住在搬迁安置区', '是否居住在搬迁安置区'],
  }),
  household('riskEliminated', '风险是否已消除', flag, { also: ['是否消除风险', '风险已消除'] }),
  household('riskEliminationMode', '风险消除方式', code('risk-elimination-mode'), { national: ['dm_fxxcfs'] }),
  household('riskEliminatedOn', '风险消除日期', { as: 'day', monthIsEnough: true }, { also: ['风险消除时间'] }),
  household('monitoringContact', '监测联系人', words(60), { also: ['联系人'] }),
  household(
    'monitoringContactPhone',
    '监测联系人电话',
    { as: 'phone' },
    { also: ['监测联系人联系电话', '联系人电话'] },
  ),
  household('notes', '户备注', words(2000), { also: ['户说明'] }),
];

/** Columns of the national sheets that are known and not taken over: they are computed, or decided by a procedure. */
export const ignoredHeadings: readonly string[] = [
  ...['序号', '编号', '错误原因', '年龄'],
  ...['AAR010', '脱贫标志', '脱贫年度', '脱贫年份', '是否脱贫', 'AAC091', '是否解决安全饮用水'],
  ...[
    'AAC072',
    '财产性收入',
    'AAC079',
    '纯收入',
    '家庭纯收入',
    'AAC081',
    '年收入',
    '家庭年收入',
    'AAC082',
    '人均纯收入',
    '家庭人均纯收入',
    'AAC085',
    '转移性收入',
  ],
  ...['AAB025', 'AAB026', 'AAB027', 'AAB028', '务工省', '务工市', '务工县', '务工乡镇'],
  ...['AAR008', '市', '盟市', '省', '自治区', '省份'],
];
