import { Injectable } from '@nestjs/common';
import { Actor, authActor, SignedIn, staffActor } from '../platform/access/actor';
import { ActorSource } from '../platform/access/actor-source';
import { Level, Role } from '../platform/access/permissions';
import { UnitOfWork } from '../platform/unit-of-work';

/** How long (ms) a look-up may be reused: the bound on how late another process learns of a revocation. */
const freshness = 5000;
/** Look-ups kept; beyond it they begin anew, so that ended sessions do not pile up. */
const kept = 20_000;

interface Place {
  role: Role;
  level: Level;
  regions: string[];
}

/** Who stands behind a session, asked of the database at most every five seconds a session. */
@Injectable()
export class SessionsService implements ActorSource {
  private readonly known = new Map<string, { actor: SignedIn; until: number }>();
  private changes = 0;

  constructor(private readonly work: UnitOfWork) {}

  async find(sessionId: string, assignmentId: string): Promise<SignedIn | undefined> {
    const key = `${sessionId} ${assignmentId}`;
    const known = this.known.get(key);
    if (known && known.until > Date.now()) return known.actor;
    const { changes } = this;
    const actor = await this.work.run(authActor, () => this.load(sessionId, assignmentId));
    // What was read before a change of access and arrives after it must not be kept.
    if (actor && changes === this.changes) this.known.set(key, { actor, until: Date.now() + freshness });
    else this.known.delete(key);
    if (this.known.size > kept) this.known.clear();
    return actor;
  }

  async standing(staffId: string, assignmentId: string): Promise<Actor | undefined> {
    const found = await this.work.run(authActor, () =>
      this.work.row<Place>(
        `select a.role, a.level, a.regions from assignment a join staff p on p.id = a.staff_id
         where a.id = $2 and p.id = $1 and a.ended_at is null and p.state = 'active'`,
        [staffId, assignmentId],
      ),
    );
    if (!found) return undefined;
    const { role, level, regions } = found;
    return staffActor({ staffId, assignmentId, sessionId: null }, role, { level, regions });
  }

  /** Forgets what is known, so that a change of access holds for the next request of this process. */
  forget(): void {
    this.changes += 1;
    this.known.clear();
  }

  /** A person works under one assignment at a time: that of the session, whatever an older token says. */
  private async load(sessionId: string, assignmentId: string): Promise<SignedIn | undefined> {
    const found = await this.work.row<Place & { staff_id: string }>(
      `select s.staff_id, a.role, a.level, a.regions
       from session s join staff p on p.id = s.staff_id
         join assignment a on a.id = s.assignment_id and a.staff_id = s.staff_id
       where s.id = $1 and a.id = $2 and s.revoked_at is null and s.expires_at > now() and p.state = 'active'
         and a.ended_at is null`,
      [sessionId, assignmentId],
    );
    if (!found) return undefined;
    const { staff_id: staffId, role, level, regions } = found;
    return staffActor({ staffId, assignmentId, sessionId }, role, { level, regions }) as SignedIn;
  }
}
