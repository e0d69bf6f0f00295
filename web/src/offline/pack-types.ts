import type { components } from '@/api/schema';

type Schema = components['schemas'];

/** A person as the pack has them, or as somebody typed them who has not sent it yet. */
export type PackedMember = Partial<Schema['MemberView']> & { id: string };

/** The household itself, possibly with unsent changes in it. */
export type PackedForm = Partial<Omit<Schema['HouseholdView'], 'members'>> & {
  id: string;
  headName: string;
  registration: string;
  members: PackedMember[];
};

/** A household with what the phone keeps of it. */
export type PackedHousehold = Omit<Schema['FieldHousehold'], 'household' | 'survey'> & {
  household: PackedForm;
  survey: Partial<Schema['SurveyView']> | null;
};

/** A page of `GET /field/pack`. */
export type PackPage = Omit<Schema['FieldPack'], 'households'> & { households: PackedHousehold[] };

/** What of the pack is not about a household. */
export type PackedPart = 'regions' | 'codeLists' | 'standards';

export interface PackedParts {
  regions: PackPage['regions'];
  codeLists: NonNullable<PackPage['codeLists']['lists']>;
  standards: NonNullable<PackPage['standards']['values']>;
}

/** Where the pack stands. */
export interface PackState {
  cursor: string;
  /** Number of the series of pages that came last; each household knows in which it came. */
  series: number;
  /** The last page of the series is here. */
  complete: boolean;
  /** The series is the whole pack: what has not come in it is forgotten at its end. */
  whole: boolean;
  /** The server's clock at the last page of the last complete series; null while the first is under way. */
  at: string | null;
  /** The day by which deadlines go. */
  today: string;
}
