import { ChangeItem } from '../changes/change-view.dto';
import { NoticeView } from '../notices/notice.dto';
import { ProcedureView } from '../procedure.dto';

/** What is under way for a household. */
export class CasePack {
  /** The open case, with what is missing and what the reader may do today. */
  procedure: ProcedureView | null;
  /** Notices that run. */
  notices: NoticeView[];
  /** Changes of household that wait for an office or were sent back. */
  changeRequests: ChangeItem[];
}
