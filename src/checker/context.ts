/** What the rules need besides the household itself. Everything that wants a database comes in here as a fact. */

export type Economy = 'farming' | 'pastoral';

/**
 * Bounds the rules compare with. They are standards of a place and a date: callers override the defaults by what is in
 * force. Money in fen, land in mu, distance in km.
 */
export interface Thresholds {
  /** Poverty line per person and year; 0: none known, rules that need it stay silent. */
  povertyLineFen: number;
  /** Income range of monitoring per person; 0: none in force (before 2020), rules that need it stay silent. */
  monitoringBaseFen: number;
  /** Months from identification to the first day on which a risk may be eliminated. */
  monitoringMinimumMonths: number;
  /** First day of the income year as month and day, 1001 for 1 October. */
  incomeYearStart: number;
  identificationIncomeMaxFen: number;
  monthlyWageMinFen: number;
  monthlyWageMaxFen: number;
  yearlyWageMinFen: number;
  yearlyWageMaxFen: number;
  publicPostMinAge: number;
  publicPostMaxAge: number;
  publicPostsMax: number;
  oldAgeAllowanceMinAge: number;
  farmlandMaxMu: number;
  forestMaxMu: number;
  pastureMaxMu: number;
  waterMaxMu: number;
  roadDistanceMaxKm: number;
  houseAreaMaxM2: number;
  cattleMax: number;
  sheepMax: number;
  pigsMax: number;
  poultryMax: number;
}

/**
 * Farming banners. The published bounds (farmland 100, forest 200, pasture 100 mu, road 5 km) come from
 * southern provinces; a farming household in Tongliao works several times that, so they are raised here. The raised values
 * are a working assumption until a banner sets its own standard, which is why crossing them is a doubt and not an error.
 */
export const farmingThresholds: Readonly<Thresholds> = {
  povertyLineFen: 0,
  monitoringBaseFen: 0,
  monitoringMinimumMonths: 6,
  incomeYearStart: 1001,
  identificationIncomeMaxFen: 2_000_000,
  monthlyWageMinFen: 10_000,
  monthlyWageMaxFen: 3_000_000,
  yearlyWageMinFen: 30_000,
  yearlyWageMaxFen: 30_000_000,
  publicPostMinAge: 16,
  publicPostMaxAge: 69,
  publicPostsMax: 2,
  oldAgeAllowanceMinAge: 80,
  farmlandMaxMu: 300,
  forestMaxMu: 300,
  pastureMaxMu: 500,
  waterMaxMu: 100,
  roadDistanceMaxKm: 5,
  houseAreaMaxM2: 400,
  cattleMax: 200,
  sheepMax: 500,
  pigsMax: 1_000,
  poultryMax: 10_000,
};

/** Pastoral banners: the contracted pasture of one household runs to thousands of mu, and camps lie far from the road. */
export const pastoralThresholds: Readonly<Thresholds> = {
  ...farmingThresholds,
  forestMaxMu: 500,
  pastureMaxMu: 10_000,
  roadDistanceMaxKm: 50,
  cattleMax: 500,
  sheepMax: 3_000,
};

export function thresholdsFor(economy: Economy): Readonly<Thresholds> {
  return economy === 'pastoral' ? pastoralThresholds : farmingThresholds;
}

export interface CheckContext {
  /** 'YYYY-MM-DD' in Asia/Shanghai. */
  today: string;
  economy: Economy;
  thresholds: Readonly<Thresholds>;
  /** Ids of members whose identity number stands in another active household. */
  sameIdNumberElsewhere?: readonly string[];
}

/** The defaults of the economy with what is in force at the place laid over them. */
export function contextFor(
  today: string,
  economy: Economy,
  overrides: Partial<Thresholds> = {},
  known: Pick<CheckContext, 'sameIdNumberElsewhere'> = {},
): CheckContext {
  return { today, economy, thresholds: { ...thresholdsFor(economy), ...overrides }, ...known };
}

/** Thresholds that a place may set as a standard, with the key of the standard. */
const standards = {
  povertyLineFen: 'poverty.line',
  monitoringBaseFen: 'monitoring.base',
  monitoringMinimumMonths: 'monitoring.minimum',
  incomeYearStart: 'income.year.start',
  farmlandMaxMu: 'check.farmlandMaxMu',
  forestMaxMu: 'check.forestMaxMu',
  pastureMaxMu: 'check.pastureMaxMu',
  roadDistanceMaxKm: 'check.roadDistanceMaxKm',
} as const satisfies Partial<Record<keyof Thresholds, string>>;

export type CheckStandard = (typeof standards)[keyof typeof standards] | 'region.pastoral';

/** The context of a place and a day, from the standards in force there; what is not set keeps the default of the economy. */
export function contextFromStandards(
  today: string,
  find: (key: CheckStandard) => number | undefined,
  known: Pick<CheckContext, 'sameIdNumberElsewhere'> = {},
): CheckContext {
  const overrides: Partial<Thresholds> = {};
  for (const name of Object.keys(standards) as (keyof typeof standards)[]) {
    const value = find(standards[name]);
    if (value !== undefined) overrides[name] = value;
  }
  return contextFor(today, find('region.pastoral') === 1 ? 'pastoral' : 'farming', overrides, known);
}
