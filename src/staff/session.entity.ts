import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One signed-in device. Times are real time, also where the domain's clock is shifted. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId: string;

  /** The assignment the person works under now. */
  @Column({ name: 'assignment_id', type: 'uuid' })
  assignmentId: string;

  @Column({ name: 'device_id', type: 'uuid', nullable: true })
  deviceId: string | null;

  /** A field device stays signed in for seven days. */
  @Column('boolean')
  field: boolean;

  /** Whether the sign-in proved a second factor. */
  @Column({ name: 'second_factor', type: 'boolean' })
  secondFactor: boolean;

  @Column('text', { nullable: true })
  address: string | null;

  @Column({ name: 'user_agent', type: 'text', nullable: true })
  userAgent: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'last_used_at', type: 'timestamptz' })
  lastUsedAt: Date;

  /** When it ends if it is not refreshed before. */
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  /** When it ends however often it is refreshed. */
  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt: Date;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt: Date | null;

  @Column({ name: 'revoked_why', type: 'text', nullable: true })
  revokedWhy: string | null;
}
