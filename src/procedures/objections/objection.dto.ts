import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { Counted, PageQuery } from '../../platform/page.dto';
import { IsCode } from '../../regions/code-lists.rules';

/** An objection by anyone, with a name or without. */
export class FileObjection {
  /** What is wrong with the notice. */
  @IsString()
  @Length(5, 4000)
  @Matches(/\S/)
  content: string;

  /** Who objects; may be left out. Kept sealed and shown only to the office that deals with it. */
  @IsOptional()
  @IsString()
  @Length(1, 60)
  name?: string;

  /** How to be told the result; may be left out. Kept sealed. */
  @IsOptional()
  @IsString()
  @Length(3, 100)
  contact?: string;
}

export class ObjectionReceipt {
  /** Shows later what became of the objection. It is shown once and kept nowhere. */
  receipt: string;
}

export class ReceiptCode {
  @Matches(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
  receipt: string;
}

/** What became of an objection, for whoever holds its receipt. */
export class ObjectionOutcome {
  /** filed, admitted, dismissed or answered. */
  state: string;
  filedOn: string;
  /** Code of `objection-result`. */
  result: string | null;
  resultZh: string | null;
  resultEn: string | null;
  explanation: string | null;
  answeredOn: string | null;
}

export class ObjectionQuery extends PageQuery {
  @IsOptional()
  @IsIn(['filed', 'admitted', 'dismissed', 'answered'])
  state?: string;

  /** 12-digit code of a division; everything in it. */
  @IsOptional()
  @Matches(/^[0-9]{12}$/)
  regionCode?: string;

  @IsOptional()
  @IsUUID()
  noticeId?: string;

  @IsOptional()
  @IsUUID()
  procedureId?: string;
}

/** An objection in a list: without its words and without the person. */
export class ObjectionItem {
  id: string;
  noticeId: string;
  procedureId: string;
  householdId: string;
  regionCode: string;
  villageName: string;
  /** Head of the household on the notice. */
  headName: string;
  /** Level that deals with it. */
  level: string;
  state: string;
  filedOn: string;
  /** Last day for the answer, once admitted. */
  dueOn: string | null;
  late: boolean;
  /** Why it was not admitted, for the level above to see. */
  dismissalReason: string | null;
  /** Code of `objection-result`. */
  result: string | null;
  answeredOn: string | null;
  /** Name of who admitted or dismissed it. */
  triagedBy: string | null;
  /** Name of who answered it. */
  answeredBy: string | null;
}

export class ObjectionPage extends Counted {
  items: ObjectionItem[];
  nextCursor: string | null;
}

/** An objection with its words; the person is shown to the level that deals with it only. */
export class ObjectionView extends ObjectionItem {
  content: string;
  name: string | null;
  contact: string | null;
  /** Whether the objector left a name, whoever may see it. */
  named: boolean;
  investigated: string | null;
  explanation: string | null;
}

/** Where an objection stands after an act, and where its case does. */
export class ObjectionState {
  id: string;
  /** admitted, dismissed or answered. */
  state: string;
  dueOn: string | null;
  /** The step of its case that is due now; null once the case has ended. */
  step: string | null;
}

/** 受理: the objection is looked into, and the case waits for the answer. */
export class AdmitObjection {
  @IsIn(['admit'])
  kind: 'admit';
}

/** 不予受理, with the reason that the level above sees. */
export class DismissObjection {
  @IsIn(['dismiss'])
  kind: 'dismiss';

  @IsString()
  @Length(2, 2000)
  @Matches(/\S/)
  reason: string;
}

/** 答复 of an admitted objection. */
export class AnswerObjection {
  @IsIn(['answer'])
  kind: 'answer';

  @IsCode('objection-result')
  result: string;

  /** Who looked into it and what was found. */
  @IsString()
  @Length(2, 4000)
  @Matches(/\S/)
  investigated: string;

  /** What the objector is told. */
  @IsString()
  @Length(2, 2000)
  @Matches(/\S/)
  explanation: string;
}

/** The body of `POST /objections/{id}/steps` by its `kind`. */
export const objectionKinds = { admit: AdmitObjection, dismiss: DismissObjection, answer: AnswerObjection } as const;

export type ObjectionInput = InstanceType<(typeof objectionKinds)[keyof typeof objectionKinds]>;
