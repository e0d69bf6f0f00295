import { IsIn, Matches } from 'class-validator';
import type { Level, Permission, Role } from '../platform/access/permissions';
import { roles } from '../platform/access/permissions';
import type { NoticeKind } from './notices.service';

const permissions = [...new Set(Object.values(roles).flatMap((role) => role.permissions))];

/** A region by code and name. */
export class NamedRegion {
  code: string;
  nameZh: string;
}

/** A role over regions of one's own. */
export class OwnAssignment {
  id: string;
  role: Role;
  level: Level;
  regions: NamedRegion[];
}

/** Who is signed in, and what they may do where. */
export class MeView {
  id: string;
  login: string;
  name: string;
  /** The assignment worked under now. */
  assignment: OwnAssignment;
  /** All of one's assignments. */
  assignments: OwnAssignment[];
  permissions: Permission[];
  /** Whether a second factor is set up. */
  secondFactor: boolean;
  /** `demo`: the clock may be moved and the people are invented. */
  mode: 'demo' | 'production';
  /** The time that deadlines go by. */
  now: Date;
  /** Today in Asia/Shanghai, YYYY-MM-DD. */
  today: string;
}

/** Something about one's account. */
export class AccountNoticeView {
  id: string;
  kind: NoticeKind;
  at: Date;
  params: Record<string, unknown>;
}

/** Who can be given a task: where, and what they must be allowed to do. */
export class PeopleQuery {
  /** 12-digit code of a region in one's own. */
  @Matches(/^[0-9]{12}$/)
  region: string;

  @IsIn(permissions)
  permission: Permission;
}

/** Somebody who can open cases of the region and do what was asked for. */
export class PersonView {
  id: string;
  name: string;
  role: Role;
  level: Level;
}
