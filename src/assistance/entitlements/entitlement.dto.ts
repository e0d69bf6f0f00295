import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../platform/page.dto';
import { RegionCode } from '../fields';
import { policies } from './policies.rules';

export const gapKinds = ['missing', 'unfounded'] as const;

export class EntitlementQuery extends PageQuery {
  /** `missing`: entitled and not receiving; `unfounded`: receiving and not entitled. */
  @IsIn(gapKinds)
  kind: (typeof gapKinds)[number];

  @IsOptional()
  @RegionCode()
  regionCode?: string;

  @IsIn(policies.map(({ code }) => code))
  policy: string;
}

/** A rule by which people are entitled to a help. */
export class PolicyView {
  code: string;
  titleZh: string;
  titleEn: string;
  /** Sub-types of measures that are this help. */
  subtypes: string[];
  /** Where it is written. */
  clause: string;
}

/** What a rule says of a person, on which facts, and whether the help is there. */
export class EntitlementView {
  policy: string;
  householdId: string;
  memberId: string;
  memberName: string;
  /** `unknown` where a fact is not filled in. */
  entitled: 'yes' | 'no' | 'unknown';
  receiving: boolean;
  clause: string;
  /** The facts it rests on, as the forms have them. */
  facts: object;
}

export class EntitlementPage {
  items: EntitlementView[];
  nextCursor: string | null;
}
