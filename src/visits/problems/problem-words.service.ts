import { Injectable } from '@nestjs/common';
import { visibility } from '../../households/household.visibility';
import type { Role } from '../../platform/access/permissions';
import { Vault } from '../../platform/vault';
import type { ProblemStep, RaiseProblem } from './problem.dto';
import type { ProblemRow, ReadStep } from './problem.queries';

const placeOf = (table: 'problem' | 'problem_step', id: string): string => `${table}.content.${id}`;

/** What people write of a problem: sealed when it comes, opened for roles that read words. */
@Injectable()
export class ProblemWords {
  constructor(private readonly vault: Vault) {}

  seal(table: 'problem' | 'problem_step', id: string, text: string): Buffer {
    return this.vault.seal(text, placeOf(table, id));
  }

  /** Tells whether two problems say the same, without keeping what they say. */
  tag(staffId: string, input: RaiseProblem): string {
    return this.vault.fingerprint(`${staffId} ${JSON.stringify(input)}`).toString('base64url');
  }

  /** The words in clear; nothing for roles that read none. */
  open({ id, content, steps = [] }: ProblemRow, role: Role): { content?: string; steps: ProblemStep[] } {
    const reads = visibility[role].notes.view === 'clear';
    const told = steps.map(({ id: stepId, content: sealed, ...step }: ReadStep): ProblemStep => {
      if (!reads) return step;
      const text = sealed === null ? null : Buffer.from(sealed.slice(2), 'hex');
      return { ...step, text: text && this.vault.open(text, placeOf('problem_step', stepId)) };
    });
    return reads ? { content: this.vault.open(content, placeOf('problem', id)), steps: told } : { steps: told };
  }
}
