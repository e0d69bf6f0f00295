import { WeakPin } from './errors';

/** Wrong PINs that cost nothing. */
export const freeTries = 4;
const firstWait = 30_000;
const longestWait = 3_600_000;

/** How long to wait after so many wrong PINs in a row, ms: half a minute after the fifth, doubling up to an hour. */
export const waitAfter = (failures: number): number =>
  failures <= freeTries ? 0 : Math.min(firstWait * 2 ** Math.min(failures - freeTries - 1, 20), longestWait);

/** How much longer to wait. A clock that was set back does not make it longer than the longest wait. */
export const waitLeft = (nextAt: number, now: number): number => Math.max(0, Math.min(nextAt - now, longestWait));

/** Throws for a PIN that somebody who finds the phone would try first. */
export function refuseWeak(pin: string): void {
  if (!/^\d*$/.test(pin)) throw new WeakPin('digits');
  if (pin.length < 6) throw new WeakPin('short');
  const steps = new Set([...pin].slice(1).map((digit, index) => (Number(digit) - Number(pin[index]) + 10) % 10));
  const pattern = /^(.+?)\1+$/.test(pin) && new Set(pin).size <= 3;
  if ((steps.size === 1 && [0, 1, 9].includes([...steps][0] as number)) || pattern) throw new WeakPin('plain');
}
