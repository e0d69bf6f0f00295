import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The driver gives numeric as text; areas and distances have two decimals and fit a number. */
const decimal = {
  from: (text: string | null) => (text === null ? null : Number(text)),
  to: (value: number | null) => value,
};

/**
 * One yearly picture of a household's living conditions, land and production. Field names are those
 * of the checker's facts, where each is explained; units: mu, km, square metres, head of animals.
 */
@Entity('survey')
export class Survey {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ name: 'household_id', type: 'uuid' })
  householdId: string;

  @Column({ name: 'region_code', type: 'text', collation: 'C' })
  regionCode: string;

  /** Data year (AAR040). */
  @Column('int')
  year: number;

  @Column({ name: 'members_over_year', type: 'int', nullable: true })
  membersOverYear: number | null;

  @Column({ type: 'text', nullable: true })
  collector: string | null;

  /** Sealed; views show the masked text beside it. */
  @Column({ name: 'collector_phone', type: 'bytea', nullable: true })
  collectorPhone: Buffer | null;

  @Column({ name: 'collector_phone_masked', type: 'text', nullable: true })
  collectorPhoneMasked: string | null;

  @Column({ name: 'collected_on', type: 'date', nullable: true })
  collectedOn: string | null;

  @Column({ name: 'household_signed', type: 'boolean', nullable: true })
  householdSigned: boolean | null;

  @Column({ name: 'farmland_mu', type: 'numeric', nullable: true, transformer: decimal })
  farmlandMu: number | null;

  @Column({ name: 'irrigated_mu', type: 'numeric', nullable: true, transformer: decimal })
  irrigatedMu: number | null;

  @Column({ name: 'forest_mu', type: 'numeric', nullable: true, transformer: decimal })
  forestMu: number | null;

  @Column({ name: 'returned_farmland_mu', type: 'numeric', nullable: true, transformer: decimal })
  returnedFarmlandMu: number | null;

  @Column({ name: 'orchard_mu', type: 'numeric', nullable: true, transformer: decimal })
  orchardMu: number | null;

  @Column({ name: 'pasture_mu', type: 'numeric', nullable: true, transformer: decimal })
  pastureMu: number | null;

  @Column({ name: 'water_mu', type: 'numeric', nullable: true, transformer: decimal })
  waterMu: number | null;

  @Column({ name: 'production_power', type: 'boolean', nullable: true })
  productionPower: boolean | null;

  @Column({ name: 'difficult_water', type: 'boolean', nullable: true })
  difficultWater: boolean | null;

  @Column({ name: 'safe_water', type: 'boolean', nullable: true })
  safeWater: boolean | null;

  @Column({ name: 'water_source', type: 'text', nullable: true })
  waterSource: string | null;

  @Column({ name: 'household_power', type: 'boolean', nullable: true })
  householdPower: boolean | null;

  @Column({ name: 'radio_television', type: 'boolean', nullable: true })
  radioTelevision: boolean | null;

  @Column({ name: 'sanitary_toilet', type: 'boolean', nullable: true })
  sanitaryToilet: boolean | null;

  @Column({ name: 'fuel_type', type: 'text', nullable: true })
  fuelType: string | null;

  @Column({ name: 'hardened_road', type: 'boolean', nullable: true })
  hardenedRoad: boolean | null;

  @Column({ name: 'road_distance_km', type: 'numeric', nullable: true, transformer: decimal })
  roadDistanceKm: number | null;

  @Column({ name: 'road_type', type: 'text', nullable: true })
  roadType: string | null;

  @Column({ name: 'house_area_m2', type: 'numeric', nullable: true, transformer: decimal })
  houseAreaM2: number | null;

  @Column({ name: 'dangerous_house', type: 'boolean', nullable: true })
  dangerousHouse: boolean | null;

  @Column({ name: 'house_danger_class', type: 'text', nullable: true })
  houseDangerClass: string | null;

  @Column({ name: 'house_renovation_year', type: 'int', nullable: true })
  houseRenovationYear: number | null;

  @Column({ name: 'house_built_year', type: 'int', nullable: true })
  houseBuiltYear: number | null;

  @Column({ name: 'house_structure', type: 'text', nullable: true })
  houseStructure: string | null;

  @Column({ name: 'house_self_built', type: 'boolean', nullable: true })
  houseSelfBuilt: boolean | null;

  @Column({ name: 'in_cooperative', type: 'boolean', nullable: true })
  inCooperative: boolean | null;

  @Column({ name: 'led_by_company', type: 'boolean', nullable: true })
  ledByCompany: boolean | null;

  @Column({ name: 'led_by_competent_person', type: 'boolean', nullable: true })
  ledByCompetentPerson: boolean | null;

  @Column({ type: 'int', nullable: true })
  poultry: number | null;

  @Column({ type: 'int', nullable: true })
  cattle: number | null;

  @Column({ type: 'int', nullable: true })
  sheep: number | null;

  @Column({ type: 'int', nullable: true })
  pigs: number | null;

  @Column({ type: 'boolean', nullable: true })
  relocated: boolean | null;

  @Column({ name: 'relocation_mode', type: 'text', nullable: true })
  relocationMode: string | null;

  @Column({ name: 'resettlement_mode', type: 'text', nullable: true })
  resettlementMode: string | null;

  @Column({ name: 'resettlement_place', type: 'text', nullable: true })
  resettlementPlace: string | null;

  @Column({ name: 'relocation_difficulty', type: 'text', nullable: true })
  relocationDifficulty: string | null;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
