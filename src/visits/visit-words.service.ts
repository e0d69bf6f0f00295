import { Injectable } from '@nestjs/common';
import { visibility } from '../households/household.visibility';
import { AccessLog } from '../platform/access-log';
import type { Role } from '../platform/access/permissions';
import { Vault } from '../platform/vault';
import type { RecordVisit, VisitChanges, VisitView } from './visit.dto';
import type { ReadVisit } from './visit.queries';

type Column = 'changes' | 'requests' | 'notes';
type Sealed = Record<Column, Buffer | null>;

const placeOf = (column: Column, id: string): string => `visit.${column}.${id}`;

/** The words of a visit: sealed when they come, opened for roles that read words, and whoever opens them is noted. */
@Injectable()
export class VisitWords {
  constructor(
    private readonly vault: Vault,
    private readonly accesses: AccessLog,
  ) {}

  seal(id: string, { family, income, guarantees, requests, notes }: RecordVisit): Sealed {
    const told: VisitChanges = { family: family.note, income: income.note, guarantees: guarantees.note };
    const some = Object.values(told).some((note) => note !== undefined);
    const sealed = (column: Column, text: string | undefined) =>
      text === undefined ? null : this.vault.seal(text, placeOf(column, id));
    return {
      changes: sealed('changes', some ? JSON.stringify(told) : undefined),
      requests: sealed('requests', requests),
      notes: sealed('notes', notes),
    };
  }

  /** Tells whether two visits say the same, without keeping what they say. */
  tag(staffId: string, input: RecordVisit): string {
    return this.vault.fingerprint(`${staffId} ${JSON.stringify(input)}`).toString('base64url');
  }

  /** The words in clear; nothing for roles that read none. */
  open(visit: ReadVisit, role: Role): Pick<VisitView, Column> {
    if (visibility[role].notes.view !== 'clear') return {};
    const text = (column: Column) => {
      const sealed = visit[column];
      return sealed && this.vault.open(sealed, placeOf(column, visit.id));
    };
    const changes = text('changes');
    return {
      changes: changes === null ? null : (JSON.parse(changes) as VisitChanges),
      requests: text('requests'),
      notes: text('notes'),
    };
  }

  /** Notes that somebody looked. */
  opened({ householdId, regionCode }: ReadVisit): Promise<void> {
    return this.accesses.record({ action: 'open', householdId, regionCode, field: 'visit' });
  }
}
