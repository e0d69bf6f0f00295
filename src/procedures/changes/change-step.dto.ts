import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';

class Approval {
  /** Opinion and its ground. */
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  @Matches(/\S/)
  opinion?: string;
}

/** The office that the household belongs to approves; without a second step the change takes effect. */
export class DecideChange extends Approval {
  @IsIn(['decide'])
  kind: 'decide';
}

/** The office that the household is to move to accepts it. */
export class AcceptChange extends Approval {
  @IsIn(['accept'])
  kind: 'accept';
}

/** The office whose turn it is says no. */
export class RefuseChange {
  @IsIn(['refuse'])
  kind: 'refuse';

  /** Why. */
  @IsString()
  @Length(2, 1000)
  @Matches(/\S/)
  reason: string;
}

/** The office whose turn it is sends the request back, to be asked for again with what is missing. */
export class ReturnChange {
  @IsIn(['return'])
  kind: 'return';

  /** What has to be put right. */
  @IsString()
  @Length(2, 1000)
  @Matches(/\S/)
  reason: string;
}

/** The village takes its request back. */
export class WithdrawChange {
  @IsIn(['withdraw'])
  kind: 'withdraw';

  /** Why. */
  @IsString()
  @Length(2, 1000)
  @Matches(/\S/)
  reason: string;
}

export type ChangeStep = DecideChange | AcceptChange | RefuseChange | ReturnChange | WithdrawChange;

/** The body of `POST /change-requests/{id}/steps` by its `kind`. */
export const changeSteps = {
  decide: DecideChange,
  accept: AcceptChange,
  refuse: RefuseChange,
  return: ReturnChange,
  withdraw: WithdrawChange,
};
