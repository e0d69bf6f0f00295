import { label } from '../../regions/code-lists.rules';
import { lineItems } from '../../households/incomes/income.rules';
import { officialItems } from '../../checker/income';
import { code, day, type Field, type FieldKind, flag, inBlock, whole, words } from './field-kinds';

const survey = inBlock('survey');
const income = inBlock('income');
const measure: FieldKind = { as: 'decimal', max: 9_999_999 };
const head = whole(0, 1_000_000);

/** Living conditions, land and production of a year (form 2.3). */
export const surveyFields: readonly Field[] = [
  survey('year', '数据年度', whole(2000, 2100), { national: ['AAR040'], also: ['年度', '采集年度'] }),
  survey('membersOverYear', '全年家庭人口', whole(1, 50), { also: ['年内人口', '常住人口', '本年家庭人口'] }),
  survey('collector', '采集人', words(60), { also: ['信息采集人', '填表人'] }),
  survey('collectorPhone', '采集人电话', { as: 'phone', mobile: true }, { also: ['采集人联系电话', '填表人电话'] }),
  survey('collectedOn', '采集日期', day, { also: ['采集时间', '填表日期'] }),
  survey(
    'householdSigned',
    '户主是否签字',
    { as: 'flag', yes: ['已签字', '已签'], no: ['未签字', '未签'] },
    { also: ['是否签字', '农户是否签字', '户签字'] },
  ),
  survey('farmlandMu', '耕地面积', measure, { national: ['AAC301'], also: ['耕地'] }),
  survey('irrigatedMu', '有效灌溉面积', measure, { national: ['AAC302'], also: ['水浇地面积', '灌溉面积'] }),
  survey('forestMu', '林地面积', measure, { national: ['AAC303'], also: ['林地'] }),
  survey('returnedFarmlandMu', '退耕还林面积', measure, { national: ['AAC304'], also: ['退耕还林还草面积'] }),
  survey('orchardMu', '林果面积', measure, { national: ['AAC305'], also: ['果园面积'] }),
  survey('pastureMu', '牧草地面积', measure, { national: ['AAC306'], also: ['草场面积', '草牧场面积', '草场'] }),
  survey('waterMu', '水面面积', measure, { national: ['AAC307'], also: ['水面'] }),
  survey('productionPower', '是否通生产用电', flag, { national: ['AAC308'], also: ['通生产用电'] }),
  survey(
    'difficultWater',
    '饮水是否困难',
    { as: 'flag', yes: ['困难'], no: ['不困难'] },
    { national: ['AAC311'], also: ['是否饮水困难'] },
  ),
  survey(
    'safeWater',
    '饮水是否安全',
    { as: 'flag', yes: ['安全'], no: ['不安全'] },
    { national: ['AAC312'], also: ['是否饮水安全', '饮水安全'] },
  ),
  survey('waterSource', '饮用水来源', code('water-source'), { also: ['饮水来源', '水源'] }),
  survey('householdPower', '是否通生活用电', flag, { national: ['AAC313'], also: ['通生活用电'] }),
  survey('radioTelevision', '是否通广播电视', flag, { national: ['AAC314'], also: ['通广播电视'] }),
  survey('sanitaryToilet', '是否有卫生厕所', flag, { national: ['AAC319'], also: ['卫生厕所', '有无卫生厕所'] }),
  survey('fuelType', '主要燃料类型', code('fuel-type'), { national: ['AAC320'], also: ['主要燃料', '燃料类型'] }),
  survey('hardenedRoad', '是否通硬化路', flag, { also: ['通硬化路', '入户路是否硬化'] }),
  survey(
    'roadDistanceKm',
    '与村主干路距离',
    { as: 'decimal', max: 9999 },
    { national: ['AAC315'], also: ['距村主干路距离', '与村主干路的距离'] },
  ),
  survey('roadType', '入户路类型', code('road-type'), { national: ['AAC316'], also: ['入户路'] }),
  survey('houseAreaM2', '住房面积', { as: 'decimal', max: 99_999 }, { national: ['AAC317'], also: ['房屋面积'] }),
  survey(
    'dangerousHouse',
    '是否危房户',
    { as: 'flag', yes: ['危房'], no: ['非危房'] },
    { national: ['AAC318'], also: ['是否危房', '危房户'] },
  ),
  survey('houseDangerClass', '房屋安全等级', code('housing-danger-class'), {
    national: ['AAC322'],
    also: ['危房级别', '危房等级', '住房安全等级'],
  }),
  survey('houseRenovationYear', '危房改造年份', whole(1900, 2100), {
    also: ['改造年份', '房屋改造年份', '危房改造年度'],
  }),
  survey('houseBuiltYear', '房屋建成年份', whole(1900, 2100), { also: ['建房年份', '建成年份', '房屋建造年份'] }),
  survey('houseStructure', '房屋结构', code('house-structure'), { also: ['住房结构'] }),
  survey(
    'houseSelfBuilt',
    '房屋自建或购买',
    { as: 'flag', yes: ['自建'], no: ['购买', '购置'] },
    { also: ['自建或购买', '房屋来源'] },
  ),
  survey(
    'inCooperative',
    '是否加入合作社',
    { as: 'flag', yes: ['加入', '已加入'], no: ['未加入'] },
    { national: ['AAC084'], also: ['是否加入农民专业合作组织', '加入合作社'] },
  ),
  survey('ledByCompany', '有无龙头企业带动', flag, { national: ['AAC088'], also: ['龙头企业带动'] }),
  survey('ledByCompetentPerson', '有无致富带头人带动', flag, {
    national: ['AAC089'],
    also: ['致富带头人带动', '能人带动'],
  }),
  survey('poultry', '家禽', head, { also: ['家禽数量', '禽'] }),
  survey('cattle', '牛', head, { also: ['牛数量', '养牛'] }),
  survey('sheep', '羊', head, { also: ['羊数量', '养羊'] }),
  survey('pigs', '猪', head, { also: ['猪数量', '养猪'] }),
  survey('relocated', '是否搬迁户', flag, { national: ['ACR077'], also: ['搬迁户', '是否易地搬迁户'] }),
  survey('relocationMode', '搬迁方式', code('relocation-mode'), { national: ['ACR075'] }),
  survey('resettlementMode', '安置方式', code('resettlement-mode'), { national: ['ACR078'] }),
  survey('resettlementPlace', '安置地', code('resettlement-place'), { national: ['ACR079'] }),
  survey('relocationDifficulty', '搬迁可能存在的困难', code('relocation-difficulty'), {
    national: ['ACR081'],
    also: ['搬迁困难'],
  }),
];

/** A billion yuan, in fen: what a line takes at most. */
const amount: FieldKind = { as: 'money', max: 100_000_000_000 };

/** Headings of official items; where a finer item has the same words, the words mean the finer one. */
const officialWords: Readonly<Record<string, readonly string[]>> = {
  AAC071: ['生产经营性收入', '经营性收入', '家庭经营收入'],
  AAC073: ['工资性收入'],
  AAC074: ['生产经营性支出', '经营性支出'],
  AAC078: ['生态补偿金'],
  AAC083: [],
  AAC086: ['五保金'],
  AAC092: ['资产收益扶贫分红'],
};

const official = new Set<string>(officialItems);

/** Income and expenditure of a year, in yuan (form 2.4); sums of items are computed and not read. */
export const incomeFields: readonly Field[] = [
  income('kind', '收入表类型', { as: 'choice', of: ['annual', 'monitoring'] }, { also: ['收支表类型'] }),
  income('year', '收入年度', whole(2000, 2100), { also: ['收支年度'] }),
  income('identifiedOn', '收入核算识别日期', day, {}),
  income('peopleCount', '收入计算人口', whole(1, 50), { also: ['共享收入人口', '计算人口', '家庭共同生活人口'] }),
  ...lineItems.map((item) =>
    official.has(item)
      ? income(`lines.${item}`, `${label('income-item', item, 'zh')}(合计)`, amount, {
          national: [item],
          also: officialWords[item] ?? [],
          rare: true,
        })
      : income(`lines.${item}`, label('income-sub-item', item, 'zh'), amount),
  ),
];
