import { Injectable } from '@nestjs/common';
import { blocking, Finding, ruleCatalogue, RuleView, rules } from '../../checker/checker';
import type { Role } from '../../platform/access/permissions';
import { addDays, Clock } from '../../platform/clock';
import { Conflict, Fault, Invalid, NotFound } from '../../platform/errors';
import { UnitOfWork } from '../../platform/unit-of-work';
import { CheckForm, Findings, FindingView, WaiveDoubt, WaiverView } from './finding.dto';
import { HouseholdChecks } from '../household-checks.service';
import { visibility } from '../household.visibility';
import { HouseholdRows } from '../household-rows.service';
import { Waiver } from './waiver.entity';

const gravity = { error: 0, doubt: 1, hint: 2 } as const;
/** A waiver ends after a year at most: what was true may no longer be. */
const waiverDays = 366;

/** What people see of the checker: findings, the rules, and doubts that they explain. */
@Injectable()
export class FindingsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly checks: HouseholdChecks,
    private readonly households: HouseholdRows,
  ) {}

  /** What the checker says, without what would tell a role more of somebody's health than it may see. */
  async of(id: string, role: Role): Promise<Findings> {
    const findings = await this.checks.findings(id);
    const seen = findings
      .filter((finding) => !tellsHealth(finding, role))
      .map((finding) => withoutNotes(finding, role));
    return { ...listed(seen), passes: !blocking(findings).length };
  }

  /** Checks a form as it is being typed. */
  async typed(form: CheckForm): Promise<Findings> {
    return listed(await this.checks.run(form));
  }

  /** The rules as data. */
  catalogue(): readonly RuleView[] {
    return ruleCatalogue;
  }

  /** Explains a doubt, for a year at most. Errors and hints cannot be waived. */
  async waive(householdId: string, id: string, input: WaiveDoubt): Promise<WaiverView> {
    const household = await this.households.find(householdId);
    if (!household) throw new NotFound('household');
    this.refuseUnwaivable(input);
    const row = {
      ...{ id, householdId, regionCode: household.regionCode, createdBy: this.work.staffId },
      ...{ code: input.code, path: input.path, reason: input.reason, until: input.until, createdAt: this.clock.now() },
    };
    const table = this.work.repository(Waiver);
    const insert = table.createQueryBuilder().insert().values(row).orIgnore().returning('id').updateEntity(false);
    const { raw } = (await insert.execute()) as { raw: unknown[] };
    if (raw.length) return viewOf(row);
    const stands = await table.findOneBy({ id, householdId });
    const same = stands && (['code', 'path', 'reason', 'until'] as const).every((key) => stands[key] === input[key]);
    if (!same) throw new Conflict('waiver.id_taken');
    return viewOf(stands);
  }

  private refuseUnwaivable({ code, until }: WaiveDoubt): void {
    const today = this.clock.today();
    const faults: Fault[] = [];
    if (!rules.some((rule) => rule.code === code && rule.severity === 'doubt')) {
      faults.push({ path: 'code', code: 'waiver.not_a_doubt' });
    }
    if (until < today || until > addDays(today, waiverDays))
      faults.push({ path: 'until', code: 'waiver.until_invalid' });
    if (faults.length) throw new Invalid('request.invalid', {}, faults);
  }
}

/** Rules about health and ability to work speak of illness by being broken. */
const tellsHealth = ({ code }: Finding, role: Role): boolean =>
  visibility[role].health.view !== 'clear' && /^(health|labour)\.|disab|illness/.test(code);

/** Why a doubt was waived is a note like any other. */
const withoutNotes = (finding: Finding, role: Role): Finding =>
  finding.waived && visibility[role].notes.view === 'never'
    ? { ...finding, waived: { ...finding.waived, reason: '' } }
    : finding;

const viewOf = ({ id, code, path, reason, until, createdAt }: WaiverView): WaiverView => ({
  ...{ id, code, path, reason, until, createdAt },
});

function listed(findings: readonly Finding[]): Findings {
  const items = [...findings].sort((a, b) => gravity[a.severity] - gravity[b.severity]).map(FindingView.of);
  return { items, passes: !blocking(findings).length };
}
