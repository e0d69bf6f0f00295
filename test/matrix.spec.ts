import { ExecutionContext } from '@nestjs/common';
import { ActorSource } from '../src/platform/access/actor-source';
import { AccessGuard, ActingRequest } from '../src/platform/access/access.guard';
import { databaseErrors } from './matrix/backstop';
import { interfaceDocument } from '../src/interface-document';
import { startApp, TestApp } from './app';
import { Matrix, rule, Ruled } from './matrix/matrix';
import { policy } from './matrix/policy';
import { nameOf } from './matrix/send';
import { makeWorld, World } from './matrix/world';

describe('every route, for every role, at every distance', () => {
  let app: TestApp;
  let world: World;
  let routes: ReturnType<typeof rule>;

  beforeAll(async () => {
    app = await startApp();
    routes = rule(app.routes, interfaceDocument(app.app), policy);
    world = await makeWorld(app);
  });
  afterAll(() => app.stop());

  it('knows each route of the router, from the interface document and from the table of rules', () => {
    expect(routes.unruled).toEqual([]);
    expect(routes.stray).toEqual([]);
    const document = interfaceDocument(app.app);
    const documented = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    expect(documented.sort()).toEqual(app.routes.map(nameOf).sort());
  });

  it('finds on each route either a permission or the word that it is public', () => {
    const document = interfaceDocument(app.app);
    const silent = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item as Record<string, object>)
        .filter(([, operation]) => 'x-permission' in operation === 'x-public' in operation)
        .map(([method]) => `${method} ${path}`),
    );
    expect(silent).toEqual([]);
    const misjudged = routes.ruled.filter(({ needs, entry }) => (needs === undefined) !== (entry.kind === 'public'));
    expect(misjudged.map(nameOf)).toEqual([]);
  });

  it('lets in who may, and nobody else; hides what lies beyond the scope; shows no personal value in clear', async () => {
    const matrix = new Matrix(app, world);
    for (const route of readsFirst(routes.ruled)) {
      await matrix.doors(route);
      await matrix.reads(route);
      await matrix.scope(route);
    }
    expect(matrix.findings).toEqual([]);
  });

  it('is held by the database alone when no role or no place is set', async () => {
    expect(await databaseErrors(app)).toEqual([]);
  });

  it('would notice if the scope were not applied', async () => {
    const source = app.get<ActorSource>(ActorSource as never);
    const find = source.find.bind(source);
    jest.spyOn(source, 'find').mockImplementation(async (...ids) => {
      const actor = await find(...ids);
      if (!actor) return actor;
      const databaseRole = actor.databaseRole.replace(
        /_(village|township|banner)$/,
        '_city',
      ) as typeof actor.databaseRole;
      return { ...actor, databaseRole, scope: { level: 'city', regions: ['150500000000'] } };
    });
    app.app.useLogger(false);
    const matrix = new Matrix(app, world, true);
    const scoped = readsFirst(routes.ruled).filter(({ entry }) => ['object', 'list', 'create'].includes(entry.kind));
    for (const route of scoped) await matrix.scope(route);
    jest.restoreAllMocks();
    const noticed = new Set(matrix.findings.map(({ route }) => route));
    expect(scoped.map(nameOf).filter((name) => !noticed.has(name))).toEqual([]);
  });

  it('would notice if the guard let everyone through', async () => {
    const source = app.get<ActorSource>(ActorSource as never);
    const someone = world.subjects[0]!.person;
    jest.spyOn(AccessGuard.prototype, 'canActivate').mockImplementation(async (context: ExecutionContext) => {
      const request = context.switchToHttp().getRequest<ActingRequest>();
      const { sid, aid } = claimsOf(request.headers.authorization) ?? {
        sid: someone.sessionId,
        aid: someone.assignmentId,
      };
      const actor = (await source.find(sid, aid)) ?? (await source.find(someone.sessionId, someone.assignmentId))!;
      Object.assign(request, { user: actor, actor });
      return true;
    });
    const matrix = new Matrix(app, world, true);
    const closed = routes.ruled.filter(({ needs }) => needs !== undefined);
    for (const route of readsFirst(closed)) await matrix.doors(route);
    jest.restoreAllMocks();
    const noticed = (kind: string) =>
      new Set(matrix.findings.filter((one) => one.kind === kind).map(({ route }) => route));
    expect(closed.map(nameOf).filter((name) => !noticed('anonymous').has(name))).toEqual([]);
    const exclusive = closed.filter((route) => matrix.permitted(route).length < world.subjects.length);
    expect(exclusive.map(nameOf).filter((name) => !noticed('permission').has(name))).toEqual([]);
  });
});

const readsFirst = (routes: Ruled[]): Ruled[] =>
  [...routes].sort((a, b) => Number(a.method !== 'GET') - Number(b.method !== 'GET'));

function claimsOf(authorization: string | undefined): { sid: string; aid: string } | undefined {
  const claims = authorization?.split('.')[1];
  return claims ? (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { sid: string; aid: string }) : undefined;
}
