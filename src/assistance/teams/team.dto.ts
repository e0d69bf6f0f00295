import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../platform/page.dto';
import { IsDay } from '../../platform/validation';
import { HelperCard } from '../helpers/helper.dto';
import { Id, OptionalId, RegionCode, Text } from '../fields';

/** A resident team (驻村工作队) that begins its work in a village. */
export class BeginTeam {
  /** 12-digit code of the village. */
  @RegionCode()
  regionCode: string;

  /** Unit that sends it. */
  @OptionalId()
  unitId?: string | null;

  /** First day, YYYY-MM-DD. */
  @IsDay()
  from: string;
}

/** Somebody who joins a team. */
export class JoinTeam {
  @Id()
  helperId: string;

  /** [helper-role]: first secretary 02, leader 03, member 04. */
  @IsIn(['02', '03', '04'])
  role: string;

  /** First day, YYYY-MM-DD. */
  @IsDay()
  from: string;
}

export class EndService {
  /** First day without them, YYYY-MM-DD. */
  @IsDay()
  on: string;

  @Text(2, 300)
  reason: string;
}

export class TeamQuery extends PageQuery {
  @IsOptional()
  @RegionCode()
  regionCode?: string;
}

export class TeamMemberView {
  id: string;
  /** [helper-role] */
  role: string;
  startedOn: string;
  endedOn: string | null;
  endReason: string | null;
  helper: HelperCard;
}

export const shortfalls = ['fewMembers', 'noFirstSecretary', 'termTooShort'] as const;

export class TeamItem {
  id: string;
  regionCode: string;
  villageName: string;
  unitName: string | null;
  startedOn: string;
  endedOn: string | null;
  /** Who serve today, the first secretary among them. */
  serving: number;
  /** What the rules ask for and today's team lacks: people, a first secretary; or a term that was cut short. */
  shortfalls: (typeof shortfalls)[number][];
}

export class TeamView extends TeamItem {
  endReason: string | null;
  members: TeamMemberView[];
}

export class TeamPage {
  items: TeamItem[];
  nextCursor: string | null;
}
