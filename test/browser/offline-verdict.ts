import type { Stage } from '../faults/stage';
import type { Decided, SeenReceipt } from './offline-contract';

/** What must be with the server in the end. */
export interface Expected {
  /** By id: the last of the field that only the phone writes, and every change of the field that others write too. */
  households: Map<string, { own: string; shared: { key: string; value: string }[] }>;
  photos: number;
  decided: Decided[];
  operations: number;
}

interface Row extends Record<string, unknown> {
  id: string;
  own: string;
  people: number;
  photos: number;
  captions: number;
  /** Every value that the shared field has had, in order. */
  shared: string[] | null;
  /** How often the own field was written. */
  own_writes: string[] | null;
}

const rows = `
  select h.id, h.villager_group as own,
    (select count(*)::int from member m where m.household_id = h.id) as people,
    (select count(*)::int from attachment a where a.household_id = h.id) as photos,
    (select count(distinct a.caption)::int from attachment a where a.household_id = h.id) as captions,
    (select array_agg(l.new ->> 'address' order by l.seq) from change_log l
      where l.table_name = 'household' and l.row_id = h.id::text and l.new ? 'address') as shared,
    (select array_agg(l.new ->> 'villager_group' order by l.seq) from change_log l
      where l.table_name = 'household' and l.row_id = h.id::text and l.new ? 'villager_group') as own_writes
  from household h where h.id = any ($1)`;

/** Compares what the server has, by its tables and its log, with what the person did. */
export async function verdictOn(stage: Stage, expected: Expected, receipts: SeenReceipt[], drafts: unknown[]) {
  const found = await stage.rows<Row>(rows, [[...expected.households.keys()]]);
  const byId = new Map(found.map((row) => [row.id, row]));
  const last = new Map(expected.decided.map((one) => [one.key, one]));
  const agreed = new Set(
    expected.decided
      .filter(({ choice }) => choice !== 'theirs')
      .map(({ entity, theirs }) => `${entity} ${String(theirs)}`),
  );
  let [lost, doubled, silentlyOverwritten] = [0, 0, 0];
  for (const [id, { own, shared }] of expected.households) {
    const row = byId.get(id);
    if (row?.own !== own) lost += 1;
    if (!row) continue;
    const values = row.shared ?? [];
    for (const { key, value } of shared) {
      const decision = last.get(key);
      const wanted = decision ? decision.value : value;
      if (wanted !== null && !values.includes(wanted)) lost += 1;
    }
    doubled += row.people - 1 + repeated(values) + repeated(row.own_writes ?? []) + row.photos - row.captions;
    silentlyOverwritten += values.filter(
      (value, at) => at > 0 && isOffice(values[at - 1]) && !isOffice(value) && !agreed.has(`${id} ${values[at - 1]}`),
    ).length;
  }
  const photos = found.reduce((sum, row) => sum + row.captions, 0);
  const accountedFor = new Set(receipts.map(({ key }) => key)).size;
  lost += expected.photos - photos + expected.operations - accountedFor + (drafts.length === 1 ? 0 : 1);
  const replayed = receipts.filter((receipt) => receipt.replayed).length;
  const settled = receipts.filter(({ outcome }) => outcome === 'settled').length;
  const conflicts = expected.decided.length;
  const made = { households: found.length, photos, replayed, conflicts, settled };
  return { lost, doubled, silentlyOverwritten, ...made };
}

const isOffice = (value: string | undefined): boolean => value?.startsWith('office') ?? false;

const repeated = (values: string[]): number => values.length - new Set(values).size;
