import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { AccessLog } from '../../platform/access-log';
import { Clock } from '../../platform/clock';
import { Forbidden, Invalid, NotFound } from '../../platform/errors';
import { extensions, mediaTypeOf } from '../../platform/files/content-type.rules';
import { Files } from '../../platform/files/files.service';
import { UnitOfWork } from '../../platform/unit-of-work';
import { AddAttachment, AttachmentView } from './attachment.dto';
import { Attachment, sensitiveKinds } from './attachment.entity';
import { HouseholdPlaces } from '../household-place.service';

/** A file handed out: its content, its type and a name that tells nothing of the household. */
export interface OpenedFile {
  content: Buffer;
  mediaType: string;
  name: string;
}

/** Files of households: photographs, signatures, scans. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly accessLog: AccessLog,
    private readonly households: HouseholdPlaces,
  ) {}

  private get attachments() {
    return this.work.repository(Attachment);
  }

  /** Adds a file; one that the household has already is not stored twice. */
  async add(householdId: string, { kind, caption, file }: AddAttachment): Promise<AttachmentView> {
    const mediaType = mediaTypeOf(file.content);
    if (!mediaType) throw new Invalid('file.type_refused', {}, [{ path: 'file', code: 'file.type_refused' }]);
    const { regionCode } = await this.households.open(householdId);
    const row: Attachment = {
      ...{ id: uuidv7(), householdId, regionCode, kind, mediaType, caption: caption ?? null },
      ...{ sizeBytes: file.content.length, sha256: file.digest },
      ...{ createdBy: this.work.staffId, createdAt: this.clock.now() },
      ...{ closedBy: null, closedAt: null, closeReason: null, wipedAt: null },
    };
    const insert = this.attachments.createQueryBuilder().insert().values(row).orIgnore().returning('id');
    const { raw } = (await insert.updateEntity(false).execute()) as { raw: unknown[] };
    if (!raw.length) return this.alreadyThere(row);
    await this.files.put(row.id, file.content);
    return AttachmentView.of(row);
  }

  /** The files of a household, the newest first. */
  async list(householdId: string): Promise<AttachmentView[]> {
    await this.households.find(householdId);
    const rows = await this.attachments.find({
      where: { householdId, closedAt: IsNull() },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
    return rows.map(AttachmentView.of);
  }

  /** Hands a content out and notes who took it; one that shows numbers of persons counts as a reveal. */
  async open(id: string, purpose?: string): Promise<OpenedFile> {
    const { householdId, regionCode, kind, mediaType } = await this.standing(id);
    const sensitive = sensitiveKinds.includes(kind);
    if (sensitive && !this.work.actor.permissions.includes('household.reveal'))
      throw new Forbidden('access.forbidden', { permission: 'household.reveal' });
    if (sensitive && !purpose)
      throw new Invalid('attachment.purpose_needed', {}, [{ path: 'purpose', code: 'attachment.purpose_needed' }]);
    const content = await this.files.get(id);
    if (!content) throw new NotFound('attachment');
    const action = sensitive ? 'reveal' : 'attachment';
    await this.accessLog.record({ action, householdId, regionCode, field: `attachment.${kind}`, purpose });
    return { content, mediaType, name: `${id}.${extensions[mediaType]}` };
  }

  /** Removes a file from the household's; the row stays, the content is destroyed by the sweep. */
  async close(id: string, reason: string): Promise<AttachmentView> {
    const row = await this.standing(id);
    await this.attachments.update(
      { id, closedAt: IsNull() },
      { closedAt: this.clock.now(), closedBy: this.work.staffId, closeReason: reason },
    );
    return AttachmentView.of(row);
  }

  private async standing(id: string): Promise<Attachment> {
    const row = await this.attachments.findOneBy({ id, closedAt: IsNull() });
    if (!row) throw new NotFound('attachment');
    return row;
  }

  private async alreadyThere({ householdId, sha256 }: Attachment): Promise<AttachmentView> {
    return AttachmentView.of(await this.attachments.findOneByOrFail({ householdId, sha256, closedAt: IsNull() }));
  }
}
