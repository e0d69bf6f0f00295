import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Config } from '../platform/config';
import { cookieNames } from './caller';
import { Handover, lifetimes } from './session-opener.service';

/** Where the cookies are sent when they are not bound to the host. */
const path = '/api/v1/auth';
const yearInSeconds = 365 * 86_400;

/** Puts the secrets of a session into cookies that no script can read and no other site can make the browser send. */
@Injectable()
export class SessionCookies {
  private readonly secure: boolean;

  constructor(config: Config) {
    this.secure = config.BANGFU_MODE === 'production';
  }

  /** Sets the cookies of a handover and gives the rest as the body. */
  to<T>(reply: FastifyReply, handover: Partial<Omit<Handover, 'body'>> & { body: T }): T {
    const { refreshToken, deviceToken, field } = handover;
    if (refreshToken) this.set(reply, 'refresh', refreshToken, lifetimes[field ? 'field' : 'desktop'].absolute * 60);
    if (deviceToken) this.set(reply, 'device', deviceToken, yearInSeconds);
    return handover.body;
  }

  /** Tells the browser to forget the session and what it stored for it. */
  clear(reply: FastifyReply): void {
    this.set(reply, 'refresh', '', 0);
    void reply.header('clear-site-data', '"cache"');
  }

  private set(reply: FastifyReply, name: 'refresh' | 'device', value: string, maxAge: number): void {
    void reply.setCookie(cookieNames(this.secure)[name], value, {
      httpOnly: true,
      sameSite: 'strict',
      secure: this.secure,
      path: this.secure ? '/' : path,
      maxAge,
    });
  }
}
