import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { summariseIncome } from '../../checker/income';
import { ChangeFields } from '../../platform/changes.dto';
import { Clock } from '../../platform/clock';
import { Conflict, Invalid, NotFound } from '../../platform/errors';
import { UnitOfWork } from '../../platform/unit-of-work';
import { StandardsService } from '../../regions/standards.service';
import { FieldMerge } from '../field-merge.service';
import { HouseholdPlaces } from '../household-place.service';
import { readIncomeChanges } from './income-changes';
import { IncomeLine } from './income-line.entity';
import { IncomeStatement } from './income-statement.entity';
import { BeginIncome, IncomeComparison, IncomeListed, IncomeView } from './income.dto';
import { campaignYearStart, periodOf } from './income.rules';
import { writeLines } from './incomes.queries';

/** Income statements: the lines a household reports, the sums of the national sheet, and the line they are held against. */
@Injectable()
export class IncomesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly standards: StandardsService,
    private readonly households: HouseholdPlaces,
    private readonly merging: FieldMerge,
  ) {}

  private get statements() {
    return this.work.repository(IncomeStatement);
  }

  /** Begins a statement of a period. The same again answers the same; another one of that period is a conflict. */
  async begin(householdId: string, id: string, input: BeginIncome): Promise<IncomeView> {
    const { regionCode } = await this.households.open(householdId);
    const row = await this.rowOf(householdId, regionCode, id, input);
    const insert = this.statements.createQueryBuilder().insert().values(row).orIgnore().returning('id');
    const { raw } = (await insert.updateEntity(false).execute()) as { raw: unknown[] };
    if (!raw.length) return this.repeated(row, input);
    const lines = input.lines.map((line) => this.lineOf(row, line.item, line.amountFen));
    await writeLines(this.work, row, lines);
    // What was paid in the period before its statement began has been posted by now.
    return this.view(row, await this.linesOf(row.id));
  }

  /** Every statement of a household, the latest period first. */
  async list(householdId: string): Promise<IncomeListed[]> {
    await this.households.find(householdId);
    const [rows, lines] = await Promise.all([
      this.statements.find({ where: { householdId }, order: { periodStart: 'DESC', kind: 'ASC' } }),
      this.work
        .repository(IncomeLine)
        .find({ where: { householdId, amountFen: Not(IsNull()) }, order: { item: 'ASC' } }),
    ]);
    return rows.map((row) =>
      listed(
        row,
        lines.filter((line) => line.statementId === row.id),
      ),
    );
  }

  async get(householdId: string, id: string): Promise<IncomeView> {
    const row = await this.statements.findOneBy({ id, householdId });
    if (!row) throw new NotFound('income');
    return this.view(row, await this.linesOf(row.id));
  }

  /** Changes the number of people and amounts, each amount by its item; `null` takes a line back. */
  async amend(householdId: string, id: string, { set, reason }: ChangeFields): Promise<IncomeView> {
    const changes = readIncomeChanges(set);
    await this.households.open(householdId);
    const row = await this.statements.findOne({ where: { id, householdId }, lock: { mode: 'pessimistic_write' } });
    if (!row) throw new NotFound('income');
    const lines = await this.linesOf(id, true);
    const reported = new Map(lines.filter(({ origin }) => origin === 'reported').map((line) => [line.item, line]));
    const amounts = [...reported].map(([item, line]) => [`lines.${item}`, line.amountFen]);
    const current = { peopleCount: row.peopleCount, ...Object.fromEntries(amounts) } as Record<string, unknown>;
    const apply = await this.merging.merge(current, changes, (field) =>
      field === 'peopleCount'
        ? { table: 'income_statement', id, column: 'people_count' }
        : { table: 'income_line', id: reported.get(field.slice('lines.'.length))?.id ?? null, column: 'amount_fen' },
    );
    if (!Object.keys(apply).length) return this.view(row, lines);
    if (reason) await this.work.because(reason);
    const { peopleCount = row.peopleCount, ...written } = apply as { peopleCount?: number } & Record<
      string,
      number | null
    >;
    const after = { ...row, peopleCount, updatedAt: this.clock.now() };
    const changed = Object.entries(written).map(([field, amount]) => {
      const item = field.slice('lines.'.length);
      return { ...this.lineOf(row, item, amount), id: reported.get(item)?.id ?? uuidv7() };
    });
    await writeLines(this.work, after, changed);
    const kept = lines.filter((line) => !changed.some(({ id: same }) => same === line.id));
    return this.view(after, [...kept, ...changed]);
  }

  private async rowOf(
    householdId: string,
    regionCode: string,
    id: string,
    input: BeginIncome,
  ): Promise<IncomeStatement> {
    const { kind, year = 0, identifiedOn = '', peopleCount } = input;
    const superfluous = kind === 'annual' ? 'identifiedOn' : 'year';
    if (input[superfluous] !== undefined)
      throw new Invalid('request.invalid', {}, [{ path: superfluous, code: 'income.field_of_other_kind' }]);
    const standards = await this.standards.of(regionCode, kind === 'annual' ? `${year}-01-01` : identifiedOn);
    const period = periodOf(kind, year, identifiedOn, standards.find('income.year.start') ?? campaignYearStart);
    const now = this.clock.now();
    return {
      ...{ id, householdId, regionCode, kind, peopleCount },
      ...{ periodStart: period.start, periodEnd: period.end, year: Number(period.end.slice(0, 4)) },
      ...{ createdBy: this.work.staffId, createdAt: now, updatedAt: now },
    };
  }

  private lineOf(row: IncomeStatement, item: string, amountFen: number | null): IncomeLine {
    const { id: statementId, householdId, regionCode } = row;
    return { id: uuidv7(), statementId, householdId, regionCode, item, amountFen, origin: 'reported' };
  }

  private linesOf(statementId: string, takenBack = false): Promise<IncomeLine[]> {
    const where = takenBack ? { statementId } : { statementId, amountFen: Not(IsNull()) };
    return this.work.repository(IncomeLine).find({ where });
  }

  private async repeated(wanted: IncomeStatement, input: BeginIncome): Promise<IncomeView> {
    const { id, householdId, kind, periodStart } = wanted;
    const row = await this.statements.findOneBy([{ id }, { householdId, kind, periodStart }]);
    if (row && row.id !== id) throw new Conflict('conflict.income_period_taken', { periodStart });
    const lines = row ? await this.linesOf(id) : [];
    const stated = (list: { item: string; amountFen: number | null }[]) =>
      list
        .map(({ item, amountFen }) => `${item}=${amountFen}`)
        .sort()
        .join();
    const same =
      row?.householdId === householdId &&
      row.kind === kind &&
      row.periodStart === periodStart &&
      row.peopleCount === wanted.peopleCount &&
      stated(lines.filter(({ origin }) => origin === 'reported')) === stated(input.lines);
    if (!same) throw new Conflict('income.id_taken');
    return this.view(row, lines);
  }

  private async view(row: IncomeStatement, lines: IncomeLine[]): Promise<IncomeView> {
    const view = listed(
      row,
      lines.filter(({ amountFen }) => amountFen !== null),
    );
    return { ...view, comparison: await this.comparison(row, view) };
  }

  private async comparison(row: IncomeStatement, { totals, kind }: IncomeListed): Promise<IncomeComparison> {
    const standards = await this.standards.of(row.regionCode, row.periodEnd);
    const annual = kind === 'annual';
    const lineFen = standards.find(annual ? 'poverty.line' : 'monitoring.base') ?? null;
    const perPersonFen = annual ? totals.perPerson : totals.referencePerPerson;
    return {
      perPersonFen,
      lineFen,
      below: lineFen === null ? null : perPersonFen < lineFen,
      standards: standards.used(),
    };
  }
}

function listed(row: IncomeStatement, lines: IncomeLine[]): IncomeListed {
  const sorted = lines.toSorted((a, b) => (a.item < b.item ? -1 : 1));
  const amounts = sorted.map(({ item, amountFen, origin }) => ({ item, amountFen: amountFen ?? 0, origin }));
  return IncomeListed.of(row, sorted, summariseIncome({ lines: amounts, peopleCount: row.peopleCount }));
}
