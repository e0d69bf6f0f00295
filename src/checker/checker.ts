/**
 * The one list of rules and the way to run it: in the form, on save, on import, in a procedure's
 * verification, nightly and through the API. Pure, so that all of them give the same answer.
 */
import type { CheckContext } from './context';
import type { HouseholdFacts } from './facts';
import type { Hit, Message, Need, Params, Rule, Severity } from './rule';
import { activeMembers, withIdFacts } from './rule';
import { educationRules } from './rules/education';
import { familyRules } from './rules/family';
import { healthRules } from './rules/health';
import { householdRules } from './rules/household';
import { identityRules } from './rules/identity';
import { incomeRules } from './rules/income';
import { insuranceRules } from './rules/insurance';
import { labourRules } from './rules/labour';
import { landRules } from './rules/land';
import { livingRules } from './rules/living';
import { measureRules } from './rules/measures';
import { monitoringRules } from './rules/monitoring';
import { publicPostRules } from './rules/public-post';
import { workRules } from './rules/work';

export const rules: readonly Rule[] = [
  ...householdRules,
  ...identityRules,
  ...familyRules,
  ...educationRules,
  ...healthRules,
  ...labourRules,
  ...workRules,
  ...publicPostRules,
  ...insuranceRules,
  ...landRules,
  ...livingRules,
  ...incomeRules,
  ...measureRules,
  ...monitoringRules,
];

/** A doubt that somebody has explained. Errors and hints cannot be waived. */
export interface Waiver {
  /** `findingKey` of the finding it covers. */
  key: string;
  reason: string;
  /** Last day of validity, 'YYYY-MM-DD'. */
  until: string;
}

export interface Finding {
  code: string;
  severity: Severity;
  path: string;
  memberId?: string;
  params: Params;
  waived?: { reason: string; until: string };
}

/** Identifies what a waiver covers: the rule at that place, whatever value stands there until the waiver ends. */
export function findingKey(finding: Pick<Finding, 'code' | 'path'>): string {
  return `${finding.code}@${finding.path}`;
}

const present: Record<Need, (facts: HouseholdFacts) => boolean> = {
  members: (facts) => facts.members != null,
  idNumber: (facts) => activeMembers(facts).some((member) => member.idNumberFacts != null),
  survey: (facts) => facts.survey != null,
  income: (facts) => facts.income != null,
  measures: (facts) => facts.measures != null,
};

const needs = Object.keys(present) as Need[];

function findingOf(rule: Rule, hit: Hit, waivers: ReadonlyMap<string, Waiver>, today: string): Finding {
  const finding: Finding = { code: rule.code, severity: rule.severity, ...hit };
  const waiver = rule.severity === 'doubt' ? waivers.get(findingKey(finding)) : undefined;
  if (!waiver || waiver.until < today) return finding;
  return { ...finding, waived: { reason: waiver.reason, until: waiver.until } };
}

/** Every finding, in the order of the rules. Rules whose needs are not there are skipped. */
export function check(facts: HouseholdFacts, context: CheckContext, waivers: readonly Waiver[] = []): Finding[] {
  const byKey = new Map(waivers.map((waiver) => [waiver.key, waiver]));
  const read: HouseholdFacts = { ...facts, members: facts.members?.map(withIdFacts) };
  const here = new Set(needs.filter((need) => present[need](read)));
  return rules
    .filter((rule) => rule.needs.every((need) => here.has(need)))
    .flatMap((rule) => rule.check(read, context).map((hit) => findingOf(rule, hit, byKey, context.today)));
}

/** What stands in the way of submission: errors, and doubts nobody has explained. */
export function blocking(findings: readonly Finding[]): Finding[] {
  return findings.filter((one) => one.severity === 'error' || (one.severity === 'doubt' && !one.waived));
}

const messages: ReadonlyMap<string, Message> = new Map(rules.map((rule) => [rule.code, rule.message]));

/** The sentence of a finding with its values filled in. */
export function message(finding: Pick<Finding, 'code' | 'params'>, language: keyof Message): string {
  const template = messages.get(finding.code)?.[language] ?? finding.code;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(finding.params[name] ?? whole));
}

export type RuleView = Omit<Rule, 'check'> & { group: string };

/** The rules as data, for the page and the route that list them. */
export const ruleCatalogue: readonly RuleView[] = rules.map(({ code, severity, needs, message: text, source }) => ({
  code,
  group: code.slice(0, code.indexOf('.')),
  severity,
  needs,
  message: text,
  source,
}));
