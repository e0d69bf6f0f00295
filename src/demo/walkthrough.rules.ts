/**
 * The walk-through of the README, read as it is printed. A step is a fenced block marked `walk`:
 *
 *     # what happens, in words
 *     caseworker PUT /households/$household
 *     { "regionCode": "150521100201" }
 *     → 200 { "registration": "draft", "number": "$number" }
 *
 * The first word is who asks (`anyone` has no account). A name with `$` stands for a value: in a request, one seen
 * before or else a new id; in an answer, one seen before, which must be equal, or else one to remember. An answer may
 * hold more than what is printed; of a list, each printed item must be found in it.
 */
export interface WalkStep {
  title: string;
  who: string;
  method: string;
  path: string;
  body: unknown;
  status: number;
  answer: unknown;
}

export type Values = Map<string, string>;

const block = /^```walk\n([\s\S]*?)^```$/gm;
const request = /^(\S+) (GET|PUT|POST|PATCH|DELETE) (\S+)$/;
const answer = /^→ (\d{3})\s*([\s\S]*)$/;

/** Reads the steps of a text, in their order; throws at a block that is not of the form. */
export function readSteps(markdown: string): WalkStep[] {
  return [...markdown.matchAll(block)].map(([, text = '']) => readStep(text));
}

function readStep(text: string): WalkStep {
  const lines = text.trim().split('\n');
  const title = lines
    .filter((line) => line.startsWith('# '))
    .map((line) => line.slice(2))
    .join(' ');
  const [first = '', ...rest] = lines.filter((line) => !line.startsWith('# '));
  const asked = request.exec(first);
  const at = rest.findIndex((line) => line.startsWith('→'));
  const answered = answer.exec(rest.slice(at).join('\n'));
  if (!asked || at < 0 || !answered) throw new Error(`not a step: ${text}`);
  const [, who = '', method = '', path = ''] = asked;
  const body = rest.slice(0, at).join('\n').trim();
  const expected = answered[2]?.trim();
  return {
    title,
    who,
    method,
    path,
    body: body ? (JSON.parse(body) as unknown) : undefined,
    status: Number(answered[1]),
    answer: expected ? (JSON.parse(expected) as unknown) : undefined,
  };
}

/** Puts values in the place of their names; a name not seen before becomes a new id. */
export function fill<T>(part: T, values: Values, newId: () => string): T {
  const text = JSON.stringify(part) as string | undefined;
  if (text === undefined) return part;
  const filled = text.replace(/\$([a-zA-Z]\w*)/g, (_whole, name: string) => {
    const value = values.get(name) ?? newId();
    values.set(name, value);
    return value;
  });
  return JSON.parse(filled) as T;
}

/** Where an answer differs from what is printed, in words; null when it does not. Remembers values by name. */
export function difference(printed: unknown, got: unknown, values: Values, path = ''): string | null {
  if (typeof printed === 'string' && /^\$[a-zA-Z]\w*$/.test(printed))
    return remember(printed.slice(1), got, values, path);
  if (Array.isArray(printed)) return missingItem(printed, got, values, path);
  if (printed !== null && typeof printed === 'object') {
    if (got === null || typeof got !== 'object') return `${path}: an object was expected, not ${JSON.stringify(got)}`;
    for (const [key, value] of Object.entries(printed)) {
      const found = difference(value, (got as Record<string, unknown>)[key], values, `${path}.${key}`);
      if (found) return found;
    }
    return null;
  }
  const wanted = typeof printed === 'string' ? withKnown(printed, values) : printed;
  return wanted === got ? null : `${path}: ${JSON.stringify(wanted)} was expected, not ${JSON.stringify(got)}`;
}

/** A text with the values of the names in it. */
const withKnown = (text: string, values: Values): string =>
  text.replace(/\$([a-zA-Z]\w*)/g, (whole, name: string) => values.get(name) ?? whole);

function remember(name: string, got: unknown, values: Values, path: string): string | null {
  if (got === undefined || got === null) return `${path}: $${name} is missing`;
  const value = typeof got === 'string' ? got : JSON.stringify(got);
  const known = values.get(name);
  if (known !== undefined) return known === value ? null : `${path}: $${name} is ${known}, not ${value}`;
  values.set(name, value);
  return null;
}

function missingItem(printed: unknown[], got: unknown, values: Values, path: string): string | null {
  if (!Array.isArray(got)) return `${path}: a list was expected`;
  if (!printed.length) return got.length ? `${path}: an empty list was expected` : null;
  for (const item of printed) {
    const attempts = got.map((one) => {
      const trial = new Map(values);
      return { trial, found: difference(item, one, trial, path) };
    });
    const fitting = attempts.find(({ found }) => found === null);
    if (!fitting) return attempts[0]?.found ?? `${path}: ${JSON.stringify(item)} is missing`;
    for (const [name, value] of fitting.trial) values.set(name, value);
  }
  return null;
}
