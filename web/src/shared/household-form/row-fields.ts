import type { Schema } from '@/api/client';
import { builders, type FieldDefinition } from './field';

const risk = builders<keyof Schema['RiskForm']>('risk');
const work = builders<keyof Schema['WorkRecordForm']>('workRecord');
const post = builders<keyof Schema['PublicPostForm']>('publicPost');

const months = 'form.unit.months';

/** One risk of a monitored household. */
export const riskFields: readonly FieldDefinition[] = [
  risk.select('type', 'risk-type'),
  risk.select('disasterSubtype', 'natural-disaster-subtype', { optional: true }),
  risk.text('remark', 200, { optional: true, hint: 'form.risk.remark.hint' }),
];

/** One stretch of work of a member; its `id` is made with the row. */
export const workRecordFields: readonly FieldDefinition[] = [
  work.day('startDate'),
  work.day('endDate', { optional: true, hint: 'form.workRecord.endDate.hint' }),
  work.digits('placeCode', 12, { optional: true, hint: 'form.workRecord.placeCode.hint' }),
  work.text('employer', 100, { optional: true }),
  work.select('channel', 'employment-channel', { optional: true }),
  work.money('monthlyWageFen', 100_000_000, { optional: true }),
  work.money('travelSubsidyFen', 100_000_000, { optional: true }),
];

/** A public-welfare post held in the year. */
export const publicPostFields: readonly FieldDefinition[] = [
  post.select('type', 'public-post-type'),
  post.whole('months', 0, 12, { unit: months }),
];
