import { Body, Controller, Get, Patch, Put, Query } from '@nestjs/common';
import { Needs } from '../../platform/access/needs.decorator';
import { ChangeFields } from '../../platform/changes.dto';
import { UuidParam } from '../../platform/validation';
import { BeginSurvey, PrefillQuery, SurveyPrefill, SurveyView } from './survey.dto';
import { SurveysService } from './surveys.service';

/** The yearly survey of a household's living conditions, land and production. */
@Controller('households/:id/surveys')
export class SurveysController {
  constructor(private readonly surveys: SurveysService) {}

  /** Every survey of a household, the newest first. */
  @Get()
  @Needs('household.read')
  list(@UuidParam() id: string): Promise<SurveyView[]> {
    return this.surveys.list(id);
  }

  /** "Same as last time": the answers of the last year before the given one. */
  @Get('prefill')
  @Needs('household.read')
  prefill(@UuidParam() id: string, @Query() { year }: PrefillQuery): Promise<SurveyPrefill> {
    return this.surveys.prefill(id, year);
  }

  /** One survey. */
  @Get(':surveyId')
  @Needs('household.read')
  get(@UuidParam() id: string, @UuidParam('surveyId') surveyId: string): Promise<SurveyView> {
    return this.surveys.get(id, surveyId);
  }

  /** Begins the survey of a year; a household has one a year. */
  @Put(':surveyId')
  @Needs('household.write')
  begin(
    @UuidParam() id: string,
    @UuidParam('surveyId') surveyId: string,
    @Body() input: BeginSurvey,
  ): Promise<SurveyView> {
    return this.surveys.begin(id, surveyId, input);
  }

  /** Changes answers; each change names the value it is based on. */
  @Patch(':surveyId')
  @Needs('household.write')
  amend(
    @UuidParam() id: string,
    @UuidParam('surveyId') surveyId: string,
    @Body() input: ChangeFields,
  ): Promise<SurveyView> {
    return this.surveys.amend(id, surveyId, input);
  }
}
