import { Injectable, Logger, OnApplicationBootstrap } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { authActor } from '../platform/access/actor';
import { Config } from '../platform/config';
import { Unauthorized } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { AccessCodesService } from './access-codes.service';
import { CodeAccepted, FirstAdministrator } from './auth.dto';
import { Caller } from './caller';
import { PasswordsService } from './passwords.service';

/** Only one process, and one request, at a time makes or uses the first account. */
const onlyOne = `select pg_advisory_xact_lock(1505, 1)`;

/**
 * An installation without accounts has no default one: its log shows a code, good for a day, with which whoever runs
 * it makes the first administrator of the city. The demonstration brings its own accounts.
 */
@Injectable()
export class FirstAdministratorService implements OnApplicationBootstrap {
  private readonly logger = new Logger('FirstAdministrator');

  constructor(
    private readonly work: UnitOfWork,
    private readonly config: Config,
    private readonly codes: AccessCodesService,
    private readonly passwords: PasswordsService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.BANGFU_MODE === 'demo') return;
    const issued = await this.work.run(authActor, async () =>
      (await this.isEmpty()) ? this.codes.issue('first-administrator', null) : null,
    );
    if (!issued) return;
    this.logger.log(`no accounts yet; make the first administrator within 24 hours with the code ${issued.code}`);
  }

  /** Makes the first administrator; the code works once, and none works when there is an account. */
  async make({ code, login, name, password }: FirstAdministrator, caller: Caller): Promise<CodeAccepted> {
    const small = login.toLowerCase();
    const hash = await this.passwords.accept(password, { login: small, name, hash: null, former: [] }, 'password');
    await this.work.run(authActor, () => this.insert(code, small, name, hash), caller.requestId);
    return { login: small };
  }

  private async insert(code: string, login: string, name: string, hash: string): Promise<void> {
    await this.work.rows(onlyOne);
    await this.codes.use('first-administrator', code);
    if (!(await this.isEmpty())) throw new Unauthorized('auth.code_invalid');
    const id = uuidv7();
    await this.work.rows(
      `with made as (insert into staff (id, login, name, region_code, state, password_hash, password_set_at)
         select $1, $2, $3, code, 'active', $4, now() from region where level = 'city')
       insert into assignment (id, staff_id, role, level, regions)
       select $5, $1, 'administrator', level, array[code] from region where level = 'city'`,
      [id, login, name, hash, uuidv7()],
    );
  }

  private async isEmpty(): Promise<boolean> {
    return (await this.work.row(`select 1 as one from staff limit 1`)) === undefined;
  }
}
