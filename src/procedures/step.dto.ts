import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../platform/validation';
import { IsCode } from '../regions/code-lists.rules';
import { stepNames } from './definitions.rules';

const IsText = (min: number, max: number) => applyDecorators(IsString(), Length(min, max), Matches(/\S/));

/** A head count at a meeting. */
const IsCount = () => applyDecorators(IsInt(), Min(0), Max(10_000));

class StepBase {
  /** The step the sender saw the case at; when the case has moved on meanwhile the answer is 409. */
  @IsIn(stepNames)
  expectedStep: string;
}

/** A step whose record speaks for itself; an opinion may go with it. */
class RecordedStep extends StepBase {
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  opinion?: string;
}

/** A representative who left the room because the household is kin. */
export class SteppedAsideInput {
  @IsText(1, 60)
  name: string;

  /** How they are related to the household. */
  @IsText(1, 60)
  relation: string;
}

/** 民主评议: the representatives' meeting. */
export class MeetingStep extends RecordedStep {
  @IsIn(['meeting'])
  kind: 'meeting';

  /** Day of the meeting, YYYY-MM-DD. */
  @IsDay()
  heldOn: string;

  @IsText(1, 200)
  place: string;

  /** Who chaired it. */
  @IsText(1, 60)
  chair: string;

  /** Who kept the minutes. */
  @IsText(1, 60)
  recorder: string;

  /** Representatives who should attend. */
  @IsCount()
  expected: number;

  /** Representatives who did, those who stepped aside included. */
  @IsCount()
  present: number;

  @IsCount()
  votesFor: number;

  @IsCount()
  votesAgainst: number;

  @IsCount()
  abstained: number;

  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SteppedAsideInput)
  steppedAside: SteppedAsideInput[];

  /** Attachment of the household with the scanned minutes. */
  @IsOptional()
  @IsUUID()
  minutesId?: string;
}

export class CheckedItemInput {
  /** What was judged; income is computed and not judged. */
  @IsCode('exit-check-item')
  item: string;

  @IsBoolean()
  passed: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;
}

/** 入户核实, recorded by the first of two persons. */
export class HomeCheckStep extends RecordedStep {
  @IsIn(['homeCheck'])
  kind: 'homeCheck';

  /** Day of the visit, YYYY-MM-DD. */
  @IsDay()
  checkedOn: string;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CheckedItemInput)
  items: CheckedItemInput[];

  /** Whether the household signed the sheet. */
  @IsBoolean()
  signed: boolean;

  /** Why it did not. */
  @IsOptional()
  @IsText(1, 1000)
  refusalReason?: string;

  /** Attachment of the household with the signed sheet or a photograph. */
  @IsOptional()
  @IsUUID()
  photoId?: string;
}

/** The second person of the check at home, from an account of their own. */
export class ConfirmationStep extends RecordedStep {
  @IsIn(['confirmation'])
  kind: 'confirmation';
}

/** 农户认可: the household agrees to leave the register, or does not. */
export class AgreementStep extends StepBase {
  @IsIn(['agreement'])
  kind: 'agreement';

  /** Day of the signature or refusal, YYYY-MM-DD. */
  @IsDay()
  signedOn: string;

  @IsBoolean()
  signed: boolean;

  /** Why the household does not agree. */
  @IsOptional()
  @IsText(1, 1000)
  refusalReason?: string;
}

/** 公示: a notice has been put up. */
export class PostNoticeStep extends StepBase {
  @IsIn(['postNotice'])
  kind: 'postNotice';

  /** Day it was put up, YYYY-MM-DD. */
  @IsDay()
  from: string;

  /** Last day on which objections are taken, YYYY-MM-DD. */
  @IsDay()
  to: string;

  /** Where it hangs. */
  @IsText(1, 200)
  place: string;

  /** The words that were posted; no cause, illness, number or account. */
  @IsText(1, 2000)
  text: string;

  /** Attachment of the household with the photograph of the posted notice. */
  @IsOptional()
  @IsUUID()
  photoId?: string;
}

/** The notice has been taken down after its last day. */
export class CloseNoticeStep extends RecordedStep {
  @IsIn(['closeNotice'])
  kind: 'closeNotice';

  /** Attachment with the photograph, when it was not given at posting. */
  @IsOptional()
  @IsUUID()
  photoId?: string;
}

class OpinionStep extends StepBase {
  /** False ends the case. */
  @IsBoolean()
  approve: boolean;

  /** Opinion and its ground. */
  @IsText(2, 2000)
  opinion: string;
}

/** 乡镇审核 */
export class ReviewStep extends OpinionStep {
  @IsIn(['review'])
  kind: 'review';
}

/** 旗县审批 */
export class DecisionStep extends OpinionStep {
  @IsIn(['decision'])
  kind: 'decision';
}

/** 公告: the decision has been announced; it takes effect with this. */
export class AnnouncementStep extends StepBase {
  @IsIn(['announcement'])
  kind: 'announcement';

  /** Day of the announcement, YYYY-MM-DD. */
  @IsDay()
  on: string;

  @IsText(1, 200)
  place: string;

  /** The words that were announced; no cause, illness, number or account. */
  @IsText(1, 2000)
  text: string;

  @IsOptional()
  @IsUUID()
  photoId?: string;
}

/** 退回: the case goes back to an earlier step. */
export class ReturnStep extends StepBase {
  @IsIn(['return'])
  kind: 'return';

  /** One of the steps that the present step may send back to. */
  @IsIn(stepNames)
  to: string;

  /** What has to be done again, and why. */
  @IsText(2, 2000)
  reason: string;
}

/** 撤回: the village takes the case back. */
export class WithdrawStep extends StepBase {
  @IsIn(['withdraw'])
  kind: 'withdraw';

  @IsText(2, 2000)
  reason: string;
}

/** The body of `POST /procedures/{id}/steps` by its `kind`. */
export const stepKinds = {
  meeting: MeetingStep,
  homeCheck: HomeCheckStep,
  confirmation: ConfirmationStep,
  agreement: AgreementStep,
  postNotice: PostNoticeStep,
  closeNotice: CloseNoticeStep,
  review: ReviewStep,
  decision: DecisionStep,
  announcement: AnnouncementStep,
  return: ReturnStep,
  withdraw: WithdrawStep,
} as const;

export type StepInput = InstanceType<(typeof stepKinds)[keyof typeof stepKinds]>;
