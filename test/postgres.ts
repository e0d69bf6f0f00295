import { randomBytes } from 'node:crypto';

/** Where the cluster of this test run is; written by the global set-up, read by every worker. */
export const cluster = {
  get port(): number {
    return Number(process.env.TEST_PG_PORT);
  },
  /** Connection as one of the cluster's logins: `postgres` (superuser), `app_owner` or `app_login`. */
  url(login: 'postgres' | 'app_owner' | 'app_login', database: string): string {
    if (login !== 'postgres') return `postgres://${login}:${login}@127.0.0.1:${this.port}/${database}`;
    const url = new URL(process.env.TEST_PG_SUPER ?? '');
    url.pathname = `/${database}`;
    return url.href;
  },
};

export const template = 'template_app';

export const newKey = () => randomBytes(32).toString('base64');
