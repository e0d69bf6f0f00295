import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../platform/access/actor';
import { Clock } from '../platform/clock';
import { Conflict, Forbidden, NotFound, Refused } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
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
    this.admit(def, household, application, at.today);
    const standards = await this.standards.of(household.region_code, at.today);
    const opened = open(def, person, at.today, standards);
    return insertCase(this.work, id, household, def, opened, at, { application, person, standards: standards.used() });
  }

  private admit(def: Definition, household: Candidate, { on }: OpenProcedure['application'], today: string): void {
    const { registration, exitStatus } = def.household;
    const fits =
      household.registration === registration && (exitStatus?.includes(household.exit_status ?? '0') ?? true);
    if (!fits) throw refusal('householdId', 'procedure.household_not_ready', { registration });
    if (on > today) throw refusal('application.on', 'procedure.day_outside', { to: today });
    if (!household.attached) throw refusal('application.attachmentId', 'attachment.not_found');
  }
}

const refusal = (path: string, code: string, params: Record<string, unknown> = {}): Refused =>
  new Refused(code, params, [{ path, code, params }]);
