import { packDays } from '../field/field-cursor.rules';

/** What is kept for a time only. Times are those of the machine, not of a demonstration's clock. */
export interface Retention {
  table: string;
  /** Column with the moment that the days count from. */
  since: string;
  days: number;
}

/**
 * Rows that go, and after how many days. Six months of records of sign-in are asked for (Cybersecurity Law article 21);
 * they are kept for 200 days, answers for as long as a phone may repeat its request. The change log, the access log and
 * what belongs to a household are never on this list.
 */
export const retention: readonly Retention[] = [
  { table: 'idempotency', since: 'created_at', days: 90 },
  { table: 'refresh_token', since: 'created_at', days: 30 },
  { table: 'sign_in_attempt', since: 'at', days: 200 },
  { table: 'session', since: 'least(revoked_at, ends_at)', days: 200 },
  { table: 'access_code', since: 'least(used_at, expires_at)', days: 200 },
  { table: 'job', since: 'ended_at', days: 200 },
  { table: 'village_change', since: 'noted_at', days: packDays + 1 },
];
