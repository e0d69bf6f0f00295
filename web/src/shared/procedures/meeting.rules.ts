import type { StepStandards } from './types';

export interface MeetingCounts {
  expected: number | null;
  present: number | null;
  votesFor: number | null;
  votesAgainst: number | null;
  abstained: number | null;
  /** How many stepped aside as kin; they are present and do not vote. */
  aside: number;
}

export interface MeetingPreview {
  /** How many must be there; undefined as long as it cannot be told. */
  needed?: number;
  quorate?: boolean;
  morePresentThanExpected: boolean;
  /** Votes that were counted, abstentions included. */
  voting: number;
  /** How many votes are missing (positive) or too many (negative) to make up those who are present. */
  gap?: number;
  /** Votes in favour that carry it. */
  majorityAt?: number;
  carried?: boolean;
}

/** Guards against 66.66 % of 15 coming out a hair above a whole number. */
const hair = 1e-9;

/** What the server will say of a meeting, as far as what is filled in tells. */
export function meetingPreview(counts: MeetingCounts, { quorum, majority }: StepStandards): MeetingPreview {
  const { expected, present, votesFor, votesAgainst, abstained, aside } = counts;
  const voting = (votesFor ?? 0) + (votesAgainst ?? 0) + (abstained ?? 0);
  const needed = quorum === undefined || !expected ? undefined : Math.ceil((quorum * expected) / 100 - hair);
  const voted = votesFor !== null && votesAgainst !== null && abstained !== null;
  const majorityAt = majority === undefined || voting === 0 ? undefined : Math.floor((majority * voting) / 100) + 1;
  return {
    needed,
    quorate: needed === undefined || present === null ? undefined : present >= needed,
    morePresentThanExpected: expected !== null && present !== null && present > expected,
    voting,
    gap: present === null || !voted ? undefined : present - aside - voting,
    majorityAt,
    carried: majorityAt === undefined || votesFor === null ? undefined : votesFor >= majorityAt,
  };
}

/** Everyone who is there and neither kin, against, nor abstaining: most meetings agree. */
export const restInFavour = ({ present, votesAgainst, abstained, aside }: MeetingCounts): number | null =>
  present === null ? null : Math.max(0, present - aside - (votesAgainst ?? 0) - (abstained ?? 0));
