import { completeness } from '../../checker/completeness';
import type { HouseholdFacts } from '../../checker/facts';
import { annualPeriod } from '../../checker/income';
import { columnOf } from '../../platform/columns';
import { maskPhone } from '../../platform/masking';
import type { Vault } from '../../platform/vault';
import { campaignYearStart } from '../../households/incomes/income.rules';
import { nameGrams } from '../../households/search/member-search.rules';
import { SealedFields } from '../../households/sealed-fields.service';
import type { Row } from '../city/case-teller';
import type { Seeded, SeededMember } from '../city/city';
import { idAt } from '../city/origins';

/** Data year of the sheets and statements. */
export const dataYear = 2018;

const active = ({ status = '1' }: SeededMember): boolean => status === '1' || status === '4';

/** Rows of households, people, sheets and incomes: personal values sealed and indexed as the services do it. */
export class FormRows {
  private readonly sealed: SealedFields;
  /** What a name is found by; names come again and again. */
  private readonly grams = new Map<string, string[]>();

  constructor(private readonly vault: Vault) {
    this.sealed = new SealedFields(vault);
  }

  household(one: Seeded, number: string | null, createdBy: string): Row {
    const { made, members } = one;
    const { form } = made;
    const living = members.filter(active);
    const head = living.find(({ relation }) => relation === '01');
    const decided = ['registered', 'closed'].includes(one.registration);
    return columns({
      ...form,
      members: undefined,
      ...this.sealed.columns('household', made.id, { ...form }),
      id: made.id,
      number,
      publicId: one.publicId,
      registration: one.registration,
      headName: (head ?? members[0])?.name,
      headMemberId: head?.id ?? null,
      memberCount: living.length,
      exitStatus: one.exitStatus,
      exitYear: one.exitYear,
      plannedExitYear: one.plannedExitYear,
      createdBy,
      createdAt: one.createdAt,
      updatedAt: one.updatedAt,
      submittedAt: number && one.createdAt,
      registeredAt: decided ? one.createdAt : null,
      closedAt: one.registration === 'closed' ? one.updatedAt : null,
    });
  }

  member(one: SeededMember, { made, createdAt, updatedAt }: Seeded): Row {
    return columns({
      ...one,
      ...this.sealed.columns('member', one.id, { ...one }),
      householdId: made.id,
      regionCode: made.form.regionCode,
      grams: this.gramsOf(one.name, one.nameMn ?? null),
      status: one.status ?? '1',
      createdAt,
      updatedAt,
    });
  }

  survey({ made, createdAt, updatedAt }: Seeded, createdBy: string): Row {
    const { collectorPhone: phone, ...sheet } = made.survey;
    return columns({
      ...sheet,
      collectorPhone: phone ? this.vault.seal(phone, `survey.collector_phone.${sheet.id}`) : null,
      collectorPhoneMasked: phone ? maskPhone(phone) : null,
      householdId: made.id,
      regionCode: made.form.regionCode,
      year: dataYear,
      createdBy,
      createdAt,
      updatedAt,
    });
  }

  statement({ made, createdAt, updatedAt }: Seeded, createdBy: string): Row {
    const { start, end } = annualPeriod(dataYear, campaignYearStart);
    return columns({
      id: made.income.id,
      householdId: made.id,
      regionCode: made.form.regionCode,
      kind: 'annual',
      year: dataYear,
      periodStart: start,
      periodEnd: end,
      peopleCount: made.income.peopleCount,
      createdBy,
      createdAt,
      updatedAt,
    });
  }

  lines({ made, createdAt, dice }: Seeded): Row[] {
    const place = { statement_id: made.income.id, household_id: made.id, region_code: made.form.regionCode };
    return made.income.lines.map(({ item, amountFen }) => ({
      ...{ id: idAt(dice, createdAt), ...place, item, amount_fen: amountFen, origin: 'reported' },
    }));
  }

  /** The count of filled fields, as it would be made from the rows. */
  completeness({ made, members, exitStatus, exitYear, plannedExitYear }: Seeded): Row {
    const year = { year: dataYear };
    const period = annualPeriod(dataYear, campaignYearStart);
    const facts = {
      ...made.form,
      ...{ exitStatus, exitYear, plannedExitYear, members },
      survey: { ...made.survey, ...year },
      income: { kind: 'annual', ...year, ...made.income, periodStart: period.start, periodEnd: period.end },
    };
    const { filled, total, missing } = completeness(facts as unknown as HouseholdFacts);
    return { household_id: made.id, filled, total, missing };
  }

  private gramsOf(name: string, nameMn: string | null): string[] {
    const key = `${name}\n${nameMn}`;
    const known = this.grams.get(key);
    if (known) return known;
    const grams = nameGrams(name, nameMn);
    this.grams.set(key, grams);
    return grams;
  }
}

const names = new Map<string, string>();

/** A row by the names of its columns. */
function columns(fields: object): Row {
  const row: Row = {};
  for (const [name, value] of Object.entries(fields)) {
    let column = names.get(name);
    if (column === undefined) names.set(name, (column = columnOf(name)));
    row[column] = value;
  }
  return row;
}
