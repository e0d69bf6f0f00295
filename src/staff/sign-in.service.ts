import { Injectable } from '@nestjs/common';
import { authActor } from '../platform/access/actor';
import { Unauthorized } from '../platform/errors';
import { UnitOfWork } from '../platform/unit-of-work';
import { SignIn } from './auth.dto';
import { Caller } from './caller';
import { KnocksService } from './knocks.service';
import { PasswordHasher } from './password-hasher.service';
import { PasswordsService } from './passwords.service';
import { Knock } from './sign-in.queries';
import { Answer, SecondStepService, Verified } from './second-step.service';

/**
 * Sign-in with a password and, where the account has one, a second factor. Whoever is refused learns nothing about
 * which part was wrong or whether the account exists. No connection of the database is held while a password is
 * hashed, and a failure is stored before its answer is known.
 */
@Injectable()
export class SignInService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly knocks: KnocksService,
    private readonly hasher: PasswordHasher,
    private readonly passwords: PasswordsService,
    private readonly secondStep: SecondStepService,
  ) {}

  async signIn(input: SignIn, caller: Caller): Promise<Answer> {
    const proves = input.otp !== undefined || input.recoveryCode !== undefined;
    const login = input.login.toLowerCase();
    const knocking = async () => ({
      ...(await this.knocks.knock(login, proves, caller)),
      tryId: await this.knocks.count(login, caller),
    });
    const { knock, tryId, mustProve } = await this.work.run(authActor, knocking, caller.requestId);
    const right = await this.hasher.verify(knock.password_hash, input.password);
    if (!right || !isUsable(knock)) throw new Unauthorized('auth.failed');
    const verified: Verified = { person: knock, tryId, mustProve, newHash: await this.newHashOf(knock, input) };
    const actor = { ...authActor, staffId: knock.id };
    return this.work.run(actor, () => this.secondStep.finish(verified, input, caller), caller.requestId);
  }

  private async newHashOf(person: Knock, { password, newPassword }: SignIn): Promise<Verified['newHash']> {
    if (newPassword !== undefined && this.passwords.isExpired(person.password_set_at)) {
      const { login, name, password_hash: hash, former_password_hashes: former } = person;
      return {
        hash: await this.passwords.accept(newPassword, { login, name, hash, former }, 'newPassword'),
        replaces: true,
      };
    }
    if (this.hasher.isCurrent(person.password_hash ?? '')) return null;
    return { hash: await this.hasher.hash(password), replaces: false };
  }
}

/** Whether somebody stands behind the login who may work. */
const isUsable = (knock: Knock): knock is Knock & { id: string } =>
  knock.id !== null && knock.state === 'active' && knock.assignments.length > 0;
