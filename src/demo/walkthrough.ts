import { uuidv7 } from 'uuidv7';
import { difference, fill, readSteps, Values, WalkStep } from './walkthrough.rules';

/** Where to walk, and the access tokens of those who take part, by the name the steps call them. */
export interface Stage {
  /** Address of the interface, `http://localhost:3000/api/v1`. */
  api: string;
  tokens: Readonly<Record<string, string>>;
  say: (line: string) => void;
}

/**
 * Walks through every step of a text against a running server; throws at the first answer that is not as printed.
 *
 * @returns how many steps were walked
 */
export async function walk(markdown: string, stage: Stage): Promise<number> {
  const steps = readSteps(markdown);
  const values: Values = new Map();
  for (const [index, step] of steps.entries()) {
    const problem = await take(step, stage, values);
    if (problem) throw new Error(`step ${index + 1} (${step.title}): ${problem}`);
    stage.say(`${index + 1}. ${step.title}`);
  }
  return steps.length;
}

async function take(step: WalkStep, { api, tokens }: Stage, values: Values): Promise<string | null> {
  const { path, body } = fill({ path: step.path, body: step.body }, values, uuidv7);
  const token = tokens[step.who];
  if (!token && step.who !== 'anyone') return `nobody is called ${step.who}`;
  const response = await fetch(`${api}${path}`, {
    method: step.method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  if (response.status !== step.status) return `${step.status} was expected, not ${response.status}: ${text}`;
  if (step.answer === undefined) return null;
  return difference(step.answer, JSON.parse(text), values);
}
