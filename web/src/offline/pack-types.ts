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

/** How a person's name is typed in Latin letters, in each reading. */
export interface NameSpelling {
  memberId: string;
  pinyin: string[];
  initials: string[];
}

/** A household with what the phone keeps of it. Lists that the phone only passes on are not looked into here. */
export interface PackedHousehold {
  household: PackedForm;
  spellings: NameSpelling[];
  survey: Partial<Schema['SurveyView']> | null;
  incomes: Schema['IncomeListed'][];
  attachments: Schema['AttachmentView'][];
  waivers: Schema['WaiverView'][];
  procedure: Schema['ProcedureView'] | null;
  notices: Schema['NoticeView'][];
  changeRequests: Schema['ChangeItem'][];
}

/** A page of `GET /field/pack`. */
export interface PackPage {
  first: boolean;
  whole: boolean;
  more: boolean;
  cursor: string;
  serverTime: string;
  today: string;
  regions: Schema['RegionView'][];
  households: PackedHousehold[];
  gone: { id: string; why: string }[];
  codeLists: { version: string; lists: Schema['CodeListView'][] | null };
  standards: { version: string; values: Schema['StandardView'][] | null };
}

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
