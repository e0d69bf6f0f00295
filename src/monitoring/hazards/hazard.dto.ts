import { IsOptional, IsString, Length, Matches } from 'class-validator';
import { PageQuery } from '../../platform/page.dto';
import { IsDay } from '../../platform/validation';
import { IsCode } from '../../regions/code-lists.rules';

/** A disaster that struck a place. */
export class ReportHazard {
  /** 12-digit code of the division that was struck. */
  @Matches(/^[0-9]{12}$/)
  regionCode: string;

  @IsCode('natural-disaster-subtype')
  subtype: string;

  /** Day on which it began, YYYY-MM-DD. */
  @IsDay()
  struckOn: string;

  /** Who says so: the document or the department. */
  @IsString()
  @Length(2, 200)
  @Matches(/\S/)
  source: string;
}

export class HazardView extends ReportHazard {
  id: string;
  regionName: string;
  reportedBy: string;
}

export class HazardQuery extends PageQuery {
  /** First day. */
  @IsOptional()
  @IsDay()
  since?: string;
}

export class HazardPage {
  items: HazardView[];
  nextCursor: string | null;
}
