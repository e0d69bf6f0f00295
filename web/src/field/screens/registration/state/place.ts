import { api, got } from '@/api/client';
import type { Offline } from '@/offline/offline';
import { lastIncomeYear, type Standard, yearStart } from '@/shared/checking/standards';
import { choices, loadCodeLists } from '@/shared/code-lists';

/** What is in force where a household lives: from the phone, else from the server; nothing when neither has it. */
export async function standardsAt(offline: Offline, regionCode: string | undefined): Promise<readonly Standard[]> {
  const packed = await offline.pack.part('standards');
  if (packed?.length || !regionCode) return packed ?? [];
  return got(api.GET('/api/v1/standards', { params: { query: { regionCode } } })).catch(() => []);
}

/** The code lists, which come with the pack; a phone that has none yet asks for them. */
export async function haveCodes(): Promise<void> {
  if (!choices('sex').length) await loadCodeLists().catch(() => undefined);
}

/** The year that is asked about at a place: the last income year that is over. */
export const yearAt = (standards: readonly Standard[], regionCode: string, today: string): number =>
  lastIncomeYear(today, yearStart(standards, regionCode, today));
