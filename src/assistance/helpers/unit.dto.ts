import { IsOptional } from 'class-validator';
import { Coded, Words } from '../../households/form-fields.rules';
import { PageQuery } from '../../platform/page.dto';
import { RegionCode, Text } from '../fields';

/** A unit that sends helpers (帮扶单位). */
export class RegisterUnit {
  /** 12-digit code of the division that keeps the unit in its list. */
  @RegionCode()
  regionCode: string;

  @Text(2, 100)
  name: string;

  /** [unit-affiliation] */
  @Coded('unit-affiliation')
  affiliation?: string | null;

  @Words(200)
  address?: string | null;
}

export class UnitQuery extends PageQuery {
  /** Units kept in this division or below it. */
  @IsOptional()
  @RegionCode()
  regionCode?: string;
}

export class UnitView {
  id: string;
  regionCode: string;
  name: string;
  /** [unit-affiliation] */
  affiliation: string | null;
  address: string | null;
  /** Helpers of the unit who have not left. */
  helpers: number;
}

export class UnitPage {
  items: UnitView[];
  nextCursor: string | null;
}
