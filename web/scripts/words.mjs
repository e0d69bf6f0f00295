import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Says what is wrong with the words of the browser application: keys that one language lacks, keys that nobody has
 * written, keys that nobody uses, and Chinese outside of the catalogues. A key that is put together in code
 * (`t(\`field.step.${name}\`)`) counts as using all keys that begin and end alike.
 */
const source = fileURLToPath(new URL('../src', import.meta.url));
const languages = ['zh', 'en'];
const plural = /\.(one|other|zero|two|few|many)$/;
const problems = [];

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const code = files.filter((path) => /\.(ts|vue)$/.test(path) && !/\.(spec|d)\.ts$/.test(path));

const wordsOf = (language) =>
  new Map(
    files
      .filter((path) => path.startsWith(join(source, 'words', language)) && path.endsWith('.json'))
      .flatMap((path) =>
        Object.entries(JSON.parse(readFileSync(path, 'utf8'))).map(([key, text]) => [
          `${basename(path, '.json')}.${key}`,
          text,
        ]),
      ),
  );
const words = Object.fromEntries(languages.map((language) => [language, wordsOf(language)]));
const stem = (key) => key.replace(plural, '');
const stems = Object.fromEntries(
  languages.map((language) => [language, new Set([...words[language].keys()].map(stem))]),
);

for (const language of languages)
  for (const other of languages)
    for (const key of stems[language]) if (!stems[other].has(key)) problems.push(`${other}: "${key}" is missing`);

const holes = (text) =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map((hole) => hole[1])
    .sort()
    .join();
for (const [key, text] of words.zh) {
  const english = words.en.get(key) ?? words.en.get(`${key}.other`);
  if (english !== undefined && holes(text) !== holes(english)) problems.push(`"${key}" takes other values in English`);
}
for (const [key, text] of words.en) if (/\p{Script=Han}/u.test(text)) problems.push(`en: "${key}" holds Chinese`);

const literals = new Set();
const patterns = [];
/** Words that are asked for by a key that is put together, each with where that is. */
const calls = [];
const patternOf = (key) =>
  new RegExp(
    `^${key
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+')}$`,
  );
const areas = new Set([...stems.zh].map((key) => key.slice(0, key.indexOf('.'))));
const known = (text) => areas.has(text.slice(0, text.indexOf('.')));
for (const path of code) {
  const text = readFileSync(path, 'utf8');
  const bare = text.replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
  for (const [line] of bare.matchAll(/.*\p{Script=Han}.*/gu))
    problems.push(`${path.slice(source.length + 1)}: Chinese outside of the words: ${line.trim().slice(0, 60)}`);
  for (const [, , key] of bare.matchAll(/(['"])([a-zA-Z]+(?:\.[\w-]+)+)\1/g)) if (known(key)) literals.add(key);
  for (const [, key] of bare.matchAll(/\bt\(\s*['"]([\w.-]+)['"]/g))
    if (!stems.zh.has(stem(key))) problems.push(`${path.slice(source.length + 1)}: t('${key}') has no words`);
  for (const [, key] of bare.matchAll(/`([a-zA-Z]+\.[^`\s]*\$\{[^`]*)`/g))
    if (known(key)) patterns.push(patternOf(key));
  for (const [call, key] of bare.matchAll(/\bt\(\s*`([a-zA-Z]+\.[^`\s]*\$\{[^`]*)`/g))
    if (known(key)) calls.push([call, patternOf(key), path.slice(source.length + 1)]);
}
for (const [call, pattern, path] of calls)
  if (![...stems.zh].some((key) => pattern.test(key))) problems.push(`${path}: ${call} fits no words`);
for (const key of stems.zh)
  if (!literals.has(key) && !patterns.some((pattern) => pattern.test(key))) problems.push(`"${key}" is used by nobody`);

for (const problem of problems) console.error(problem);
if (problems.length) process.exit(1);
