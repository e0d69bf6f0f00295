import { Injectable, Logger, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { jobActor } from '../platform/access/actor';
import { Config } from '../platform/config';
import { UnitOfWork } from '../platform/unit-of-work';
import { SessionsService } from './sessions.service';

const dayInMs = 86_400_000;

/**
 * What accounts need every day (GB/T 22239-2019 8.1.4.2 c: surplus and expired accounts go). The demonstration, whose
 * people sign in once a year, is spared.
 */
@Injectable()
export class UpkeepService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(UpkeepService.name);
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly work: UnitOfWork,
    private readonly config: Config,
    private readonly sessions: SessionsService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.BANGFU_MODE === 'demo') return;
    const failed = (error: Error) => this.logger.error(`upkeep of accounts: ${error.message}`);
    this.timer = setInterval(() => void this.daily().catch(failed), dayInMs).unref();
    await this.daily();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Once a day; doing it in every process changes nothing. */
  async daily(): Promise<void> {
    await this.work.run(jobActor, () => this.disableUnused());
  }

  /** Switches off accounts that nobody used for 90 days, but the administrator of the city who was there last. */
  private async disableUnused(): Promise<void> {
    await this.work.because('90 days unused');
    await this.work.rows(
      `update staff set state = 'disabled'
       where state = 'active' and greatest(last_signed_in_at, enabled_at) < now() - interval '90 days'
         and id <> all (select p.id from staff p join assignment a on a.staff_id = p.id
           where a.role = 'administrator' and a.level = 'city' and a.ended_at is null and p.state = 'active'
           order by greatest(p.last_signed_in_at, p.enabled_at) desc, p.id limit 1)`,
    );
    this.work.afterCommit(() => this.sessions.forget());
  }
}
