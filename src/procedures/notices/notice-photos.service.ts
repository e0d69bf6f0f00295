import { Injectable } from '@nestjs/common';
import { AttachmentView } from '../../households/attachments/attachment.dto';
import { AttachmentsService } from '../../households/attachments/attachments.service';
import type { SignedIn } from '../../platform/access/actor';
import { Conflict, Forbidden, NotFound } from '../../platform/errors';
import type { Upload } from '../../platform/files/upload';
import { UnitOfWork } from '../../platform/unit-of-work';
import { caseOf, readCase, readSurroundings } from '../case.queries';
import type { StepAction } from '../case.rules';
import { definitionOf } from '../definitions.rules';
import { personOf } from '../opening.service';
import { openTo, stepOf } from '../procedure.rules';

/** Acts that come with a photograph of what hangs on the wall. */
const withNotice: readonly StepAction['kind'][] = ['postNotice', 'closeNotice', 'announcement'];

/**
 * Photographs of notices. Whoever puts a notice up or takes it down proves it by a picture, also at offices that have
 * no other part in a household's file: the step that is due decides, not the right to write households.
 */
@Injectable()
export class NoticePhotos {
  constructor(
    private readonly work: UnitOfWork,
    private readonly attachments: AttachmentsService,
  ) {}

  /** Adds the photograph to the files of the household; the act that is due names it afterwards. */
  async add(id: string, file: Upload, me: SignedIn): Promise<AttachmentView> {
    const row = await readCase(this.work, id);
    if (!row) throw new NotFound('procedure');
    if (row.state !== 'open') throw new Conflict('procedure.ended');
    const def = definitionOf(row);
    const step = stepOf(def, row.step);
    if (!withNotice.includes(step.kind))
      throw new Conflict('procedure.out_of_order', { step: step.name, expected: step.kind });
    const { records } = await readSurroundings(this.work, id);
    if (!openTo(def, caseOf(row, records), personOf(me)).includes(step.kind))
      throw new Forbidden('procedure.not_yours', { permission: step.needs, level: step.level });
    return this.attachments.add(row.household_id, { kind: 'photo', file });
  }
}
