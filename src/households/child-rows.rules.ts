/** One of the rows that a field holds, such as a stretch of work. */
type Child = Record<string, unknown> & { id?: unknown };

const byId = (rows: unknown): Map<string, Child> | null => {
  if (rows !== null && !Array.isArray(rows)) return null;
  const pairs = ((rows ?? []) as Child[]).map((row): [unknown, Child] => [row.id, row]);
  const map = new Map(pairs.filter((pair): pair is [string, Child] => typeof pair[0] === 'string'));
  return map.size === pairs.length ? map : null;
};

/**
 * Merges what somebody made of a list of rows (`from` → `to`) into what stands, row by row by their ids: rows that only
 * one side added, changed or removed come out as that side has them.
 *
 * @returns the merged rows; null when both sides changed one row differently, or when a row has no id
 */
export function mergeChildRows(stands: unknown, from: unknown, to: unknown): Child[] | null {
  const [current, base, wanted] = [byId(stands), byId(from), byId(to)];
  if (!current || !base || !wanted) return null;
  const merged: Child[] = [];
  for (const id of new Set([...current.keys(), ...base.keys(), ...wanted.keys()])) {
    const [is, was, willBe] = [current.get(id), base.get(id), wanted.get(id)];
    const unchanged = same(was, willBe);
    if (!unchanged && !same(is, was) && !same(is, willBe)) return null;
    const row = unchanged ? is : willBe;
    if (row) merged.push(row);
  }
  return merged;
}

/** Equal in all fields; one that is null is as good as missing. */
function same(a: Child | undefined, b: Child | undefined): boolean {
  if (!a || !b) return a === b;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => (a[key] ?? null) === (b[key] ?? null));
}
