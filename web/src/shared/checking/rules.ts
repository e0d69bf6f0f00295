import { blocking, check, type Finding, findingKey, message, type Waiver } from '@checker/checker';
import { completeness, type Completeness } from '@checker/completeness';
import type { CheckContext } from '@checker/context';
import type { HouseholdFacts } from '@checker/facts';

/** A finding with its sentence. */
export interface Said extends Finding {
  key: string;
  text: string;
}

export interface Verdict {
  findings: Said[];
  passes: boolean;
  completeness: Completeness;
}

const gravity = { error: 0, doubt: 1, hint: 2 } as const;

/** Runs all rules. This file and all that it needs is loaded when a form is first checked. */
export function judge(
  facts: HouseholdFacts,
  context: CheckContext,
  waivers: readonly Waiver[],
  language: 'zh' | 'en',
): Verdict {
  const found = check(facts, context, waivers);
  const findings = found
    .map((finding): Said => ({ ...finding, key: findingKey(finding), text: message(finding, language) }))
    .sort((a, b) => gravity[a.severity] - gravity[b.severity]);
  return { findings, passes: blocking(found).length === 0, completeness: completeness(facts) };
}
