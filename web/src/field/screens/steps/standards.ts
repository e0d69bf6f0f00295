import type { Offline } from '@/offline/offline';
import { inForce } from '@/shared/checking/standards';
import { readStandards } from '@/shared/procedures/steps.rules';
import type { StepStandards } from '@/shared/procedures/types';

const keys = ['meeting.quorum', 'meeting.majority', 'notice.days.entry', 'notice.days.exit'];

/** What is in force at a village today, from what was taken along. */
export async function standardsHere(
  { pack }: Offline,
  regionCode: string,
  family: string,
  today: string,
): Promise<StepStandards> {
  const values = (await pack.part('standards')) ?? [];
  const rows = keys.flatMap((key) => {
    const value = inForce(values, key, regionCode, today);
    return value === undefined ? [] : [{ key, value }];
  });
  return readStandards(rows, family);
}
