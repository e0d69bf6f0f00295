import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../platform/page.dto';
import { IsDay } from '../../platform/validation';
import { IsCode } from '../../regions/code-lists.rules';
import { HelperCard } from '../helpers/helper.dto';
import { Id, OptionalId, RegionCode, Text } from '../fields';

/** A helper to stand beside a household from a day on. */
export class Pair {
  @Id()
  householdId: string;

  @Id()
  helperId: string;

  /** [helper-role]; of those who answer for the household (01) there is one at a time, others stand beside. */
  @IsIn(['01', '05', '06', '07', '08'])
  role: string;

  /** First day, YYYY-MM-DD; the one who answered for the household so far does so until the day before. */
  @IsDay()
  from: string;

  /** Why, for the history. */
  @Text(2, 300)
  reason: string;
}

export class EndPairing {
  /** First day without this helper, YYYY-MM-DD. */
  @IsDay()
  on: string;

  @Text(2, 300)
  reason: string;
}

/** Households that go from one helper to another on one day. */
export class HandOver {
  @Id()
  fromHelperId: string;

  @Id()
  toHelperId: string;

  /** First day of the new helper, YYYY-MM-DD. */
  @IsDay()
  on: string;

  @Text(2, 300)
  reason: string;

  /** Those alone; all households in scope when left out. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    Array.isArray(value) ? value.map((one: unknown) => (typeof one === 'string' ? one.toLowerCase() : one)) : value,
  )
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  householdIds?: string[];
}

export class HandedOver {
  /** Households that have the new helper from that day on. */
  householdIds: string[];
}

export class PairingQuery extends PageQuery {
  @IsOptional()
  @RegionCode()
  regionCode?: string;

  /** The caseload of one helper. */
  @OptionalId()
  helperId?: string;

  /** [helper-role] */
  @IsOptional()
  @IsCode('helper-role')
  role?: string;

  /** Only those of today. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  current?: boolean;
}

export class UnpairedQuery extends PageQuery {
  @IsOptional()
  @RegionCode()
  regionCode?: string;
}

/** The household of a pairing, as a list shows it. */
export class PairedHousehold {
  id: string;
  regionCode: string;
  villageName: string;
  number: string | null;
  headName: string;
  memberCount: number;
  /** [exit-status] */
  exitStatus: string | null;
  /** [monitoring-type] */
  monitoringType: string | null;
}

/** A helper beside a household for a time. */
export class PairingView {
  id: string;
  householdId: string;
  /** [helper-role] */
  role: string;
  /** First day. */
  startedOn: string;
  /** First day after it; null while it goes on. */
  endedOn: string | null;
  reason: string | null;
  endReason: string | null;
  helper: HelperCard;
}

export class PairingItem extends PairingView {
  household: PairedHousehold;
}

export class PairingPage {
  items: PairingItem[];
  nextCursor: string | null;
}

/** Households on the register for which nobody answers today. */
export class UnpairedPage {
  items: PairedHousehold[];
  nextCursor: string | null;
}
