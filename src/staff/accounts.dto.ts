import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import type { Level, Role } from '../platform/access/permissions';
import { levels, roles } from '../platform/access/permissions';
import { PageQuery } from '../platform/page.dto';

const roleNames = Object.keys(roles) as Role[];
const states = ['invited', 'active', 'disabled'] as const;
export type AccountState = (typeof states)[number];

/** A role over regions. */
export class GrantAssignment {
  @IsIn(roleNames)
  role: Role;

  @IsIn(levels)
  level: Level;

  /** 12-digit codes: one region, or at village level up to 50 villages. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(/^[0-9]{12}$/, { each: true })
  regions: string[];

  /** Why, for the change log. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  reason?: string;
}

/** A new account with its first assignment. */
export class InviteStaff extends GrantAssignment {
  /** Name to sign in with: lower case letters, digits and `._-`; never changed. */
  @Matches(/^[a-z0-9][a-z0-9._-]{1,63}$/)
  login: string;

  @IsString()
  @MinLength(1)
  @MaxLength(60)
  name: string;
}

/** Why an account or an assignment is changed; the change log keeps it. */
export class WithReason {
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  reason: string;
}

/** A reset, and whether the second factor goes too. */
export class ResetStaff extends WithReason {
  /** True when the person has lost it. */
  @IsOptional()
  @IsBoolean()
  secondFactor?: boolean;
}

/** Filters of the list of accounts. */
export class StaffQuery extends PageQuery {
  /** Part of the name or the login. */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  search?: string;

  @IsOptional()
  @IsIn(states)
  state?: AccountState;

  /** Accounts that hold this role now. */
  @IsOptional()
  @IsIn(roleNames)
  role?: Role;
}

/** A role over regions that a person holds or held. */
export class AssignmentView {
  id: string;
  role: Role;
  level: Level;
  regions: string[];
  /** Names of the regions, in their order. */
  regionNames: string[];
  grantedBy: string | null;
  /** Null also where the person works beyond the reader's region. */
  grantedByName: string | null;
  createdAt: string;
  endedAt: string | null;
}

/** An account as its administrators see it. */
export class StaffView {
  id: string;
  login: string;
  name: string;
  /** Smallest region around the first assignment: its administrators look after the account. */
  regionCode: string;
  state: AccountState;
  createdAt: Date;
  lastSignedInAt: Date | null;
  /** Whether a second factor is set up. */
  secondFactor: boolean;
  assignments: AssignmentView[];
}

/** Accounts by name. */
export class StaffPage {
  items: StaffView[];
  nextCursor: string | null;
  total: number;
}

/** A one-time code, shown once: hand it over in person. */
export class CodeView {
  code: string;
  expiresAt: Date;
}

/** An account and the one-time code with which its holder chooses a password. */
export class InvitedStaff extends CodeView {
  staff: StaffView;
}
