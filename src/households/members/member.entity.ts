import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PublicPostFacts, WorkRecordFacts } from '../../checker/facts';
import { fenColumn } from '../fen';

/**
 * One person of a household. Field names are those of the checker's facts, where each is explained.
 * A member who leaves keeps the row; `status` says how.
 */
@Entity('member')
export class Member {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ name: 'household_id', type: 'uuid' })
  householdId: string;

  @Column({ name: 'region_code', type: 'text', collation: 'C' })
  regionCode: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'name_mn', type: 'text', nullable: true })
  nameMn: string | null;

  /** What the name can be found by, see member-search.rules.ts. */
  @Column({ type: 'text', array: true })
  grams: string[];

  @Column({ type: 'text', nullable: true })
  sex: string | null;

  @Column({ name: 'id_type', type: 'text', nullable: true })
  idType: string | null;

  /** Sealed; never read by lists. */
  @Column({ name: 'id_number', type: 'bytea', nullable: true })
  idNumber: Buffer | null;

  @Column({ name: 'id_number_index', type: 'bytea', nullable: true })
  idNumberIndex: Buffer | null;

  @Column({ name: 'id_number_masked', type: 'text', nullable: true })
  idNumberMasked: string | null;

  @Column({ name: 'birth_date', type: 'date', nullable: true })
  birthDate: string | null;

  @Column({ type: 'text', nullable: true })
  relation: string | null;

  @Column({ type: 'text', nullable: true })
  ethnicity: string | null;

  @Column({ name: 'political_status', type: 'text', nullable: true })
  politicalStatus: string | null;

  @Column({ type: 'text', nullable: true })
  education: string | null;

  @Column({ name: 'student_status', type: 'text', nullable: true })
  studentStatus: string | null;

  @Column({ name: 'dropout_reason', type: 'text', nullable: true })
  dropoutReason: string | null;

  @Column({ type: 'text', array: true, nullable: true })
  health: string[] | null;

  /** Free text, sealed. */
  @Column({ name: 'health_notes', type: 'bytea', nullable: true })
  healthNotes: Buffer | null;

  @Column({ name: 'disability_type', type: 'text', nullable: true })
  disabilityType: string | null;

  @Column({ name: 'disability_level', type: 'text', nullable: true })
  disabilityLevel: string | null;

  @Column({ name: 'disability_certificate_year', type: 'int', nullable: true })
  disabilityCertificateYear: number | null;

  @Column({ name: 'labour_capacity', type: 'text', nullable: true })
  labourCapacity: string | null;

  @Column({ name: 'work_location', type: 'text', nullable: true })
  workLocation: string | null;

  @Column({ name: 'work_months', type: 'int', nullable: true })
  workMonths: number | null;

  @Column({ name: 'work_place_code', type: 'text', nullable: true })
  workPlaceCode: string | null;

  @Column({ type: 'text', nullable: true })
  employer: string | null;

  @Column({ name: 'employment_channel', type: 'text', nullable: true })
  employmentChannel: string | null;

  /** Fen. */
  @Column({ name: 'monthly_wage_fen', type: 'bigint', nullable: true, transformer: fenColumn })
  monthlyWageFen: number | null;

  @Column({ name: 'working_now', type: 'boolean', nullable: true })
  workingNow: boolean | null;

  @Column({ name: 'plans_to_work', type: 'boolean', nullable: true })
  plansToWork: boolean | null;

  @Column({ name: 'employment_need', type: 'text', nullable: true })
  employmentNeed: string | null;

  @Column({ name: 'work_records', type: 'jsonb', nullable: true })
  workRecords: WorkRecordFacts[] | null;

  @Column({ name: 'public_posts', type: 'jsonb', nullable: true })
  publicPosts: PublicPostFacts[] | null;

  @Column({ name: 'resident_medical', type: 'boolean', nullable: true })
  residentMedical: boolean | null;

  @Column({ name: 'employee_medical', type: 'boolean', nullable: true })
  employeeMedical: boolean | null;

  @Column({ name: 'serious_illness_insurance', type: 'boolean', nullable: true })
  seriousIllnessInsurance: boolean | null;

  @Column({ name: 'medical_aid', type: 'boolean', nullable: true })
  medicalAid: boolean | null;

  @Column({ name: 'commercial_insurance', type: 'boolean', nullable: true })
  commercialInsurance: boolean | null;

  @Column({ name: 'accident_insurance_subsidy', type: 'boolean', nullable: true })
  accidentInsuranceSubsidy: boolean | null;

  @Column({ name: 'resident_pension', type: 'boolean', nullable: true })
  residentPension: boolean | null;

  @Column({ name: 'employee_pension', type: 'boolean', nullable: true })
  employeePension: boolean | null;

  @Column({ type: 'text', nullable: true })
  dibao: string | null;

  @Column({ name: 'dibao_class', type: 'text', nullable: true })
  dibaoClass: string | null;

  @Column({ name: 'dibao_since', type: 'date', nullable: true })
  dibaoSince: string | null;

  @Column({ type: 'text', nullable: true })
  tekun: string | null;

  @Column({ name: 'tekun_since', type: 'date', nullable: true })
  tekunSince: string | null;

  @Column({ name: 'in_military_service', type: 'boolean', nullable: true })
  inMilitaryService: boolean | null;

  @Column({ name: 'speaks_mandarin', type: 'boolean', nullable: true })
  speaksMandarin: boolean | null;

  @Column({ type: 'bytea', nullable: true })
  phone: Buffer | null;

  @Column({ name: 'phone_index', type: 'bytea', nullable: true })
  phoneIndex: Buffer | null;

  @Column({ name: 'phone_masked', type: 'text', nullable: true })
  phoneMasked: string | null;

  @Column({ type: 'text' })
  status: string;

  @Column({ name: 'status_on', type: 'date', nullable: true })
  statusOn: string | null;

  @Column({ name: 'increase_reason', type: 'text', nullable: true })
  increaseReason: string | null;

  @Column({ name: 'decrease_reason', type: 'text', nullable: true })
  decreaseReason: string | null;

  /** Lives in the household now (generated from `status`). */
  @Column({ type: 'boolean', insert: false, update: false })
  active: boolean;

  /** Keyed digest of what the record was created with. */
  @Column({ name: 'content_tag', type: 'text', nullable: true })
  contentTag: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
