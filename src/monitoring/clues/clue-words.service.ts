import { Injectable } from '@nestjs/common';
import { visibility } from '../../households/household.visibility';
import type { Role } from '../../platform/access/permissions';
import { AccessLog } from '../../platform/access-log';
import { maskPhone } from '../../platform/masking';
import { Vault } from '../../platform/vault';
import type { ClueView, ReportClue, ReportPublicClue } from './clue.dto';
import type { ClueRow, SealedClue } from './clue.queries';

type Column = 'content' | 'reporter' | 'contact' | 'finding';
const placeOf = (column: Column, id: string): string => `clue.${column}.${id}`;

/** The words of a clue and who reported it: sealed when they come, opened for the offices, and whoever opens them is noted. */
@Injectable()
export class ClueWords {
  constructor(
    private readonly vault: Vault,
    private readonly accesses: AccessLog,
  ) {}

  seal(id: string, { content, name, contact }: ReportPublicClue): SealedClue {
    const sealed = (column: Column, text: string | undefined | null) =>
      text === undefined || text === null ? null : this.vault.seal(text, placeOf(column, id));
    return {
      content: this.vault.seal(content, placeOf('content', id)),
      reporter: sealed('reporter', name),
      contact: sealed('contact', contact),
    };
  }

  sealFinding(id: string, text: string): Buffer {
    return this.vault.seal(text, placeOf('finding', id));
  }

  /** Tells whether two reports say the same, without keeping what they say. */
  tag(staffId: string, input: ReportClue): string {
    return this.vault.fingerprint(`${staffId} ${JSON.stringify(input)}`).toString('base64url');
  }

  /**
   * The words in clear; nothing for roles that read none. Who reported is for those alone who deal with clues, and how to
   * reach them in clear for those who see phones.
   */
  open(row: ClueRow, role: Role, handles: boolean): Pick<ClueView, 'content' | 'name' | 'contact' | 'finding'> {
    if (visibility[role].notes.view !== 'clear') return {};
    const text = (column: Column, sealed: Buffer | null) => sealed && this.vault.open(sealed, placeOf(column, row.id));
    const told = { content: text('content', row.content) ?? '', finding: text('finding', row.finding) };
    if (!handles) return told;
    const contact = text('contact', row.contact);
    const clear = visibility[role].phone.view === 'clear';
    return {
      ...told,
      name: text('reporter', row.reporter),
      contact: contact && (clear ? contact : maskPhone(contact)),
    };
  }

  /** Notes that somebody looked. */
  opened({ householdId, regionCode }: ClueRow): Promise<void> {
    return this.accesses.record({ action: 'open', householdId: householdId ?? undefined, regionCode, field: 'clue' });
  }
}
