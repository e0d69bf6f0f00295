import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { Counted, PageQuery } from '../../platform/page.dto';
import type { PairRow, SideRow } from './duplicates.queries';
import { type DuplicateKind, duplicateKinds } from './near-names.rules';

const states = ['open', 'confirmed', 'notDuplicate', 'lapsed'] as const;
const decisions = ['confirmed', 'notDuplicate'] as const;

export class DuplicateQuery extends PageQuery {
  /** Open pairs by default; `lapsed` ones were open until a correction made the records differ. */
  @IsIn(states)
  state?: (typeof states)[number] = 'open';

  @IsOptional()
  @IsIn(duplicateKinds)
  kind?: DuplicateKind;
}

export class DecideDuplicate {
  /** Whether the two records are one person. */
  @IsIn(decisions)
  decision: (typeof decisions)[number];

  /** On what ground; kept with the pair. */
  @IsString()
  @Length(2, 500)
  reason: string;
}

/** The office that keeps a record. */
export class DuplicateOffice {
  /** 12-digit code of the sumu or town. */
  regionCode: string;
  nameZh: string;
}

/** A record of the pair in the reader's own region. */
export class DuplicateRecord {
  memberId: string;
  name: string;
  birthDate: string | null;
  householdId: string;
  householdNumber: string | null;
  regionCode: string;
}

/** One side of a pair. Of a record elsewhere it is only told that it exists, and which office to call. */
export class DuplicateSide {
  office: DuplicateOffice;
  record: DuplicateRecord | null;

  static of({ officeCode, officeName, memberId, householdId, villageCode, name, ...row }: SideRow): DuplicateSide {
    const seen = memberId !== null && householdId !== null && villageCode !== null && name !== null;
    const { birthDate, householdNumber } = row;
    return {
      office: { regionCode: officeCode, nameZh: officeName },
      record: seen ? { memberId, name, birthDate, householdId, householdNumber, regionCode: villageCode } : null,
    };
  }
}

/** Two records that may be one person. */
export class DuplicateView {
  id: string;
  kind: DuplicateKind;
  state: (typeof states)[number];
  foundAt: string;
  sides: DuplicateSide[];
  /** Name of who decided it. */
  decidedBy: string | null;
  decidedAt: string | null;
  reason: string | null;

  static of({ a, b, ...pair }: PairRow): DuplicateView {
    return { ...pair, sides: [DuplicateSide.of(a), DuplicateSide.of(b)] };
  }
}

export class DuplicatePage extends Counted {
  items: DuplicateView[];
  nextCursor: string | null;
}
