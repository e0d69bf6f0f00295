import { Injectable } from '@nestjs/common';
import { Changes, changesFor } from '../../platform/changes';
import { ChangeFields } from '../../platform/changes.dto';
import { Clock } from '../../platform/clock';
import { Conflict, NotFound } from '../../platform/errors';
import { maskPhone } from '../../platform/masking';
import { UnitOfWork } from '../../platform/unit-of-work';
import { Vault } from '../../platform/vault';
import { FieldMerge, inRow } from '../field-merge.service';
import { defined } from '../form-fields.rules';
import { HouseholdPlaces } from '../household-place.service';
import { BeginSurvey, sheetFields, sheetOf, SurveyPrefill, SurveySheet, SurveyView } from './survey.dto';
import { Survey } from './survey.entity';

/** Yearly surveys: begun once a year, filled by several people, started from what the year before said. */
@Injectable()
export class SurveysService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly households: HouseholdPlaces,
    private readonly merging: FieldMerge,
  ) {}

  private get surveys() {
    return this.work.repository(Survey);
  }

  /** Begins the survey of a year. The same again answers the same; another survey of that year is a conflict. */
  async begin(householdId: string, id: string, input: BeginSurvey): Promise<SurveyView> {
    const { regionCode } = await this.households.open(householdId);
    const now = this.clock.now();
    const { collectorPhone, ...sheet } = input;
    const row = this.surveys.create({
      ...Object.fromEntries(sheetFields.map((field) => [field, null])),
      ...defined(sheet),
      ...this.phoneColumns(id, collectorPhone ?? null),
      ...{ id, householdId, regionCode, createdBy: this.work.staffId, createdAt: now, updatedAt: now },
    });
    const insert = this.surveys
      .createQueryBuilder()
      .insert()
      .values(row)
      .orIgnore()
      .returning('id')
      .updateEntity(false);
    const { raw } = (await insert.execute()) as { raw: unknown[] };
    return raw.length ? this.view(row) : this.repeated(householdId, id, input);
  }

  /** Every survey of a household, the newest first. */
  async list(householdId: string): Promise<SurveyView[]> {
    await this.households.find(householdId);
    const rows = await this.surveys.find({ where: { householdId }, order: { year: 'DESC' } });
    return rows.map((row) => this.view(row));
  }

  async get(householdId: string, id: string): Promise<SurveyView> {
    const row = await this.surveys.findOneBy({ id, householdId });
    if (!row) throw new NotFound('survey');
    return this.view(row);
  }

  /** The answers of the last year before `year`, for "same as last time". */
  async prefill(householdId: string, year: number): Promise<SurveyPrefill> {
    await this.households.find(householdId);
    const last = await this.surveys
      .createQueryBuilder('survey')
      .where('survey.household_id = :householdId and survey.year < :year', { householdId, year })
      .orderBy('survey.year', 'DESC')
      .limit(1)
      .getOne();
    return last ? { fromYear: last.year, sheet: sheetOf(last, true) } : { fromYear: null, sheet: {} };
  }

  /** Changes answers field by field. */
  async amend(householdId: string, id: string, { set, reason }: ChangeFields): Promise<SurveyView> {
    const changes = changesFor(SurveySheet, set);
    await this.households.open(householdId);
    const row = await this.surveys.findOne({ where: { id, householdId }, lock: { mode: 'pessimistic_write' } });
    if (!row) throw new NotFound('survey');
    const columns = await this.merged(row, changes);
    if (!Object.keys(columns).length) return this.view(row);
    if (reason) await this.work.because(reason);
    const written = { ...columns, updatedAt: this.clock.now() };
    await this.surveys.createQueryBuilder().update().set(written).where({ id }).execute();
    return this.view({ ...row, ...written });
  }

  private async merged(row: Survey, changes: Changes): Promise<Partial<Survey>> {
    const current = { ...sheetOf(row), collectorPhone: this.vault.tag(row.collectorPhone) };
    const apply = await this.merging.merge(current, changes, inRow('survey', row.id));
    const { collectorPhone, ...sheet } = apply as Partial<SurveySheet>;
    return collectorPhone === undefined ? sheet : { ...sheet, ...this.phoneColumns(row.id, collectorPhone) };
  }

  private async repeated(householdId: string, id: string, input: BeginSurvey): Promise<SurveyView> {
    const row = await this.surveys.findOneBy([{ id }, { householdId, year: input.year }]);
    if (row && row.id !== id) throw new Conflict('conflict.survey_year_taken', { year: input.year });
    if (!row || row.householdId !== householdId || !this.holds(row, input)) throw new Conflict('survey.id_taken');
    return this.view(row);
  }

  private holds(row: Survey, { collectorPhone, year, ...sheet }: BeginSurvey): boolean {
    const phone = row.collectorPhone && this.vault.open(row.collectorPhone, phonePlace(row.id));
    const answers = sheetFields.every((field) => row[field] === (sheet[field] ?? null));
    return answers && row.year === year && phone === (collectorPhone ?? null);
  }

  private phoneColumns(id: string, phone: string | null): Pick<Survey, 'collectorPhone' | 'collectorPhoneMasked'> {
    return {
      collectorPhone: phone === null ? null : this.vault.seal(phone, phonePlace(id)),
      collectorPhoneMasked: phone === null ? null : maskPhone(phone),
    };
  }

  private view(row: Survey): SurveyView {
    return SurveyView.of(row, this.vault.tag(row.collectorPhone));
  }
}

const phonePlace = (id: string): string => `survey.collector_phone.${id}`;
