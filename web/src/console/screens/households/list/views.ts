import { sameFilters, type Filters } from './filters';

/** A list that one comes back to: a name and what it asks for. */
export interface View {
  key: string;
  /** Given by its owner; the shipped ones have a word. */
  name?: string;
  filters: Filters;
}

/** The lists that everybody needs. They leave the region as it is chosen. */
export const shippedViews: readonly View[] = [
  { key: 'all', filters: {} },
  { key: 'draft', filters: { registration: 'draft' } },
  { key: 'submitted', filters: { registration: 'submitted' } },
  { key: 'poor', filters: { registration: 'registered', exitStatus: '0' } },
  { key: 'provisional', filters: { registration: 'registered', exitStatus: '2' } },
  { key: 'lifted', filters: { registration: 'registered', exitStatus: '1' } },
  { key: 'fellBack', filters: { registration: 'registered', exitStatus: '3' } },
];

/** The view that shows what is asked for: one's own first, since it says more. */
export const viewOf = (filters: Filters, own: readonly View[]): View | undefined =>
  own.find((view) => sameFilters(view.filters, filters)) ??
  shippedViews.find((view) => sameFilters({ ...view.filters, regionCode: filters.regionCode }, filters));

/** Keeps a view under a name; the same name a second time takes the new filters. */
export function keepView(own: readonly View[], name: string, filters: Filters, key: string): View[] {
  const clean = name.trim();
  const at = own.findIndex((view) => view.name === clean);
  if (at < 0) return [...own, { key, name: clean, filters }];
  return own.map((view, i) => (i === at ? { ...view, filters } : view));
}

export const dropView = (own: readonly View[], key: string): View[] => own.filter((view) => view.key !== key);
