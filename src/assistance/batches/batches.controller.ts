import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import type { SignedIn } from '../../platform/access/actor';
import { Me, Needs } from '../../platform/access/needs.decorator';
import { Asks } from '../../platform/idempotency';
import { UuidParam } from '../../platform/validation';
import { BatchForm, DeliveryBatchPage, BatchPreview, BatchQuery, DeliveryBatchView, UndoBatch } from './batch.dto';
import { BatchesService } from './batches.service';

/** Deliveries to many households by one list. */
@Controller('delivery-batches')
export class BatchesController {
  constructor(private readonly batches: BatchesService) {}

  /** Lists that were delivered, the newest first. */
  @Get()
  @Needs('measure.read')
  list(@Query() query: BatchQuery): Promise<DeliveryBatchPage> {
    return this.batches.list(query);
  }

  /** What would become of each line. */
  @Post('preview')
  @HttpCode(200)
  @Asks()
  @Needs('benefit.deliver')
  preview(@Body() form: BatchForm): Promise<BatchPreview> {
    return this.batches.preview(form);
  }

  /** Records the whole list, or nothing. */
  @Put(':id')
  @Needs('benefit.deliver')
  deliver(@UuidParam() id: string, @Body() form: BatchForm, @Me() me: SignedIn): Promise<DeliveryBatchView> {
    return this.batches.deliver(id, form, me);
  }

  /** Takes the whole list back. */
  @Post(':id/undo')
  @HttpCode(200)
  @Needs('benefit.reverse')
  undo(@UuidParam() id: string, @Body() input: UndoBatch): Promise<DeliveryBatchView> {
    return this.batches.undo(id, input);
  }
}
