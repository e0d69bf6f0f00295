import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { covers, type SignedIn } from '../../platform/access/actor';
import { Vault } from '../../platform/vault';
import type { Fault } from '../../platform/errors';
import { Arrivals } from '../../households/family/arrivals.service';
import type { ChangeBody } from './change-request.dto';
import { officeOf } from './change-rows';
import { ChangeConflict, ChangeItem, ChangeView } from './change-view.dto';
import type { ChangeRow } from './change-requests.queries';
import { readsNotes } from '../procedure.views';

/** Seals what was asked for, and shows it as far as the reader's office and role go. */
@Injectable()
export class ChangeViews {
  constructor(
    private readonly vault: Vault,
    private readonly arrivals: Arrivals,
  ) {}

  seal(id: string, body: ChangeBody): Buffer {
    return this.vault.seal(JSON.stringify(body), place(id));
  }

  /** Keyed digest of a request, to tell its repetition from another one under the same id. */
  contentTag(body: ChangeBody): string | null {
    return this.vault.tag(createHash('sha256').update(JSON.stringify(body)).digest());
  }

  /** The request as sent. */
  bodyOf({ id, payload }: Pick<ChangeRow, 'id' | 'payload'>): ChangeBody {
    return JSON.parse(this.vault.open(payload, place(id))) as ChangeBody;
  }

  item(row: ChangeRow): ChangeItem {
    const { id, householdId, householdNumber, headName, memberCount, type, kind, reason } = row;
    return {
      ...{ id, householdId, householdNumber, headName, memberCount, type, kind, reason, occurredOn: row.occurredOn },
      ...{ fromRegionName: row.originName, toRegionName: row.targetName },
      ...{ fromRegionCode: row.originCode, toRegionCode: row.targetCode, state: row.state, step: row.step },
      ...{ waitsFor: officeOf(row), waitsForName: row.officeName, requestedAt: row.requestedAt },
    };
  }

  /** Whether an office sees a request in full: its household is here, or was when the change was asked for. */
  seesAll({ regionCode, originCode }: ChangeRow, me: SignedIn): boolean {
    return covers(me.scope, regionCode) || covers(me.scope, originCode);
  }

  view(row: ChangeRow, me: SignedIn, conflicts?: readonly Fault[]): ChangeView {
    const notes = readsNotes(me.role);
    const decisions = notes ? row.decisions : row.decisions.map((one) => ({ ...one, opinion: null }));
    const seen = { ...this.item(row), decisions };
    if (!this.seesAll(row, me)) return seen;
    const { evidence, otherHouseholdId, diff: differences, warnings } = row;
    const reasonText = notes ? row.reasonText : null;
    const details = { ...this.details(row, me), ...(notes ? {} : { reasonText }) };
    const now = conflicts && { conflicts: conflicts.map(conflict) };
    return { ...seen, reasonText, evidence, otherHouseholdId, details, differences, warnings, ...now };
  }

  private details(row: ChangeRow, me: SignedIn): Record<string, unknown> {
    const body = this.bodyOf(row);
    if (body.kind !== 'growth' || !body.member) return { ...body };
    const household = { id: row.householdId, regionCode: row.regionCode };
    return { ...body, member: this.arrivals.preview(body.member, household, me.role) };
  }
}

const place = (id: string): string => `change_request.payload.${id}`;

const conflict = ({ path, params }: Fault): ChangeConflict => ({
  path,
  from: (params?.from ?? null) as string | null,
  current: (params?.current ?? null) as string | null,
});
