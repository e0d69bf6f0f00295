import type { OpenAPIObject } from '@nestjs/swagger';
import { Permission, roles } from '../../src/platform/access/permissions';
import type { TestApp } from '../app';
import type { Entry } from './entries';
import { exposures } from './exposures';
import { foreignObjects, othersThings, refusedCreation } from './foreign';
import { wrongLists } from './lists';
import { Answer, nameOf, Route, send } from './send';
import { holds, Site, Subject, World } from './world';

export type Kind = 'anonymous' | 'session' | 'permission' | 'scope' | 'list' | 'read' | 'exposed';

/** Something that a route did and must not do. */
export interface Finding {
  kind: Kind;
  route: string;
  who: string;
  said: string;
}

/** A route with what the interface document and the policy table say of it. */
export interface Ruled extends Route {
  /** The permission in the interface document; `signed-in` for any account, undefined for a public route. */
  needs: Permission | 'signed-in' | undefined;
  entry: Entry;
}

export class Matrix {
  readonly findings: Finding[] = [];

  constructor(
    readonly app: TestApp,
    readonly world: World,
    /** Only the first subject that a check applies to, which is enough to prove that the check can fail. */
    readonly brief = false,
  ) {}

  /** Those whose role may call the route. */
  permitted({ needs }: Ruled): Subject[] {
    return this.world.subjects.filter(({ role }) => mayCall(role, needs));
  }

  find(kind: Kind, route: Ruled, who: string, said: string): void {
    this.findings.push({ kind, route: nameOf(route), who, said: said.slice(0, 300) });
  }

  /** Sends as a subject and looks at the answer for values that this subject may not see in clear. */
  async as(
    subject: Subject,
    route: Ruled,
    ...rest: Parameters<typeof send> extends [unknown, unknown, unknown, ...infer R] ? R : never
  ): Promise<Answer> {
    const answer = await send(this.app, subject.person, route, ...rest);
    for (const value of exposures(this.world, answer.text, subject, route.entry))
      this.find('exposed', route, subject.name, value);
    return answer;
  }

  /** Nobody without an account, no ended session, no role without the permission. */
  async doors(route: Ruled): Promise<void> {
    if (route.entry.kind === 'public') return;
    const anonymous = await send(this.app, null, route);
    if (anonymous.status !== 401) this.find('anonymous', route, 'anyone', `${anonymous.status} ${anonymous.text}`);
    for (const { why, person } of this.world.ended) {
      const { status, text } = await send(this.app, person, route);
      if (status !== 401) this.find('session', route, why, `${status} ${text}`);
    }
    for (const subject of this.world.subjects.filter(({ role }) => !mayCall(role, route.needs))) {
      const { status, text } = await this.as(subject, route);
      if (status !== 403) this.find('permission', route, subject.name, `${status} ${text}`);
      if (this.brief) return;
    }
  }

  /** What lies within the scope of those who may is read by them. */
  async reads(route: Ruled): Promise<void> {
    const { entry } = route;
    if (entry.kind === 'list' || entry.kind === 'create' || route.method !== 'GET') return;
    const own = this.world.sites.own;
    const params = paramsOf(entry, own);
    const sent = entry.kind === 'object' ? entry.sent(own, params) : entry.sent;
    const check = ({ status, text }: Answer, who: string) => {
      if (status !== (entry.reads ?? 200)) this.find('read', route, who, `${status} ${text}`);
    };
    if (entry.kind === 'public') check(await send(this.app, null, route, params, sent), 'anyone');
    for (const subject of this.permitted(route).filter((one) => holds(one, own)))
      check(await this.as(subject, route, params, sent), subject.name);
  }

  /** Nothing beyond the scope is read, listed, counted, changed or made. */
  async scope(route: Ruled): Promise<void> {
    const { entry } = route;
    if (entry.kind === 'object') await foreignObjects(this, route, entry);
    if (entry.kind === 'create') await refusedCreation(this, route, entry);
    if (entry.kind === 'self') await othersThings(this, route, entry);
    if (entry.kind === 'list') await wrongLists(this, route, entry);
  }
}

export const mayCall = (role: Subject['role'], needs: Ruled['needs']): boolean =>
  needs === undefined || needs === 'signed-in' || (roles[role].permissions as readonly string[]).includes(needs);

/** The parameters of a path as they stand in a place. */
export function paramsOf(entry: Entry, { ids }: Site): Record<string, string> {
  if (entry.kind === 'object') return idsOf(entry.params, ids);
  if (entry.kind !== 'public' && entry.kind !== 'reference') return {};
  return Object.fromEntries(Object.entries(entry.params ?? {}).map(([param, value]) => [param, ids[value] ?? value]));
}

/** The ids that parameters of a path stand for in a place. */
export const idsOf = (params: Record<string, string>, ids: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).map(([param, thing]) => {
      const id = ids[thing];
      if (!id) throw new Error(`the world has no ${thing}`);
      return [param, id];
    }),
  );

/** The routes of the router with their rules; routes without a line and lines without a route are `stray`. */
export function rule(routes: Route[], document: OpenAPIObject, policy: Record<string, Entry>) {
  const ruled: Ruled[] = [];
  const unruled: string[] = [];
  for (const route of routes) {
    const entry = policy[nameOf(route)];
    const path = document.paths[route.url.replace(/:(\w+)/g, '{$1}')];
    const operation = path?.[route.method.toLowerCase() as 'get'] as Record<string, unknown> | undefined;
    if (!entry || !operation) unruled.push(nameOf(route));
    else ruled.push({ ...route, entry, needs: operation['x-permission'] as Ruled['needs'] });
  }
  const known = new Set(routes.map(nameOf));
  return { ruled, unruled, stray: Object.keys(policy).filter((name) => !known.has(name)) };
}
