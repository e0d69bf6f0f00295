import type { Schema } from '@/api/client';

/** Everything that can be sent to `POST /procedures/{id}/steps`. */
export type StepBody =
  | Schema['MeetingStep']
  | Schema['HomeCheckStep']
  | Schema['ConfirmationStep']
  | Schema['AgreementStep']
  | Schema['PostNoticeStep']
  | Schema['CloseNoticeStep']
  | Schema['ReviewStep']
  | Schema['DecisionStep']
  | Schema['AnnouncementStep']
  | Schema['ReturnStep']
  | Schema['WithdrawStep'];

export type StepKind = StepBody['kind'];
export type StepName = StepBody['expectedStep'];
export type CaseItem = Schema['ProcedureItem'];
export type CaseView = Schema['ProcedureView'];
export type Act = Schema['ActView'];

/** What a form must know of its case; without a signal the last three are not there. */
export type CaseAtStep = Pick<
  CaseItem,
  'family' | 'variant' | 'step' | 'since' | 'headName' | 'villageName' | 'regionCode'
> &
  Partial<Pick<CaseView, 'steps' | 'missing' | 'acts'>>;

/** Values of standards that the forms preview with. */
export interface StepStandards {
  /** Percent of the representatives who must be there. */
  quorum?: number;
  /** Percent of the votes that must be exceeded. */
  majority?: number;
  /** Days a notice must hang at least. */
  noticeDays?: number;
}

/** What stays the same from one case of a village to the next. */
export interface StepDefaults {
  place?: string;
  chair?: string;
  recorder?: string;
  expected?: number;
  noticePlace?: string;
  noticeText?: string;
}

export type PhotoField = 'photoId' | 'minutesId';

/** What a form hands over: the body, and apart from it the photograph that is to be stored first. */
export interface SentStep {
  kind: StepKind;
  body: StepBody;
  photo?: Blob;
  photoField?: PhotoField;
}

export interface SentApplication {
  body: Schema['OpenProcedure'];
  photo?: Blob;
  photoField: 'attachmentId';
}

/** A representative who left the room because the household is kin. */
export type Aside = Schema['SteppedAsideInput'];
