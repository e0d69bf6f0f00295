import type { Permission } from '@/api/session';
import type { Change } from './queries';

export type Act = 'decide' | 'accept' | 'refuse' | 'return' | 'withdraw';

interface Reader {
  can: (permission: Permission) => boolean;
  /** Codes of the divisions one works for. */
  places: readonly string[];
}

/** Acts that a reader may try on a request; the server has the last word. */
export function actsOf(
  {
    state,
    step,
    waitsFor,
    fromRegionCode,
    conflicts,
  }: Pick<Change, 'state' | 'step' | 'waitsFor' | 'fromRegionCode' | 'conflicts'>,
  { can, places }: Reader,
): Act[] {
  const mine = waitsFor !== null && places.includes(waitsFor);
  const says: Act | undefined = step === 'acceptance' ? 'accept' : step === 'decision' ? 'decide' : undefined;
  const permission: Permission = says === 'accept' ? 'change.accept' : 'change.decide';
  const acts: Act[] = [];
  if (says && mine && can(permission)) acts.push(...(conflicts?.length ? [] : [says]), 'return', 'refuse');
  const running = state === 'requested' || state === 'awaiting-acceptance' || state === 'returned';
  if (running && can('change.request') && places.includes(fromRegionCode)) acts.push('withdraw');
  return acts;
}
