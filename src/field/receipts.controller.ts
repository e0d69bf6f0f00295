import { Controller, Get, Query } from '@nestjs/common';
import { Needs } from '../platform/access/needs.decorator';
import { PageQuery } from '../platform/page.dto';
import { ReceiptPage } from './receipts.dto';
import { ReceiptsService } from './receipts.service';

/** What was taken of one's own writes. */
@Controller('me/receipts')
export class ReceiptsController {
  constructor(private readonly receipts: ReceiptsService) {}

  /** One's own writes that were taken, the newest first; only those that came with an `Idempotency-Key`. */
  @Get()
  @Needs('household.read')
  list(@Query() query: PageQuery): Promise<ReceiptPage> {
    return this.receipts.list(query);
  }
}
