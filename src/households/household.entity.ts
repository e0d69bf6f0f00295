import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RiskFacts } from '../checker/facts';

export type Registration = 'draft' | 'submitted' | 'registered' | 'refused' | 'closed';

/**
 * One household. Field names are those of the checker's facts, where each is explained. Sealed
 * columns are left out of ordinary reads; the masked text beside them is what views show.
 */
@Entity('household')
export class Household {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ name: 'region_code', type: 'text', collation: 'C' })
  regionCode: string;

  @Column({ name: 'banner_code', type: 'text', insert: false, update: false })
  bannerCode: string;

  @Column({ name: 'township_code', type: 'text', insert: false, update: false })
  townshipCode: string;

  @Column({ name: 'village_code', type: 'text', insert: false, update: false })
  villageCode: string;

  /** Banner code and counter, issued at submission and kept for good. */
  @Column({ type: 'text', nullable: true })
  number: string | null;

  /** Short random id for QR codes, with a check character. */
  @Column({ name: 'public_id', type: 'text', nullable: true })
  publicId: string | null;

  @Column('text')
  registration: Registration;

  /** Name of the member who is the head, repeated for lists. */
  @Column({ name: 'head_name', type: 'text' })
  headName: string;

  @Column({ name: 'head_member_id', type: 'uuid', nullable: true })
  headMemberId: string | null;

  /** Members who live in the household now. */
  @Column({ name: 'member_count', type: 'int' })
  memberCount: number;

  @Column({ name: 'villager_group', type: 'text', nullable: true })
  villagerGroup: string | null;

  @Column({ type: 'text', nullable: true })
  address: string | null;

  @Column({ type: 'bytea', nullable: true })
  phone: Buffer | null;

  @Column({ name: 'phone_index', type: 'bytea', nullable: true })
  phoneIndex: Buffer | null;

  @Column({ name: 'phone_masked', type: 'text', nullable: true })
  phoneMasked: string | null;

  @Column({ name: 'bank_name', type: 'text', nullable: true })
  bankName: string | null;

  @Column({ name: 'bank_account', type: 'bytea', nullable: true })
  bankAccount: Buffer | null;

  @Column({ name: 'bank_account_masked', type: 'text', nullable: true })
  bankAccountMasked: string | null;

  @Column({ name: 'identification_standard', type: 'text', nullable: true })
  identificationStandard: string | null;

  @Column({ name: 'household_attribute', type: 'text', nullable: true })
  householdAttribute: string | null;

  @Column({ name: 'main_cause', type: 'text', nullable: true })
  mainCause: string | null;

  @Column({ name: 'other_causes', type: 'text', array: true, nullable: true })
  otherCauses: string[] | null;

  @Column({ name: 'exit_status', type: 'text', nullable: true })
  exitStatus: string | null;

  @Column({ name: 'exit_year', type: 'int', nullable: true })
  exitYear: number | null;

  @Column({ name: 'planned_exit_year', type: 'int', nullable: true })
  plannedExitYear: number | null;

  @Column({ name: 'soldier_or_martyr_family', type: 'boolean', nullable: true })
  soldierOrMartyrFamily: boolean | null;

  @Column({ name: 'two_daughter_family', type: 'boolean', nullable: true })
  twoDaughterFamily: boolean | null;

  @Column({ name: 'single_child_family', type: 'boolean', nullable: true })
  singleChildFamily: boolean | null;

  @Column({ name: 'household_type', type: 'text', nullable: true })
  householdType: string | null;

  @Column({ name: 'monitoring_type', type: 'text', nullable: true })
  monitoringType: string | null;

  @Column({ name: 'monitoring_identified_on', type: 'date', nullable: true })
  monitoringIdentifiedOn: string | null;

  @Column({ type: 'jsonb', nullable: true })
  risks: RiskFacts[] | null;

  @Column({ name: 'wholly_without_labour', type: 'boolean', nullable: true })
  whollyWithoutLabour: boolean | null;

  @Column({ name: 'social_security_household', type: 'boolean', nullable: true })
  socialSecurityHousehold: boolean | null;

  @Column({ name: 'in_resettlement_area', type: 'boolean', nullable: true })
  inResettlementArea: boolean | null;

  @Column({ name: 'risk_eliminated', type: 'boolean', nullable: true })
  riskEliminated: boolean | null;

  @Column({ name: 'risk_elimination_mode', type: 'text', nullable: true })
  riskEliminationMode: string | null;

  @Column({ name: 'risk_eliminated_on', type: 'date', nullable: true })
  riskEliminatedOn: string | null;

  @Column({ name: 'monitoring_contact', type: 'text', nullable: true })
  monitoringContact: string | null;

  @Column({ name: 'monitoring_contact_phone', type: 'bytea', nullable: true })
  monitoringContactPhone: Buffer | null;

  @Column({ name: 'monitoring_contact_phone_masked', type: 'text', nullable: true })
  monitoringContactPhoneMasked: string | null;

  /** Free text, which often speaks of illness: sealed. */
  @Column({ type: 'bytea', nullable: true })
  notes: Buffer | null;

  /** Keyed digest of what the record was created with. */
  @Column({ name: 'content_tag', type: 'text', nullable: true })
  contentTag: string | null;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;

  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true })
  submittedAt: Date | null;

  @Column({ name: 'registered_at', type: 'timestamptz', nullable: true })
  registeredAt: Date | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;
}
