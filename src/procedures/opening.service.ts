import { Injectable } from '@nestjs/common';
import { addMonths } from '../checker/dates';
import type { SignedIn } from '../platform/access/actor';
import { Clock } from '../platform/clock';
import { Conflict, Forbidden, NotFound, Refused } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import type { Standards } from '../regions/standards.rules';
import { StandardsService } from '../regions/standards.service';
import { readCase } from './case.queries';
import type { Definition, Person } from './case.rules';
import { findDefinition } from './definitions.rules';
import { Candidate, insertCase, openedAlike, readCandidate } from './opening.queries';
import { CaseState, OpenProcedure } from './procedure.dto';
import { open } from './procedure.rules';

/** The person behind a request, as the rules see them. */
export const personOf = ({ staffId, scope, permissions }: SignedIn): Person => ({
  staffId,
  level: scope.level,
  permissions,
});

/** Opens cases; what happens to them afterwards is the business of `StepsService`. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly standards: StandardsService,
  ) {}

  /** Opens a case with its application. The same request again answers with where the case stands now. */
  async open(id: string, input: OpenProcedure, me: SignedIn): Promise<CaseState> {
    const def = findDefinition(input.family, input.variant);
    if (!def) throw refusal('variant', 'procedure.no_such_variant');
    const person = personOf(me);
    if (person.level !== def.opens.level) throw new Forbidden('procedure.not_yours', { level: def.opens.level });
    const household = await readCandidate(this.work, input.householdId, input.application.attachmentId);
    if (!household) throw new NotFound('household');
    if (!(await this.insert(id, input, household, def, person))) {
      if (!(await openedAlike(this.work, id, input))) throw new Conflict('procedure.id_taken');
    }
    const row = await readCase(this.work, id);
    if (!row) throw new NotFound('procedure');
    return CaseState.of(row);
  }

  private async insert(
    id: string,
    { application }: OpenProcedure,
    household: Candidate,
    def: Definition,
    person: Person,
  ): Promise<boolean> {
    const at = { now: this.clock.now(), today: this.clock.today() };
    if (await readCase(this.work, id)) return false;
    const standards = await this.standards.of(household.region_code, at.today);
    const refused = refusalOf(def, household, application, at.today, standards);
    if (refused) throw refused;
    const opened = open(def, person, at.today, standards, application.on);
    return insertCase(this.work, id, household, def, opened, at, { application, person, standards: standards.used() });
  }
}

/** Why a case cannot be opened for a household, if it cannot. */
function refusalOf(
  def: Definition,
  household: Candidate,
  { on }: OpenProcedure['application'],
  today: string,
  standards: Standards,
): Refused | undefined {
  const absent = def.rests?.find((key) => standards.find(key) === undefined);
  if (absent) return refusal('variant', 'procedure.not_yet', { standard: absent });
  if (!standsFor(def, household)) return refusal('householdId', 'procedure.household_not_ready');
  if (on > today) return refusal('application.on', 'procedure.day_outside', { to: today });
  if (!household.attached) return refusal('application.attachmentId', 'attachment.not_found');
  if (def.onDecided !== 'eliminate') return undefined;
  if (household.without_labour) return refusal('householdId', 'procedure.without_labour');
  const first = addMonths(household.monitored_since ?? today, standards.number('monitoring.minimum'));
  return first > today ? refusal('householdId', 'procedure.too_early', { from: first }) : undefined;
}

function standsFor(def: Definition, { registration, exit_status, monitoring_type, monitored }: Candidate): boolean {
  // A marginal household, and one in sudden difficulty that was never lifted, is registered for being watched alone.
  const exitStatus = exit_status ?? (monitoring_type ? 'ordinary' : '0');
  const fits = def.household.some(
    (state) => state.registration === registration && (state.exitStatus?.includes(exitStatus) ?? true),
  );
  return fits && (def.monitored === undefined || def.monitored === monitored);
}

const refusal = (path: string, code: string, params: Record<string, unknown> = {}): Refused =>
  new Refused(code, params, [{ path, code, params }]);
