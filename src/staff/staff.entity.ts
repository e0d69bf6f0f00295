import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One account, one person. Only the sign-in's own role reads the columns that hold secrets. */
@Entity('staff')
export class Staff {
  @PrimaryColumn('uuid')
  id: string;

  /** Lower case letters, digits and `._-`. */
  @Column('text')
  login: string;

  @Column('text')
  name: string;

  /** The smallest region around all assignments the account began with: whose administrators look after it. */
  @Column({ name: 'region_code', type: 'text', collation: 'C' })
  regionCode: string;

  @Column({ name: 'banner_code', type: 'text', collation: 'C', nullable: true, insert: false, update: false })
  bannerCode: string | null;

  @Column({ name: 'township_code', type: 'text', collation: 'C', nullable: true, insert: false, update: false })
  townshipCode: string | null;

  @Column({ name: 'village_code', type: 'text', collation: 'C', nullable: true, insert: false, update: false })
  villageCode: string | null;

  @Column('text')
  state: 'invited' | 'active' | 'disabled';

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  /** When it was last switched on: an account unused for long is switched off. */
  @Column({ name: 'enabled_at', type: 'timestamptz' })
  enabledAt: Date;

  /** argon2id, PHC string. */
  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash: string | null;

  @Column({ name: 'password_set_at', type: 'timestamptz', nullable: true })
  passwordSetAt: Date | null;

  /** The hashes before this one, newest first; profile `djcp3` refuses to use them again. */
  @Column({ name: 'former_password_hashes', type: 'text', array: true })
  formerPasswordHashes: string[];

  /** Sealed secret of a second factor that was begun and not confirmed. */
  @Column({ name: 'totp_pending', type: 'bytea', nullable: true })
  totpPending: Buffer | null;

  /** Sealed secret of the second factor. */
  @Column({ name: 'totp_secret', type: 'bytea', nullable: true })
  totpSecret: Buffer | null;

  @Column({ name: 'totp_since', type: 'timestamptz', nullable: true })
  totpSince: Date | null;

  /** The last 30-second step whose code was used: a code works once. */
  @Column({ name: 'totp_last_step', type: 'bigint', nullable: true })
  totpLastStep: string | null;

  @Column({ name: 'last_signed_in_at', type: 'timestamptz', nullable: true })
  lastSignedInAt: Date | null;
}
