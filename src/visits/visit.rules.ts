/** What a phone says of the time of a visit. */
export interface ToldTime {
  startedAt: string;
  deviceAheadMs?: number;
}

/** Milliseconds by which a visit may lie ahead of its receipt before that is worth a word. */
const tolerance = 10 * 60_000;

/**
 * When a visit took place: the phone's own time, put right by what was known of its clock. It cannot lie behind its own
 * receipt; `aheadMs` says by how much it would have.
 */
export function visitTime({ startedAt, deviceAheadMs = 0 }: ToldTime, receivedAt: Date): { at: Date; aheadMs: number } {
  const told = Date.parse(startedAt) - deviceAheadMs;
  const ahead = told - receivedAt.getTime();
  return { at: new Date(Math.min(told, receivedAt.getTime())), aheadMs: ahead > tolerance ? ahead : 0 };
}
