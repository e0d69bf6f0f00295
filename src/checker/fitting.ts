/**
 * Which national categories of measures ([measure-category]) fit a risk ([risk-type]) or a cause of poverty
 * ([poverty-cause]). Those of illness, disability, schooling, housing, water and dropout are published checks of risk and
 * measure; the others follow the causes as plans name them and are the project's own. A code that is not here, such as
 * "other", is answered by any measure.
 */
const risk: Readonly<Record<string, readonly string[]>> = {
  '01': ['A45', 'A52'],
  '02': ['A39', 'A41', 'A48', 'A50', 'A52', 'A54'],
  '03': ['A48', 'A52'],
  '04': ['A48', 'A42', 'A39'],
  '05': ['A45', 'A48', 'A52'],
  '06': ['A39', 'A41'],
  '07': ['A40', 'A42'],
  '09': ['A46', 'A47', 'A52'],
  '10': ['A50', 'A53'],
  '11': ['A51'],
  '12': ['A46'],
  '13': ['A39', 'A41', 'A40'],
};

const cause: Readonly<Record<string, readonly string[]>> = {
  '01': ['A45', 'A52'],
  '02': ['A48', 'A52'],
  '03': ['A46', 'A47', 'A52'],
  '04': ['A39', 'A41', 'A48', 'A50', 'A52', 'A54'],
  '05': ['A39', 'A40', 'A42'],
  '06': ['A51', 'A55'],
  '07': ['A40', 'A39'],
  '08': ['A48', 'A42', 'A39'],
  '09': ['A39', 'A41'],
  '10': ['A54', 'A55'],
  '11': ['A40', 'A39', 'A42'],
  '12': ['A39', 'A40'],
  '13': ['A48', 'A39', 'A40'],
};

/** What a measure may answer. */
export type Ground = 'risk' | 'cause';

/** The categories that fit, or null where any does. */
export const fittingCategories = (ground: Ground, code: string): readonly string[] | null =>
  (ground === 'risk' ? risk : cause)[code] ?? null;

/** Whether a measure of a category answers a risk or a cause. */
export function fits(ground: Ground, code: string, category: string): boolean {
  const categories = fittingCategories(ground, code);
  return categories === null || categories.includes(category);
}

/** Development measures: industry, employment, finance, public post. */
export const isDevelopment = (category: string): boolean => ['A39', 'A40', 'A41', 'A42'].includes(category);
