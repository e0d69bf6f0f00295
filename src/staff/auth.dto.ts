import { IsBoolean, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { oneTimeCode, ProveYourself } from './second-factor.dto';

const login = /^[A-Za-z0-9][A-Za-z0-9._-]{1,63}$/;

/** Credentials: a login, and what proves that it is one's own. */
export class SignIn extends ProveYourself {
  /** Letters, digits and `._-`; upper and lower case are the same. */
  @Matches(login)
  login: string;

  /** True on a phone in the field: under a village or assessor assignment the session lasts seven days, not twelve hours. */
  @IsOptional()
  @IsBoolean()
  field?: boolean;

  /** The new password, after an answer `passwordExpired`. */
  @IsOptional()
  @IsString()
  @MaxLength(128)
  newPassword?: string;
}

/** Answer to credentials that were right; the refresh token travels in a cookie. */
export class SignInAnswer {
  /**
   * `signedIn`: the access token is there. `secondFactorRequired`: send the same again with `otp` or `recoveryCode`.
   * `enrolmentRequired`: set up a second factor with the enrolment token first. `passwordExpired`: send the same again
   * with `newPassword`.
   */
  status: 'signedIn' | 'secondFactorRequired' | 'enrolmentRequired' | 'passwordExpired';

  /** Bearer token of the other requests. */
  accessToken?: string;

  /** Life of the access token, seconds. */
  expiresIn?: number;

  /** Serves for setting up the second factor and nothing else, for ten minutes. */
  enrolmentToken?: string;
}

/** An access token. */
export class AccessTokenView {
  accessToken: string;

  /** Life of the access token, seconds. */
  expiresIn: number;
}

/** The assignment to work under from now on. */
export class ChooseAssignment {
  @IsUUID()
  assignmentId: string;
}

/** A new password of one's own. */
export class ChangePassword {
  @IsString()
  @MinLength(1)
  @MaxLength(128)
  current: string;

  @IsString()
  @MaxLength(128)
  password: string;
}

/** A one-time code from an administrator, and the password its holder chooses. */
export class AcceptCode {
  @Matches(oneTimeCode)
  code: string;

  @IsString()
  @MaxLength(128)
  password: string;
}

/** The one-time code from the server's log, and the account to make with it. */
export class FirstAdministrator extends AcceptCode {
  @Matches(login)
  login: string;

  @IsString()
  @MinLength(1)
  @MaxLength(60)
  name: string;
}

/** The login that a code opened; sign in with it and the new password. */
export class CodeAccepted {
  login: string;
}

/** One signed-in device. */
export class SessionView {
  id: string;
  /** Whether it is the one asking. */
  current: boolean;
  field: boolean;
  address: string | null;
  userAgent: string | null;
  createdAt: Date;
  lastUsedAt: Date;
  expiresAt: Date;
}
