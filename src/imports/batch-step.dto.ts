import { IsBoolean, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';

/** Hands a batch in for approval. */
export class SubmitImport {
  @IsIn(['submit'])
  kind: 'submit';

  /** Said when households with errors are to be left out; without it a batch with errors is not taken. */
  @IsOptional()
  @IsBoolean()
  withoutFaulty?: boolean;

  /** Explains the doubts of the batch; it is kept with each household for a year. */
  @IsOptional()
  @IsString()
  @Length(4, 500)
  @Matches(/\S/)
  doubtReason?: string;
}

/** A second person lets a batch be merged. */
export class ApproveImport {
  @IsIn(['approve'])
  kind: 'approve';

  @IsOptional()
  @IsString()
  @Length(1, 500)
  @Matches(/\S/)
  opinion?: string;
}

class WithReason {
  /** Why. */
  @IsString()
  @Length(2, 500)
  @Matches(/\S/)
  reason: string;
}

/** A second person says no. */
export class RefuseImport extends WithReason {
  @IsIn(['refuse'])
  kind: 'refuse';
}

/** The office that prepared a batch takes it back before it is merged. */
export class WithdrawImport extends WithReason {
  @IsIn(['withdraw'])
  kind: 'withdraw';
}

/** Reads the file once more: after a failure, or since standards or households have changed. */
export class ReadAgain {
  @IsIn(['read-again'])
  kind: 'read-again';
}

/** Takes a merged batch out of the register again. */
export class UndoImport extends WithReason {
  @IsIn(['undo'])
  kind: 'undo';
}

export type BatchStep = SubmitImport | ApproveImport | RefuseImport | WithdrawImport | ReadAgain | UndoImport;

/** The body of `POST /imports/{id}/steps` by its `kind`. */
export const batchSteps = {
  submit: SubmitImport,
  approve: ApproveImport,
  refuse: RefuseImport,
  withdraw: WithdrawImport,
  'read-again': ReadAgain,
  undo: UndoImport,
};
