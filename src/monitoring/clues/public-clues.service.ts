import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Clock } from '../../platform/clock';
import { NotFound } from '../../platform/errors';
import { newReceipt, receiptDigest } from '../../platform/receipt';
import { UnitOfWork } from '../../platform/unit-of-work';
import { ClueProgress, ClueReceipt, ReportPublicClue } from './clue.dto';
import { progressOf, reportPublicly } from './clue.queries';
import { ClueWords } from './clue-words.service';
import { CluesService } from './clues.service';

/** Clues of people without an account. Whether anybody they name is on record is not answered. */
@Injectable()
export class PublicCluesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly words: ClueWords,
    private readonly clues: CluesService,
  ) {}

  async report(village: string, input: ReportPublicClue): Promise<ClueReceipt> {
    const id = uuidv7();
    const receipt = newReceipt();
    const sealed = { ...this.words.seal(id, input), receipt: receiptDigest(receipt) };
    const dueOn = await this.clues.dueOn(village, this.clock.today());
    if (!(await reportPublicly(this.work, village, id, sealed, dueOn))) throw new NotFound('region');
    return { receipt };
  }

  /** How far the clue with this receipt has come: whether it led to help is told to the household alone. */
  async progress(receipt: string): Promise<ClueProgress> {
    const row = await progressOf(this.work, receiptDigest(receipt));
    if (!row) throw new NotFound('clue');
    const state = row.state === 'reported' || row.state === 'checked' ? row.state : 'handled';
    return { state, reportedOn: row.reported_on, handledOn: row.handled_on };
  }
}
