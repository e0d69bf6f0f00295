import { Controller, Get, Query } from '@nestjs/common';
import type { SignedIn } from '../platform/access/actor';
import { Me, Needs } from '../platform/access/needs.decorator';
import { FieldPack, PackQuery } from './field-pack.dto';
import { FieldPackService } from './field-pack.service';

/** What the field application keeps on the phone. */
@Controller('field')
export class FieldController {
  constructor(private readonly packs: FieldPackService) {}

  /**
   * Everything needed for working without a network in one's villages, in pages; afterwards, what has changed since.
   * Identity numbers are masked; the access log notes each page that holds households.
   */
  @Get('pack')
  @Needs('field.pack')
  pack(@Query() query: PackQuery, @Me() me: SignedIn): Promise<FieldPack> {
    return this.packs.page(query, me);
  }
}
