import { Injectable } from '@nestjs/common';
import { blocking, type Finding } from '../checker/checker';
import { summariseIncome } from '../checker/income';
import { HouseholdChecks } from '../households/household-checks.service';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/unit-of-work';
import type { Standards } from '../regions/standards.rules';
import { StandardsService } from '../regions/standards.service';
import { CaseRow, readSurroundings, Surroundings } from './case.queries';
import type { Definition, Facts, Step } from './case.rules';
import { failedItems } from './record.rules';
import { stepOf } from './procedure.rules';

/** A case with what the rules want to know of its surroundings. */
export interface KnownCase {
  around: Surroundings;
  facts: Facts;
  standards: Standards;
}

/** Gathers what the rules of a step look at, in as few statements as it takes. */
@Injectable()
export class CaseFacts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly standards: StandardsService,
    private readonly checks: HouseholdChecks,
  ) {}

  /**
   * @param asked an attachment that the act names, to be looked for among the household's, and whether the checker is to
   *   run where the step needs its word
   */
  async of(row: CaseRow, def: Definition, asked: { attachmentId?: string; check?: boolean } = {}): Promise<KnownCase> {
    const step = row.step ? stepOf(def, row.step) : null;
    const [around, standards] = await Promise.all([
      readSurroundings(this.work, row.id, asked.attachmentId),
      this.standards.of(row.region_code, this.clock.today()),
    ]);
    const checked = asked.check && step?.clean;
    const findings = checked ? await this.checks.findings(row.household_id, standards) : [];
    return { around, facts: factsOf(def, step, around, findings, standards), standards };
  }
}

/** What the rules want to know, from what was read around a case and said by the checker. */
export const factsOf = (
  def: Definition,
  step: Step | null,
  around: Surroundings,
  findings: readonly Finding[],
  standards: Standards,
): Facts => ({
  standards,
  errors: blocking(findings)
    .map(({ code }) => code)
    .filter((code) => !def.grounds?.includes(code)),
  notice: around.notice,
  objections: { untriaged: around.untriaged, unanswered: around.unanswered },
  income: step?.check?.mustPass ? incomeOf(around, standards, step.check.line) : null,
  failedItems: failedItems(def, around.checked ?? []),
});

/**
 * Income per head against the line in force: net income of the latest yearly statement, or for monitoring the reference
 * income (net, with insurance payments, without compliant self-paid expenditure) of the latest statement of any kind.
 */
function incomeOf(
  { statement, latest }: Surroundings,
  standards: Standards,
  base?: 'monitoring.base',
): Facts['income'] {
  const perHead = base
    ? latest && summariseIncome(latest).referencePerPerson
    : statement && summariseIncome(statement).perPerson;
  return perHead == null ? null : { perHead, line: standards.number(base ?? 'poverty.line') };
}
