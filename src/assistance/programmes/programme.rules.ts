/** What a sub-type of a programme counts as when it is delivered. */
export interface SubtypeRule {
  /** Code of one of the lists measure-subtype-*. */
  code: string;
  /** Item of [income-sub-item] that its benefits post to; null: no income (loans, houses, reimbursement, goods for production). */
  incomeItem: string | null;
  /** Where a field of the details decides the item: the items by the values of the field. */
  incomeBy?: { field: string; items: Record<string, string> };
}

/** A version of a programme, as it ships or is published. */
export interface ProgrammeVersion {
  /** [tongliao-programme] or [measure-category] */
  programme: string;
  kind: 'tongliao' | 'national';
  version: number;
  validFrom: string;
  titleZh: string;
  titleEn: string;
  source: string;
  subtypes: SubtypeRule[];
  schema: object;
}

/** The national category that a sub-type belongs to: `A39-07` → `A39`. */
export const categoryOf = (subtype: string): string => subtype.slice(0, 3);

/** [measure-orientation]: development (A39-A42), security (A45-A48), conditions. */
export function orientationOf(category: string): 'D' | 'S' | 'C' {
  const number = Number(category.slice(1));
  if (number >= 39 && number <= 42) return 'D';
  return number >= 45 && number <= 48 ? 'S' : 'C';
}

/** The item that the benefits of a measure post to; null where they are no income. */
export function incomeItemOf(rule: SubtypeRule, details: Record<string, unknown>): string | null {
  const by = rule.incomeBy;
  const value = by && details[by.field];
  return (typeof value === 'string' ? by?.items[value] : undefined) ?? rule.incomeItem;
}
