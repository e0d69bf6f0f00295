import type { LogRow, Seal } from './chain.rules';
import { Verdict, Verifier } from './verify';

interface Line {
  format?: unknown;
  version?: unknown;
  seal?: Seal;
  row?: LogRow | null;
  end?: { links: number; waiting: number };
}

/** Verifies an exported log, line by line; a file that is cut off or damaged is a finding like any other. */
export async function verifyExport(lines: AsyncIterable<string>, verifier: Verifier): Promise<Verdict> {
  let first = true;
  const seen = { links: 0, waiting: 0 };
  let whole = false;
  for await (const text of lines) {
    const line = parsed(text);
    if (first && (line?.format !== 'bangfu-audit' || line.version !== 1)) verifier.unreadable();
    else if (!first && !take(line, verifier, seen)) {
      whole = line?.end?.links === seen.links && line.end.waiting === seen.waiting;
      if (!line?.end) verifier.unreadable();
    }
    first = false;
  }
  if (!whole) verifier.unreadable();
  return verifier.verdict();
}

function take(line: Line | undefined, verifier: Verifier, seen: { links: number; waiting: number }): boolean {
  if (line?.seal) {
    verifier.link(line.seal, line.row ?? null);
    seen.links += 1;
    return true;
  }
  if (!line?.row) return false;
  verifier.unlinked(line.row);
  seen.waiting += 1;
  return true;
}

function parsed(text: string): Line | undefined {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return undefined;
  }
}
