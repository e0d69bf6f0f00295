import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Words } from '../../households/form-fields.rules';
import { Decimal, IsDay } from '../../platform/validation';
import { IsCode } from '../../regions/code-lists.rules';
import { Id, OptionalId, Text } from '../fields';
import { MeasureItem } from '../measures/measure.dto';

/** What a household is to reach in the year. */
export class TargetForm {
  /** What is counted, such as net income per person. */
  @Text(2, 60)
  subject: string;

  @Words(20)
  unit?: string | null;

  /** Where it stands at the beginning of the year. */
  @IsOptional()
  @Decimal(2)
  now?: number | null;

  /** Where it is to stand at its end. */
  @Decimal(2)
  goal: number;
}

/** The plan of a household for a year (帮扶计划): from causes and risks to measures and targets. */
export class WritePlan {
  @Id()
  householdId: string;

  @IsInt()
  @Min(2013)
  @Max(2100)
  year: number;

  /** Causes of poverty the year works on. */
  @IsArray()
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsCode('poverty-cause', { each: true })
  causes: string[];

  /** Risks the year works on. */
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsCode('risk-type', { each: true })
  risks: string[];

  @IsArray()
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => TargetForm)
  targets: TargetForm[];
}

/** The household agrees with its plan. */
export class AgreePlan {
  /** Day of the signature, YYYY-MM-DD. */
  @IsDay()
  signedOn: string;

  /** Who signed, one of the household. */
  @Id()
  signedBy: string;

  /** Paper with the signature. */
  @OptionalId()
  evidenceId?: string | null;
}

export class TargetView {
  subject: string;
  unit: string | null;
  now: number | null;
  goal: number;
}

/** A cause or a risk with the measures that answer it. */
export class AnswerView {
  ground: 'risk' | 'cause';
  /** [risk-type] or [poverty-cause] */
  code: string;
  /** Measures of the plan that fit it. */
  measures: string[];
  answered: boolean;
}

/** A kind of help that would fit, and by which rule. It decides nothing. */
export class SuggestionView {
  ground: 'risk' | 'cause' | 'labour';
  /** [risk-type] or [poverty-cause]; of `labour` the number of members able to work. */
  code: string;
  /** [measure-category] */
  category: string;
  /** Programmes of the city with a sub-type of the category. */
  programmes: string[];
  /** The rule in words, by the language asked for. */
  why: string;
}

export class PlanItem {
  id: string;
  householdId: string;
  year: number;
  causes: string[];
  risks: string[];
  targets: TargetView[];
  /** Day on which the household signed; null while it is a draft. */
  agreedOn: string | null;
  signedBy: string | null;
  evidenceId: string | null;
}

export class PlanView extends PlanItem {
  measures: MeasureItem[];
  /** Each cause and risk, and what answers it; what nothing answers is a gap. */
  answers: AnswerView[];
  suggestions: SuggestionView[];
}
