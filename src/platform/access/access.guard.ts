import { ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Forbidden, Unauthorized } from '../errors';
import { Actor, authActor, publicActor, SignedIn } from './actor';
import { NEEDS, OpenRole, PUBLIC } from './needs.decorator';
import { Permission } from './permissions';

/** A request after the guard: `actor` is whom its transaction runs as; without one there is no transaction.
 * `statements`: how many its transaction sent. */
export type ActingRequest = FastifyRequest & { actor?: Actor; user?: SignedIn; statements?: number };

const openActors: Record<OpenRole, Actor | undefined> = {
  app_public: publicActor,
  app_auth: authActor,
  none: undefined,
};

/** Closed by default: a route without declaration is refused, even to those who have signed in. */
@Injectable()
export class AccessGuard extends AuthGuard('jwt') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const targets = [context.getHandler(), context.getClass()];
    const open = this.reflector.getAllAndOverride<OpenRole | undefined>(PUBLIC, targets);
    if (open) {
      request.actor = openActors[open];
      return true;
    }
    await super.canActivate(context);
    const actor = request.user as SignedIn;
    const needed = this.reflector.getAllAndOverride<Permission | 'signed-in' | undefined>(NEEDS, targets);
    const allowed = needed === 'signed-in' || (needed !== undefined && actor.permissions.includes(needed));
    if (!allowed) throw new Forbidden('access.forbidden', { permission: needed ?? 'undeclared' });
    request.actor = actor;
    return true;
  }

  override handleRequest<T>(error: unknown, user: T): T {
    if (error instanceof Error && !(error.name === 'JsonWebTokenError')) throw error;
    if (!user) throw new Unauthorized();
    return user;
  }
}
