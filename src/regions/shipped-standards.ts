import type { StandardKey } from './standard-keys';

/** A standard that ships with the project; value in the unit of its key. */
export interface ShippedStandard {
  key: StandardKey;
  regionCode: string;
  validFrom: string;
  value: number;
  source: string;
}

const city = '150500000000';
/** 扎鲁特旗: the banner whose north is open pasture. */
const pastoralBanners = ['150526000000'];

const yuan = (amount: number) => amount * 100;

/** National lines raised by 6 % a year, as used for exit decisions. */
const exitLines: [year: number, yuan: number][] = [
  [2013, 2736],
  [2014, 2800],
  [2015, 2968],
  [2016, 3146],
  [2017, 3335],
  [2018, 3535],
  [2019, 3747],
  [2020, 4000],
];

const forCity = (key: StandardKey, value: number, source: string, validFrom = '2013-01-01'): ShippedStandard => ({
  key,
  regionCode: city,
  validFrom,
  value,
  source,
});

const practice = '国开办发〔2014〕24号及各地做法（天数为通行做法，未见于原文）';
const working = '项目暂定值，待旗县以文件设定';

/** Values to begin with. An administrator sets others for a region from a date; these rows stay as they are. */
export const shippedStandards: ShippedStandard[] = [
  ...exitLines.map(([year, amount]) =>
    forCity('poverty.line', yuan(amount), '国家扶贫标准（2010年不变价2300元），按年6%调整用于退出', `${year}-01-01`),
  ),
  forCity('monitoring.base', yuan(5000), '防返贫监测范围，2020年初约5000元', '2020-03-01'),
  forCity('monitoring.base', yuan(6000), '2020年底贫困线4000元的1.5倍', '2020-12-01'),
  forCity('monitoring.base', yuan(8300), '内蒙古自治区2024年监测收入范围', '2024-01-01'),
  forCity('notice.days.entry', 7, practice),
  forCity('notice.days.exit', 7, '厅字〔2016〕16号及各地做法'),
  forCity('notice.days.monitoring', 5, '防止返贫动态监测操作规程：公示不少于5天', '2020-03-01'),
  forCity('notice.days.elimination', 7, '各地做法（平江县：7天），本地以旗县文件为准', '2020-03-01'),
  forCity('meeting.quorum', 66.66, '嘎查村民代表会议须三分之二以上代表到会'),
  forCity('meeting.majority', 50, working),
  forCity('limit.meeting', 15, working),
  forCity('limit.homeCheck', 10, working),
  forCity('limit.notice', 5, working),
  forCity('limit.review', 10, working),
  forCity('limit.decision', 10, working),
  forCity('limit.announcement', 5, working),
  forCity('limit.objection', 10, working),
  forCity('limit.change', 10, working),
  forCity('limit.monitoring', 15, '中农组发〔2021〕7号：从线索到认定一般不超过15天', '2020-03-01'),
  forCity('limit.correction', 30, working),
  forCity('limit.escalation', 10, working),
  forCity('monitoring.minimum', 6, '防止返贫监测质量规则2_11_002：识别满6个月', '2020-03-01'),
  forCity('income.year.start', 1001, '建档立卡采集年度：上年10月1日至当年9月30日'),
  forCity('measure.townshipMax', yuan(10_000), working),
  forCity('team.people', 3, '驻村工作队通行做法：含第一书记不少于3人'),
  forCity('team.months', 24, '驻村工作队通行做法：任期不少于两年'),
  forCity('visit.days.monitored', 31, '通行做法：监测户每月走访（未见自治区文件）'),
  forCity('visit.days.lifted', 92, '通行做法：脱贫户每季度走访（未见自治区文件）'),
  forCity('visit.days.ordinary', 184, '通行做法：其他在册户每半年走访（未见自治区文件）'),
  forCity('alert.incomeDrop', 30, working),
  forCity('alert.deliveryDays', 90, working),
  forCity('alert.selfPaid', yuan(10_000), working),
  forCity('visit.speed', 120, working),
  forCity('visit.distance', 3, working),
  forCity('region.pastoral', 0, working),
  ...pastoralBanners.flatMap((regionCode) => [
    { ...forCity('region.pastoral', 1, working), regionCode },
    // Herders are met at their summer pasture as well as at their winter camp.
    { ...forCity('visit.distance', 40, working), regionCode },
  ]),
];
