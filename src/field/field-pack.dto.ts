import { IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { HouseholdPack } from '../households/packs/household-pack.dto';
import { CasePack } from '../procedures/packs/case-pack.dto';
import { CodeListView, RegionView } from '../regions/region.dto';
import { StandardView } from '../regions/standard.dto';

/** From where a phone goes on, and how much it takes at once. */
export class PackQuery {
  /** `cursor` of the answer before; without it the pack begins anew. */
  @IsOptional()
  @IsString()
  @MaxLength(8000)
  @Matches(/^[A-Za-z0-9_-]+$/)
  since?: string;

  /** Households a page, 1 to 200. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number = 100;
}

/** A household with everything that a phone needs of it. */
export class FieldHousehold extends IntersectionType(HouseholdPack, CasePack) {}

/** A household that is no longer the phone's to keep. */
export class GoneHousehold {
  id: string;
  /** `closed`, or `left` for another place. */
  why: 'closed' | 'left';
}

/** The code lists that ship with the system, where the phone does not have this version yet. */
export class PackedCodeLists {
  version: string;
  lists: CodeListView[] | null;
}

/**
 * Every value that was ever set for the villages and the regions around them, where the phone does not have this version
 * yet. In force on a day is, of each key, the value of the innermost region that has one by then, the latest of it.
 */
export class PackedStandards {
  version: string;
  values: StandardView[] | null;
}

/** A page of what a phone needs for working without a network. */
export class FieldPack {
  /** A series of pages begins with this one. */
  first: boolean;
  /**
   * The series is the whole pack: whatever does not come in it, the phone forgets once the last page is here. Otherwise it
   * is what has changed since the last series.
   */
  whole: boolean;
  /** Another page follows; ask for it with the cursor. */
  more: boolean;
  /** For the next page or, after the last, for the next difference. Opaque. */
  cursor: string;
  /** The real time, whatever the phone's clock says. */
  serverTime: string;
  /** The day by which deadlines go, in Asia/Shanghai: what is missing of a case and what may be done is as of it. */
  today: string;
  /** The villages of the pack and the regions around them, outermost first. */
  regions: RegionView[];
  /** Households as they stand now, drafts included; each replaces what the phone had of it. */
  households: FieldHousehold[];
  gone: GoneHousehold[];
  codeLists: PackedCodeLists;
  standards: PackedStandards;
}
