/** How far the clock of this device is ahead of the server's, ms. Phones are wrong by hours. */
let ahead = 0;

/** Learns from an answer what time it really is. */
export function noteServerTime(response: Response): void {
  const said = Date.parse(response.headers.get('x-server-time') ?? '');
  if (!Number.isNaN(said)) ahead = Date.now() - said;
}

/** The time by the server's clock, as far as it is known. */
export const serverNow = (): Date => new Date(Date.now() - ahead);

/** By how much this device is wrong, ms; positive when it is ahead. */
export const deviceAhead = (): number => ahead;
