import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { anchorLines } from './anchors';
import { Verifier } from './verify';
import { verifyExport } from './verify-export';

const usage = `usage: npm run audit:verify -- EXPORT ANCHORS [--real-time]
AUDIT_KEY in the environment: values, links and anchors made anew are found too.
--real-time: rows must have been written when they say (not for a demonstration, whose clock is shifted).`;

/** Verifies an exported log against anchors. Needs nothing but node and the files beside it: no server, no packages. */
async function main(given: string[]): Promise<void> {
  const [file, anchorFile] = given.filter((argument) => !argument.startsWith('--'));
  if (!file || !anchorFile) throw new Error(usage);
  const { AUDIT_KEY } = process.env;
  const key = AUDIT_KEY ? Buffer.from(AUDIT_KEY, 'base64') : undefined;
  const verifier = new Verifier(await anchorLines(anchorFile), key, given.includes('--real-time'));
  const verdict = await verifyExport(createInterface({ input: createReadStream(file), crlfDelay: Infinity }), verifier);
  process.stdout.write(`${JSON.stringify({ ...verdict, keyed: key !== undefined }, null, 2)}\n`);
  process.exitCode = verdict.found ? 1 : 0;
}

void main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
