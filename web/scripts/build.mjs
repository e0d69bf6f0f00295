import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

/**
 * Builds the entries one after the other into one folder: `node scripts/build.mjs [--outDir DIR] [--entry NAME …]`.
 * The configuration is read anew for each, with ENTRY in the environment.
 */
const { values } = parseArgs({
  options: { outDir: { type: 'string', default: 'dist' }, entry: { type: 'string', multiple: true } },
});
process.env.NODE_ENV = 'production';
const root = fileURLToPath(new URL('..', import.meta.url));

let first = true;
for (const entry of values.entry ?? ['console', 'field', 'public']) {
  process.env.ENTRY = entry;
  await build({ root, logLevel: 'warn', build: { outDir: values.outDir, emptyOutDir: first } });
  first = false;
}
