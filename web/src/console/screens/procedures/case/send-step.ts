import { api, got, type Schema } from '@/api/client';
import { showsNotice } from '@/shared/procedures/steps.rules';
import type { SentApplication, SentStep } from '@/shared/procedures/types';

type Kind = Schema['AddAttachment']['kind'];

const asForm = (photo: Blob): FormData => {
  const form = new FormData();
  form.append('file', photo, photo.type === 'application/pdf' ? 'file.pdf' : 'photo.jpg');
  return form;
};

/** Adds a photograph to the files of a household. @returns its id */
export async function addPhoto(householdId: string, photo: Blob, kind: Kind): Promise<string> {
  const form = asForm(photo);
  form.append('kind', kind);
  const added = await got(
    api.POST('/api/v1/households/{id}/attachments', {
      params: { path: { id: householdId } },
      body: { kind, file: '' },
      bodySerializer: () => form,
    }),
  );
  return added.id;
}

/** Adds the photograph of a notice, which whoever puts it up may do without writing households. @returns its id */
async function addNoticePhoto(id: string, photo: Blob): Promise<string> {
  const added = await got(
    api.POST('/api/v1/procedures/{id}/notice-photo', {
      params: { path: { id } },
      body: { file: '' },
      bodySerializer: () => asForm(photo),
    }),
  );
  return added.id;
}

/** Does one act: first its photograph, then the act that names it. */
export async function sendStep(
  { id, householdId }: { id: string; householdId: string },
  { kind, body, photo, photoField }: SentStep,
): Promise<Schema['ActResult']> {
  const add = (given: Blob): Promise<string> =>
    showsNotice(kind)
      ? addNoticePhoto(id, given)
      : addPhoto(householdId, given, photoField === 'minutesId' ? 'scan' : 'photo');
  const named = photo && photoField ? { [photoField]: await add(photo) } : {};
  return got(api.POST('/api/v1/procedures/{id}/steps', { params: { path: { id } }, body: { ...body, ...named } }));
}

/** Opens a case under an id of our own, so that sending it twice opens one. */
export async function openCase(id: string, { body, photo }: SentApplication): Promise<Schema['CaseState']> {
  const attachmentId = photo && (await addPhoto(body.householdId, photo, 'application'));
  const application = { ...body.application, ...(attachmentId && { attachmentId }) };
  return got(api.PUT('/api/v1/procedures/{id}', { params: { path: { id } }, body: { ...body, application } }));
}
