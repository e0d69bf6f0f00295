import { Client } from 'pg';
import { anchorLines } from '../audit/anchors';
import type { LogRow, Seal } from '../audit/chain.rules';
import { beforeAll, links, unlinked } from '../audit/seal.queries';
import { Verdict, Verifier } from '../audit/verify';

const most = 1000;
const window = 20_000;

type Part = { last: string | null; rows: LogRow[] };

/** Verifies the chain of seals of a restored database against the anchors that lay outside of it. */
export async function verifyChain(client: Client, anchorFile: string, key: Buffer | undefined): Promise<Verdict> {
  const verifier = new Verifier(await anchorLines(anchorFile), key);
  for (let after: number | undefined = 0; after !== undefined;) {
    const { rows }: { rows: { seal: Seal; row: LogRow | null }[] } = await client.query(links, [after, most]);
    for (const { seal, row } of rows) verifier.link(seal, row);
    after = rows.length < most ? undefined : rows.at(-1)?.seal.position;
  }
  for (let after: string | null = beforeAll; after !== null;) {
    const { rows }: { rows: Part[] } = await client.query(unlinked, [after, window]);
    for (const row of rows[0]?.rows ?? []) verifier.unlinked(row);
    after = rows[0]?.last ?? null;
  }
  return verifier.verdict();
}
