import type { HouseholdForm } from '../../households/household.dto';
import type { BeginIncome } from '../../households/incomes/income.dto';
import type { MemberForm } from '../../households/members/member.dto';
import type { BeginSurvey } from '../../households/surveys/survey.dto';
import type { Bounds, UploadSource } from './raw-rows';

/** `error` stops the household, `doubt` asks for an explanation, `hint` tells what was understood. */
export type Severity = 'error' | 'doubt' | 'hint';

/** Something to be said about a place in the file. `params` hold limits, list names and row numbers, never a value. */
export interface Problem {
  sheet: string;
  /** 0: the sheet as a whole. */
  row: number;
  /** Letters of the column, or null for the whole row. */
  column: string | null;
  /** As it stands in the file. */
  heading: string | null;
  /** Name of the field, such as `member.idNumber`. */
  field: string | null;
  code: string;
  params: Record<string, string | number>;
  severity: Severity;
}

export interface Place {
  sheet: string;
  row: number;
}

/** A heading that somebody has tied to a field; null: the column is to be left out. */
export interface Matching {
  /** As it stands in the file; spaces, width and case do not matter. */
  heading: string;
  field: string | null;
}

/** A column whose meaning is known. */
export interface MatchedColumn {
  /** 0 for column A. */
  index: number;
  heading: string;
  /** Name of the field, such as `member.idNumber`. */
  field: string;
}

/** What the heading rows of a sheet tell. */
export interface SheetHeadings {
  sheet: string;
  /** Last of the heading rows; data begins below. */
  row: number;
  columns: MatchedColumn[];
  /** Headings nobody knows: their columns are not read until somebody matches them. */
  unknown: { index: number; heading: string }[];
  /** Columns that are known and not taken over, such as sums: they are computed. */
  ignored: { index: number; heading: string }[];
  /** Headings are codes of the national system: its code tables and its order of ethnicities apply. */
  national: boolean;
  /** The same for every file with these headings, whatever their order; kept matchings go by it. */
  signature: string;
}

/** Fields of a survey as the file gives them; `year` is demanded when any other field is given. */
export type ReadSurvey = Partial<BeginSurvey>;

/** An income statement as the file gives it; amounts in fen. */
export type ReadIncome = Partial<BeginIncome>;

/** Names of the place of a household, for files that do not give its 12-digit code. */
export interface PlaceNames {
  banner?: string;
  township?: string;
  village?: string;
}

export interface StagedMember {
  place: Place;
  form: Partial<MemberForm>;
}

/** A household of the file with everything that belongs to it. Fields whose cells are blank or in error are left out. */
export interface StagedHousehold {
  /** What ties the rows together; the person's own 户序号, or made up of the first row. Unique in its sheet. */
  reference: string;
  /** 户编号 (AAC001), for households that are in the register already. */
  householdNumber: string | null;
  /** The household's row; in a flat file the first of its rows. */
  place: Place;
  form: Partial<HouseholdForm> & { regionCode?: string };
  placeNames: PlaceNames;
  /** Head's identity number from the household's row or from the head's own: finds the household in the register. */
  headIdNumber: string | null;
  members: StagedMember[];
  survey: ReadSurvey | null;
  income: ReadIncome | null;
  problems: Problem[];
}

/** What reading a file yields: headings of each sheet first, then households; problems of no household stand alone. */
export type ReadPart =
  | { kind: 'sheet'; headings: SheetHeadings }
  | { kind: 'problem'; problem: Problem }
  | { kind: 'household'; household: StagedHousehold };

export interface ReadOptions {
  bounds: Bounds;
  /** Matchings kept by people; they go before what the headings say by themselves. */
  matchings: readonly Matching[];
  signal?: AbortSignal;
  /** Told now and then how many rows have been read. */
  read?: (rows: number) => void | Promise<void>;
}

/** Reads a file into households: `readForms(source, options)` in read-forms.ts. */
export type FormReader = (source: UploadSource, options: ReadOptions) => AsyncGenerator<ReadPart>;
