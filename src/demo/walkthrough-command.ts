import { readFileSync } from 'node:fs';
import { signIn } from './sign-in';
import { walk } from './walkthrough';

/** `npm run walkthrough [address]`: walks through the README against a running demonstration. */
async function main([address = 'http://localhost:3000']: string[]): Promise<void> {
  const api = `${address}/api/v1`;
  const people = ['caseworker', 'checker', 'reviewer', 'supervisor', 'clerk', 'auditor'];
  const tokens = await signIn(api, people);
  const steps = await walk(readFileSync('README.md', 'utf8'), { api, tokens, say: (line) => console.warn(line) });
  console.warn(`${steps} steps, all as printed`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
