import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something about an account that its owner should know. */
@Entity('account_notice')
export class AccountNotice {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId: string;

  @Column('text')
  kind:
    | 'new-device'
    | 'password-changed'
    | 'second-factor-changed'
    | 'recovery-code-used'
    | 'reset-issued'
    | 'token-reused'
    | 'assignment-granted'
    | 'assignment-ended';

  /** Real time. */
  @Column({ type: 'timestamptz' })
  at: Date;

  /** Values the message needs, such as the address of a new device. */
  @Column('jsonb')
  params: Record<string, unknown>;
}
