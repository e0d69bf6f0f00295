import { IsOptional, Matches } from 'class-validator';
import { Coded, Personal, Words } from '../../households/form-fields.rules';
import { PageQuery } from '../../platform/page.dto';
import { IsDay } from '../../platform/validation';
import { OptionalId, RegionCode, Text } from '../fields';

/** What is known of a helper and may be corrected later. */
export class HelperForm {
  /** Unit that sends the helper, of the same office's list. */
  @OptionalId()
  unitId?: string | null;

  /** The helper's own account, where there is one. */
  @OptionalId()
  staffId?: string | null;

  @Text(2, 60)
  name: string;

  /** [political-status] */
  @Coded('political-status')
  politicalStatus?: string | null;

  /** [education] */
  @Coded('education')
  education?: string | null;

  /** A mobile number. */
  @Personal(20)
  @Matches(/^1[3-9]\d{9}$/)
  phone?: string | null;

  /** Position in the unit. */
  @Words(60)
  position?: string | null;

  /** [helper-rank] */
  @Coded('helper-rank')
  rank?: string | null;

  /** [helper-skill] */
  @Coded('helper-skill')
  skill?: string | null;
}

/** A person who is to help households (帮扶责任人), with or without an account. */
export class RegisterHelper extends HelperForm {
  /** 12-digit code of the division whose office keeps the helper in its list. */
  @RegionCode()
  regionCode: string;

  /** 18 digits; told to nobody, it serves to recognise kin and people on the register. */
  @Text(18, 18)
  idNumber: string;
}

/** A helper who is leaving. */
export class HelperLeaves {
  /** First day without the helper, YYYY-MM-DD. */
  @IsDay()
  on: string;

  @Text(2, 300)
  reason: string;
}

export class HelperQuery extends PageQuery {
  /** Helpers kept in this division or below it. */
  @IsOptional()
  @RegionCode()
  regionCode?: string;

  @OptionalId()
  unitId?: string;
}

/** What whoever sees a household knows of its helper. */
export class HelperCard {
  id: string;
  /** Division whose office keeps the helper. */
  regionCode: string;
  name: string;
  /** [sex] */
  sex: string;
  unitName: string | null;
  position: string | null;
  /** [helper-rank] */
  rank: string | null;
  /** [helper-skill] */
  skill: string | null;
  /** Clear for caseworkers, masked for others. */
  phone: string | null;
  /** The helper's account. */
  staffId: string | null;
  /** First day without the helper. */
  leftOn: string | null;
}

export class HelperView extends HelperCard {
  unitId: string | null;
  /** Masked. */
  idNumber: string;
  /** [political-status] */
  politicalStatus: string | null;
  /** [education] */
  education: string | null;
  leaveReason: string | null;
  /** Households in scope that this helper answers for today. */
  households: number;
  /** Opaque tags that a change of a sealed field is based on. */
  revisions: Record<string, string | null>;
}

export class HelperPage {
  items: HelperView[];
  nextCursor: string | null;
}
