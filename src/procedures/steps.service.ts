import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../platform/access/actor';
import { Clock } from '../platform/clock';
import { Conflict, Fault, Forbidden, NotFound, Refused } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { CaseEffects } from './case-effects.service';
import { CaseFacts, KnownCase } from './case-facts.service';
import { Act, CaseRow, caseOf, lockCase, writeAct } from './case.queries';
import type { Answer, Definition, Outcome, Person, Step } from './case.rules';
import { definitionOf } from './definitions.rules';
import { personalDataIn } from './notices/poster.rules';
import { personOf } from './opening.service';
import { ActResult } from './procedure.dto';
import { act, stepOf } from './procedure.rules';
import { checkRow, confirmCheck, meetingRow, noticeRow } from './record.queries';
import { judgedItems } from './record.rules';
import type { StepInput } from './step.dto';

/** Everything that is done to an open case: one act at a time, each checked by the rules and written down. */
@Injectable()
export class StepsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly facts: CaseFacts,
    private readonly effects: CaseEffects,
  ) {}

  /**
   * Does one act. The case is locked first, so of two people who do it at once the second sees where the first has
   * led it and gets `procedure.moved_on`.
   */
  async perform(id: string, input: StepInput, me: SignedIn): Promise<ActResult> {
    const row = await lockCase(this.work, id);
    if (!row) throw new NotFound('procedure');
    if (row.step !== input.expectedStep) {
      throw new Conflict('procedure.moved_on', { state: row.state, step: row.step });
    }
    const def = definitionOf(row);
    const known = await this.facts.of(row, def, { attachmentId: attachmentOf(input), check: leadsOn(input) });
    const person = personOf(me);
    const current = caseOf(row, known.around.records);
    const answer = act(def, current, input, person, this.clock.today(), known.facts);
    if (!answer.allowed) throw problemOf(answer);
    const odd = oddIn(input, known);
    if (odd.length) throw new Refused('procedure.incomplete', {}, odd);
    return this.write(row, def, input, person, known, answer);
  }

  private async write(
    row: CaseRow,
    def: Definition,
    input: StepInput,
    person: Person,
    known: KnownCase,
    { next, outcome }: Extract<Answer, { allowed: true }>,
  ): Promise<ActResult> {
    const today = this.clock.today();
    const actId = await writeAct(
      this.work,
      row,
      def,
      next,
      { now: this.clock.now(), today },
      {
        kind: input.kind,
        step: row.step ?? '',
        outcome,
        person,
        standards: known.standards.used(),
        ...writtenOf(input),
        kept: keptOf(input, stepOf(def, row.step), person, known, outcome),
        runningNotice: noticeAfter(input, outcome),
      },
    );
    if (input.kind === 'confirmation') await confirmCheck(this.work, row.id, person.staffId, today);
    await this.effects.apply(row, def, next.state);
    return ActResult.of(row.id, actId, outcome, next);
  }
}

function problemOf(answer: Extract<Answer, { allowed: false }>): Error {
  const [first] = answer.missing;
  if (answer.why === 'refused') return new Refused('procedure.incomplete', {}, answer.missing);
  const Kind = answer.why === 'forbidden' ? Forbidden : Conflict;
  return new Kind(first?.code ?? 'procedure.ended', first?.params ?? {});
}

/** What the rules cannot know: attachments of other households, and personal data in words meant for the street. */
function oddIn(input: StepInput, { around }: KnownCase): Fault[] {
  const attachment = 'minutesId' in input ? 'minutesId' : 'photoId';
  const faults: Fault[] = around.attached ? [] : [{ path: attachment, code: 'attachment.not_found' }];
  const posted = input.kind === 'postNotice' || input.kind === 'announcement';
  const kinds = posted ? personalDataIn(input.text).map(({ kind }) => kind) : [];
  return [...faults, ...kinds.map((kind) => ({ path: 'text', code: 'notice.personal_data', params: { kind } }))];
}

/** A household that is sent back, taken back or turned down need not be without errors. */
const leadsOn = (input: StepInput): boolean =>
  input.kind !== 'return' && input.kind !== 'withdraw' && !('approve' in input && !input.approve);

function attachmentOf(input: StepInput): string | undefined {
  if (input.kind === 'meeting') return input.minutesId;
  return 'photoId' in input ? input.photoId : undefined;
}

/** The record of an act that has a table of its own. */
function keptOf(
  input: StepInput,
  step: Step,
  { staffId }: Person,
  { around, facts }: KnownCase,
  outcome: Outcome,
): Act['kept'] {
  if (input.kind === 'meeting') return meetingRow(input, outcome === 'passed');
  if (input.kind === 'homeCheck') {
    return checkRow(input, judgedItems(step, input.items, facts.income), facts.income, staffId);
  }
  const posted = input.kind === 'postNotice' || input.kind === 'announcement';
  return posted && step.notice ? noticeRow(input, step, step.notice.type, around, staffId) : undefined;
}

/** What of an act stands with the act itself and not in a table of its own. */
export function writtenOf(input: StepInput): Pick<Act, 'opinion' | 'record' | 'photoId'> {
  switch (input.kind) {
    case 'return':
      return { opinion: input.reason, record: { to: input.to } };
    case 'withdraw':
      return { opinion: input.reason };
    case 'review':
    case 'decision':
      return { opinion: input.opinion, record: { approve: input.approve } };
    case 'agreement':
      return {
        opinion: input.refusalReason,
        record: { signedOn: input.signedOn, signed: input.signed },
      };
    case 'closeNotice':
      return { opinion: input.opinion, photoId: input.photoId };
    case 'meeting':
    case 'homeCheck':
    case 'confirmation':
      return { opinion: input.opinion };
    case 'postNotice':
    case 'announcement':
      return {};
  }
}

/** A notice ends with its closing; any other way out of its step takes it down early. */
function noticeAfter(input: StepInput, outcome: Outcome): Act['runningNotice'] {
  if (input.kind === 'closeNotice') return 'closed';
  return outcome === 'passed' ? undefined : 'withdrawn';
}
