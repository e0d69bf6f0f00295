import { Counted } from '../platform/page.dto';
import type { Registration } from './household.entity';
import { HouseholdForm } from './household.dto';
import { MemberForm } from './members/member.dto';

/**
 * A member as a role may see it: a personal value is clear, masked, or left out. `revisions` holds an opaque tag for
 * each sealed field; a change of such a field gives the tag as the value it is based on.
 */
export class MemberView extends MemberForm {
  id: string;
  householdId: string;
  /** [member-record-status]; 1 and 4 live in the household. */
  status: string;
  /** Day of the last change of `status`. */
  statusOn: string | null;
  /** [member-increase-reason] */
  increaseReason: string | null;
  /** [member-decrease-reason] */
  decreaseReason: string | null;
  revisions: Record<string, string | null>;
}

/** One row of a list. */
export class HouseholdItem {
  id: string;
  regionCode: string;
  villageName: string;
  /** Issued at submission. */
  number: string | null;
  registration: Registration;
  headName: string;
  /** Members who live in the household now. */
  memberCount: number;
  villagerGroup: string | null;
  address: string | null;
  /** Masked. */
  phone?: string | null;
  /** [exit-status] */
  exitStatus: string | null;
  /** [monitoring-type] */
  monitoringType: string | null;
  updatedAt: Date;
}

/** A household with its people, as a role may see them. */
export class HouseholdView extends HouseholdForm {
  id: string;
  /** 12-digit code of the gacha or village. */
  regionCode: string;
  /** Issued at submission. */
  number: string | null;
  /** Short id for QR codes, issued at submission. */
  publicId: string | null;
  registration: Registration;
  headName: string;
  headMemberId: string | null;
  memberCount: number;
  /** [exit-status], set by decisions. */
  exitStatus: string | null;
  exitYear: number | null;
  createdAt: Date;
  updatedAt: Date;
  submittedAt: Date | null;
  registeredAt: Date | null;
  closedAt: Date | null;
  members: MemberView[];
  revisions: Record<string, string | null>;
}

/** A page of households. */
export class HouseholdPage extends Counted {
  items: HouseholdItem[];
  nextCursor: string | null;
}
