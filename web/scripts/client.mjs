import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapi, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

/** Writes the types of the interface from openapi.json; with --check says whether those that are there are stale. */
const source = fileURLToPath(new URL('../../openapi.json', import.meta.url));
const target = fileURLToPath(new URL('../src/api/schema.d.ts', import.meta.url));

const types = astToString(await openapi(JSON.parse(readFileSync(source, 'utf8'))));
const style = await resolveConfig(target);
const made = await format(`// Made from openapi.json by "npm run client".\n${types}`, {
  ...style,
  parser: 'typescript',
});

if (!process.argv.includes('--check')) writeFileSync(target, made);
else if (readFileSync(target, 'utf8') !== made) {
  console.error('web/src/api/schema.d.ts is stale: npm run client');
  process.exit(1);
}
