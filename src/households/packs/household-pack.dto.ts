import { AttachmentView } from '../attachments/attachment.dto';
import { WaiverView } from '../findings/finding.dto';
import { HouseholdView } from '../household-view.dto';
import { IncomeListed } from '../incomes/income.dto';
import { SurveyView } from '../surveys/survey.dto';

/** How a person's name is typed in Latin letters, in each reading: for finding people without a server. */
export class NameSpelling {
  memberId: string;
  /** Without tones, syllables joined, `ü` as `v`. */
  pinyin: string[];
  /** First letters of the syllables. */
  initials: string[];
}

/** A household with what was recorded of it, as far as the reader sees it. */
export class HouseholdPack {
  household: HouseholdView;
  spellings: NameSpelling[];
  /** The newest yearly survey. */
  survey: SurveyView | null;
  /** The newest three income statements, the latest period first. */
  incomes: IncomeListed[];
  /** Its files, without their contents, the newest first. */
  attachments: AttachmentView[];
  /** Doubts of the checker that somebody has explained. */
  waivers: WaiverView[];
}
