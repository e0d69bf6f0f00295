/** A point on the earth, degrees, and how well it is known. */
export interface Point {
  latitude: number;
  longitude: number;
  accuracyM: number;
}

/** A place where somebody was, and when. */
export interface Sighting extends Point {
  visitId: string;
  regionCode: string;
  at: Date;
}

export const evidenceKinds = ['same_photo', 'near_photo', 'impossible_travel', 'far_from_home', 'clock_wrong'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Something about a visit that asks for a look, with how strongly (1 to 100) and what was measured. */
export interface Doubt {
  kind: EvidenceKind;
  score: number;
  measured: Record<string, number>;
  other?: { visitId: string; regionCode: string };
}

const earthKm = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Distance over the ground in km (great circle). */
export function distanceKm(a: Pick<Point, 'latitude' | 'longitude'>, b: Pick<Point, 'latitude' | 'longitude'>): number {
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const half =
    Math.sin(north / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** What remains of a distance once both places are as near to each other as their accuracy allows, km. */
const surelyApartKm = (a: Point, b: Point): number =>
  Math.max(0, distanceKm(a, b) - (a.accuracyM + b.accuracyM) / 1000);

const whole = (value: number): number => Math.round(value);
const tenth = (value: number): number => Math.round(value * 10) / 10;
const within = (low: number, value: number, high: number): number => Math.max(low, Math.min(high, whole(value)));

/** Below this distance no speed is worth judging: the clock of a phone is no stopwatch. */
const leastKm = 2;

/**
 * One person at two places faster than anybody drives here. The score rises with the speed, up to 90.
 *
 * @param mostKmh speed that is still believed, km/h
 */
export function impossibleTravel(here: Sighting, others: readonly Sighting[], mostKmh: number): Doubt[] {
  const doubts = others.flatMap((other): Doubt[] => {
    const km = surelyApartKm(here, other);
    const minutes = Math.max(1, Math.abs(here.at.getTime() - other.at.getTime()) / 60_000);
    const kmh = (km / minutes) * 60;
    if (km < leastKm || kmh <= mostKmh) return [];
    const measured = { km: tenth(km), minutes: whole(minutes), kmh: whole(kmh), mostKmh };
    const { visitId, regionCode } = other;
    return [
      {
        ...{ kind: 'impossible_travel', score: within(40, 30 + (20 * kmh) / mostKmh, 90), measured },
        other: { visitId, regionCode },
      },
    ];
  });
  return doubts.sort((a, b) => b.score - a.score).slice(0, 1);
}

/** Earlier visits from which the place of a household is believed. */
const leastVisits = 2;

/** Where a household lives, as its visits say: the middle of each coordinate, which single strays do not move. */
export function homeOf(visits: readonly Point[]): Point | null {
  if (visits.length < leastVisits) return null;
  const middle = (of: (point: Point) => number) => {
    const sorted = visits.map(of).sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  };
  return {
    latitude: middle((point) => point.latitude),
    longitude: middle((point) => point.longitude),
    accuracyM: middle((point) => point.accuracyM),
  };
}

/** A visit far from where the household was met before. Herders move with the seasons: the score stays below 60. */
export function farFromHome(here: Point, home: Point | null, mostKm: number): Doubt[] {
  if (!home) return [];
  const km = surelyApartKm(here, home);
  if (km <= mostKm) return [];
  return [{ kind: 'far_from_home', score: within(20, (10 * km) / mostKm, 60), measured: { km: tenth(km), mostKm } }];
}

/** A visit that would lie behind its own receipt: the phone's clock is wrong and nobody knew by how much. */
export const clockWrong = (aheadMs: number): Doubt[] =>
  aheadMs > 0
    ? [{ kind: 'clock_wrong', score: 20, measured: { minutes: Math.min(whole(aheadMs / 60_000), 2_000_000_000) } }]
    : [];
