import { IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';

/** Recovery codes and invitations, as people type them. */
export const oneTimeCode = /^[A-Za-z0-9 -]{8,40}$/;

/** Password and, where there is one already, the second factor of the person who asks. */
export class ProveYourself {
  @IsString()
  @MinLength(1)
  @MaxLength(128)
  password: string;

  /** Six digits of the authenticator application. */
  @IsOptional()
  @Matches(/^[0-9]{6}$/)
  otp?: string;

  /** One of the recovery codes, instead of `otp`. */
  @IsOptional()
  @Matches(oneTimeCode)
  recoveryCode?: string;
}

/** Permission to set up a second factor, from a sign-in or from `POST /auth/second-factor/permit`. */
export class BeginSecondFactor {
  @IsString()
  @MaxLength(1000)
  enrolmentToken: string;
}

/** The first code of the new second factor. */
export class ConfirmSecondFactor extends BeginSecondFactor {
  @Matches(/^[0-9]{6}$/)
  otp: string;
}

/** Good for ten minutes. */
export class EnrolmentPermit {
  enrolmentToken: string;
}

/** What the authenticator application needs; shown once. */
export class SecondFactorSecret {
  /** Base32. */
  secret: string;

  /** The same as an `otpauth:` address, for a picture to scan. */
  uri: string;
}

/** Ten codes for the day the phone is lost; shown once. */
export class RecoveryCodes {
  recoveryCodes: string[];
}

/** The second factor is set up and the person signed in with it; the refresh token travels in a cookie. */
export class SecondFactorConfirmed extends RecoveryCodes {
  accessToken: string;

  /** Life of the access token, seconds. */
  expiresIn: number;
}
