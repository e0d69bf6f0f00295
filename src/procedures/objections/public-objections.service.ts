import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { NotFound } from '../../platform/errors';
import { newReceipt, receiptDigest } from '../../platform/receipt';
import { UnitOfWork } from '../../platform/unit-of-work';
import { Vault } from '../../platform/vault';
import { label } from '../../regions/code-lists.rules';
import { FileObjection, ObjectionOutcome, ObjectionReceipt } from './objection.dto';
import { file, outcomeOf } from './objection.queries';
import { placeOf } from './objections.service';

/** Objections by people without an account. Of the objector nothing is kept that they did not choose to give. */
@Injectable()
export class PublicObjectionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vault: Vault,
  ) {}

  /** Files an objection to a notice that runs; any other notice is answered as if there were none. */
  async file(noticeId: string, { content, name, contact }: FileObjection): Promise<ObjectionReceipt> {
    const id = uuidv7();
    const receipt = newReceipt();
    const seal = (field: 'objector' | 'contact', text?: string | null) =>
      text === undefined || text === null ? null : this.vault.seal(text, placeOf(field, id));
    const filed = await file(this.work, noticeId, id, {
      content: this.vault.seal(content, placeOf('content', id)),
      name: seal('objector', name),
      contact: seal('contact', contact),
      receipt: receiptDigest(receipt),
    });
    if (!filed) throw new NotFound('notice');
    return { receipt };
  }

  /** What became of the objection with this receipt. */
  async outcome(receipt: string): Promise<ObjectionOutcome> {
    const row = await outcomeOf(this.work, receiptDigest(receipt));
    if (!row) throw new NotFound('objection');
    const { state, result, explanation } = row;
    const words = {
      resultZh: result && label('objection-result', result, 'zh'),
      resultEn: result && label('objection-result', result, 'en'),
    };
    return { state, filedOn: row.filed_on, result, ...words, explanation, answeredOn: row.answered_on };
  }
}
