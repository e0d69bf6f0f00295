import { columnOf, momentSql } from '../../platform/columns';
import type { UnitOfWork } from '../../platform/unit-of-work';
import type { AttachmentView } from '../attachments/attachment.dto';
import type { WaiverView } from '../findings/finding.dto';
import type { IncomeLine } from '../incomes/income-line.entity';
import type { IncomeStatement } from '../incomes/income-statement.entity';
import { sheetFields, SurveyView } from '../surveys/survey.dto';

/** Moments are texts, as JSON has them. */
type Read<T, Moments extends keyof T> = Omit<T, Moments> & Record<Moments, string>;

/** What was recorded of one household, under the names of the fields. */
export interface PackedRecords {
  id: string;
  /** The seal of the collector's phone comes along, for its tag. */
  survey: (Omit<SurveyView, 'collectorPhoneTag'> & { sealedPhone: string | null }) | null;
  incomes: (Read<IncomeStatement, 'createdAt' | 'updatedAt'> & { lines: IncomeLine[] | null })[] | null;
  attachments: Omit<AttachmentView, 'sensitive'>[] | null;
  waivers: Read<WaiverView, 'createdAt'>[] | null;
}

/** Statements that go along. */
const statements = 3;

const named = (fields: readonly string[]): string => fields.map((field) => `'${field}', ${columnOf(field)}`).join(', ');

const moments = `'createdAt', ${momentSql('created_at')}, 'updatedAt', ${momentSql('updated_at')}`;

const survey = `
  (select jsonb_build_object(${named(['id', 'householdId', 'year'])}, 'collectorPhone', collector_phone_masked,
      'sealedPhone', collector_phone, ${moments}) || jsonb_build_object(${named(sheetFields)})
    from survey where household_id = own.id order by year desc limit 1)`;

const incomes = `
  (select jsonb_agg(jsonb_build_object(${named(['id', 'householdId', 'kind', 'year', 'periodStart', 'periodEnd', 'peopleCount'])},
      ${moments}, 'lines', (select jsonb_agg(jsonb_build_object(${named(['id', 'item', 'amountFen', 'origin'])}) order by item)
        from income_line where statement_id = newest.id and amount_fen is not null))
      order by period_start desc, kind)
    from (select * from income_statement where household_id = own.id order by period_start desc, kind
      limit ${statements}) newest)`;

const attachments = `
  (select jsonb_agg(jsonb_build_object(${named(['id', 'householdId', 'kind', 'caption', 'mediaType', 'sizeBytes'])},
      'createdAt', ${momentSql('created_at')}) order by created_at desc, id desc)
    from attachment where household_id = own.id and closed_at is null)`;

const waivers = `
  (select jsonb_agg(jsonb_build_object(${named(['id', 'code', 'path', 'reason', 'until'])},
      'createdAt', ${momentSql('created_at')}) order by created_at, id)
    from waiver where household_id = own.id)`;

const records = `select own.id, ${survey} as survey, ${incomes} as incomes, ${attachments} as attachments,
  ${waivers} as waivers from unnest($1::uuid[]) own (id)`;

/** What was recorded of several households, in one statement. */
export const readRecords = async (work: UnitOfWork, ids: readonly string[]): Promise<Map<string, PackedRecords>> => {
  const rows = await work.rows<PackedRecords & Record<string, unknown>>(records, [[...ids]]);
  return new Map(rows.map((row) => [row.id, row]));
};
