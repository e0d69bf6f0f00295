import { Family, Plan } from './household-change.rules';

export const lineageKinds = ['part-left', 'split-from', 'absorbed', 'merged-into', 'moved', 'closed'] as const;
export type LineageKind = (typeof lineageKinds)[number];

/** An entry of a household's lineage, with the names of the table's columns. */
export interface LineageEntry {
  id: string;
  household_id: string;
  kind: LineageKind;
  occurred_on: string;
  from_region_code: string;
  to_region_code: string;
  other_household_id: string | null;
  other_number: string | null;
  other_head_name: string | null;
  member_ids: string[];
  other_member_ids: string[];
  request_id: string;
}

/** What the lineage of each household keeps of a plan; arrivals and departures of single people leave no entry. */
export function lineageOf(
  plan: Plan,
  after: readonly Family[],
  requestId: string,
  newId: () => string,
): LineageEntry[] {
  const [family] = after;
  if (!family) return [];
  const entry = (own: Family, kind: LineageKind, other?: Family, pairs: [string, string][] = []): LineageEntry => ({
    ...{ id: newId(), household_id: own.id, kind, occurred_on: plan.on, request_id: requestId },
    ...{ from_region_code: own.regionCode, to_region_code: own.regionCode },
    other_household_id: other?.id ?? null,
    other_number: other?.number ?? null,
    other_head_name: other?.headName ?? null,
    member_ids: pairs.map(([mine]) => mine),
    other_member_ids: pairs.map(([, theirs]) => theirs),
  });
  const gone = plan.transfers.map(({ memberId, newId: there }): [string, string] => [memberId, there]);
  const come = gone.map(([was, is]): [string, string] => [is, was]);
  const part = after.find(({ id }) => id === plan.part?.id);
  if (part) return [entry(family, 'part-left', part, gone), entry(part, 'split-from', family, come)];
  const dissolved = after.find(({ id }) => plan.closes.includes(id));
  if (!dissolved) return [];
  if (dissolved === family) return [entry(family, 'closed')];
  return [entry(family, 'absorbed', dissolved, come), entry(dissolved, 'merged-into', family, gone)];
}
