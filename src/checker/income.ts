/**
 * The income formula of the national sheet, in integer fen:
 *
 *   transfer = AAC076 + AAC077 + AAC086 + AAC087 + AAC078 + AAC083
 *   property = AAC092 + AAC093 + rent of land and pasture
 *   gross    = wages AAC073 + operating AAC071 + property AAC072 + transfer AAC085
 *   net      = gross − operating expenditure AAC074          per person = net / stored number of people
 *
 * Not income and therefore without an item: loans, one-time relocation and house subsidies, medical reimbursement, sale of
 * assets. Insurance payments and compliant self-paid expenditure stand beside the sheet and enter only the reference income
 * of monitoring. Awards for production count as operating income.
 */
import { dayBefore, daysInMonth, formatDate, parseDate } from './dates';
import type { IncomeFacts, IncomeLineFacts } from './facts';

export type OfficialItem =
  | 'AAC071'
  | 'AAC073'
  | 'AAC074'
  | 'AAC076'
  | 'AAC077'
  | 'AAC078'
  | 'AAC083'
  | 'AAC086'
  | 'AAC087'
  | 'AAC092'
  | 'AAC093';

/** Where a line goes: an official item, rent (part of AAC072 without a code of its own), or beside the sheet. */
export type IncomeTarget = OfficialItem | 'rent' | 'insurancePayment' | 'selfPaid';

/** Items that may be typed where no finer line is known. */
export const officialItems: readonly OfficialItem[] = [
  'AAC071',
  'AAC073',
  'AAC074',
  'AAC076',
  'AAC077',
  'AAC078',
  'AAC083',
  'AAC086',
  'AAC087',
  'AAC092',
  'AAC093',
];

/** Items that are results and are never typed. */
export const computedItems: readonly string[] = ['AAC072', 'AAC079', 'AAC081', 'AAC082', 'AAC085'];

/** [income-sub-item] → where it counts. */
export const subItemTargets: Readonly<Record<string, IncomeTarget>> = {
  W1: 'AAC073',
  W2: 'AAC073',
  W3: 'AAC073',
  O1: 'AAC071',
  O2: 'AAC071',
  O3: 'AAC071',
  O4: 'AAC071',
  O5: 'AAC071',
  P1: 'AAC092',
  P2: 'rent',
  P3: 'AAC092',
  P4: 'AAC093',
  T01: 'AAC076',
  T02: 'AAC077',
  T03: 'AAC086',
  T04: 'AAC087',
  T05: 'AAC078',
  T06: 'AAC078',
  T07: 'AAC078',
  T08: 'AAC083',
  T09: 'AAC083',
  T10: 'AAC083',
  T11: 'AAC083',
  T12: 'AAC083',
  T13: 'AAC083',
  T14: 'AAC083',
  T15: 'AAC083',
  T16: 'AAC083',
  T17: 'AAC083',
  T18: 'AAC083',
  T19: 'insurancePayment',
  T99: 'AAC083',
  X1: 'AAC074',
  X2: 'AAC074',
  X3: 'AAC074',
  X4: 'AAC074',
  R1: 'selfPaid',
  R2: 'selfPaid',
  R3: 'selfPaid',
};

const targets: ReadonlyMap<string, IncomeTarget> = new Map([
  ...officialItems.map((item): [string, IncomeTarget] => [item, item]),
  ...Object.entries(subItemTargets),
]);

/** Where a line counts; null for a code that may not be typed. */
export function targetOf(item: string): IncomeTarget | null {
  return targets.get(item) ?? null;
}

/** Every amount in fen. `perPerson` and the reference income per head are null without a number of people. */
export interface IncomeSummary {
  items: Record<OfficialItem, number>;
  rent: number;
  wages: number;
  operating: number;
  property: number;
  transfer: number;
  gross: number;
  expenditure: number;
  net: number;
  perPerson: number | null;
  insurancePayment: number;
  selfPaid: number;
  /** net + insurance payment − compliant self-paid expenditure */
  reference: number;
  referencePerPerson: number | null;
}

/** Share per head in whole fen; half a fen is rounded away from zero, as the paper sheet does. */
export function perHead(fen: number, people: number | null | undefined): number | null {
  if (people == null || !Number.isInteger(people) || people < 1) return null;
  const share = Math.floor((2 * Math.abs(fen) + people) / (2 * people));
  return fen < 0 && share > 0 ? -share : share;
}

/**
 * What counts for each target. What a household reports of an item is taken to hold what benefits have posted to it, so
 * that nothing counts twice; what was paid beyond that is added, so that nothing paid goes missing. An amount typed under
 * the official item holds benefits of its finer ones as well.
 */
function totals(lines: readonly IncomeLineFacts[]): Map<IncomeTarget, number> {
  const sums = new Map<IncomeTarget, number>();
  const add = (target: IncomeTarget | null, amountFen: number): void => {
    if (target) sums.set(target, (sums.get(target) ?? 0) + amountFen);
  };
  const reported = new Map<string, number>();
  const posted = new Map<string, number>();
  for (const { item, amountFen, origin } of lines) {
    const side = origin === 'posted' ? posted : reported;
    side.set(item, (side.get(item) ?? 0) + amountFen);
  }
  for (const [item, amountFen] of reported) add(targetOf(item), amountFen);
  const beyond = new Map<IncomeTarget, number>();
  for (const [item, amountFen] of posted) {
    const target = targetOf(item);
    const more = Math.max(0, amountFen - (reported.get(item) ?? 0));
    if (target) beyond.set(target, (beyond.get(target) ?? 0) + more);
  }
  for (const [target, amountFen] of beyond) add(target, Math.max(0, amountFen - (reported.get(target) ?? 0)));
  return sums;
}

/** Lines with an unknown code count nowhere; the rule `income.unknown_item` reports them. */
export function summariseIncome(statement: Pick<IncomeFacts, 'lines' | 'peopleCount'>): IncomeSummary {
  const sums = totals(statement.lines);
  const of = (target: IncomeTarget): number => sums.get(target) ?? 0;
  const items = Object.fromEntries(officialItems.map((item) => [item, of(item)])) as Record<OfficialItem, number>;
  const transfer = items.AAC076 + items.AAC077 + items.AAC086 + items.AAC087 + items.AAC078 + items.AAC083;
  const property = items.AAC092 + items.AAC093 + of('rent');
  const gross = items.AAC073 + items.AAC071 + property + transfer;
  const net = gross - items.AAC074;
  const reference = net + of('insurancePayment') - of('selfPaid');
  return {
    items,
    rent: of('rent'),
    wages: items.AAC073,
    operating: items.AAC071,
    property,
    transfer,
    gross,
    expenditure: items.AAC074,
    net,
    perPerson: perHead(net, statement.peopleCount),
    insurancePayment: of('insurancePayment'),
    selfPaid: of('selfPaid'),
    reference,
    referencePerPerson: perHead(reference, statement.peopleCount),
  };
}

/** Own effort over gross income, as numerator and denominator in fen: the self-reliance share. */
export function selfReliance(income: IncomeSummary): { numerator: number; denominator: number } {
  return { numerator: income.wages + income.operating + income.property, denominator: income.gross };
}

export interface Period {
  start: string;
  end: string;
}

/**
 * The yearly collection period that ends in `year`. In the campaign years it ran from 1 October to 30 September; `start` is
 * the month and day in force, as 1001, and 101 makes it the calendar year.
 */
export function annualPeriod(year: number, start = 1001): Period {
  const [month, day] = [Math.floor(start / 100), start % 100];
  const first = formatDate(start === 101 ? year : year - 1, month, day);
  return { start: first, end: dayBefore(formatDate(start === 101 ? year + 1 : year, month, day)) };
}

/** The twelve months up to the end of the month before identification. */
export function monitoringPeriod(identifiedOn: string): Period {
  const date = parseDate(identifiedOn);
  if (!date) throw new RangeError('not a date');
  const [year, month] = date.month === 1 ? [date.year - 1, 12] : [date.year, date.month - 1];
  return { start: formatDate(date.year - 1, date.month, 1), end: formatDate(year, month, daysInMonth(year, month)) };
}
