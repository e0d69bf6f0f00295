import type { HouseholdItem } from '../households/household-view.dto';

/** A write of one's own that was taken, without any of what it said. */
export class ReceiptView {
  /** The `Idempotency-Key` it came with. */
  key: string;
  /** When it was received, by the real time. */
  receivedAt: Date;
  method: string;
  /** Path of the operation as the interface document has it, such as `/households/{id}/surveys/{surveyId}`. */
  path: string;
  /** Status of its answer. */
  status: number;
  /** The household it was about, if any; of several the first one written. */
  householdId: string | null;
  householdNumber: string | null;
  /** Where the household stands now; null when it is out of sight. */
  registration: HouseholdItem['registration'] | null;
}

/** Receipts, the newest first. Kept for 90 days. */
export class ReceiptPage {
  items: ReceiptView[];
  nextCursor: string | null;
}
