import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs, RequestId } from '../../platform/access/needs.decorator';
import { OwnWork } from '../../platform/unit-of-work.interceptor';
import { UuidParam } from '../../platform/validation';
import { CardsService } from './cards.service';

/** Cards of households. */
@ApiTags('households')
@Controller('households')
export class CardsController {
  constructor(private readonly cards: CardsService) {}

  /**
   * The household's card as A4 sheets: names in both scripts, relations, whom to turn to, and a code with the short
   * public id alone. Refused with 422 before submission, after closing, and when a name holds anything personal.
   */
  @Get(':id/card.pdf')
  @Needs('household.read')
  @OwnWork()
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async print(@UuidParam() id: string, @Me() me: SignedIn, @RequestId() requestId: string): Promise<StreamableFile> {
    return printed(await this.cards.print(id, me, requestId), id);
  }
}

const printed = (sheet: Buffer, id: string): StreamableFile =>
  new StreamableFile(sheet, {
    type: 'application/pdf',
    disposition: `inline; filename="card-${id}.pdf"`,
    length: sheet.length,
  });
