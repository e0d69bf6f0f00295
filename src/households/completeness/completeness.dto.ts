import { Matches } from 'class-validator';

/** How much of a household's forms is filled: fields that apply, and those of them that have an answer. */
export class CompletenessView {
  householdId: string;
  filled: number;
  total: number;
  /** Paths of the empty fields, as in the checker's findings. */
  missing: string[];
}

export class HouseholdShare {
  id: string;
  number: string | null;
  headName: string;
  registration: string;
  filled: number;
  total: number;
}

/** How much is filled in a village, and its households with those that miss most first. */
export class VillageCompleteness {
  regionCode: string;
  households: number;
  filled: number;
  total: number;
  items: HouseholdShare[];
  nextCursor: string | null;
}

export class VillageCode {
  /** 12-digit code of a gacha or village. */
  @Matches(/^[0-9]{9}(?!000)[0-9]{3}$/)
  code: string;
}
