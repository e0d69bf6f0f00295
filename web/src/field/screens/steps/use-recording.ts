import { ref } from 'vue';
import { useRouter } from 'vue-router';
import { t } from '@/i18n';
import { toast } from '@/kit/overlays';
import { newKey } from '@/offline/plan';
import { useOffline } from '@/offline/use-offline';

/** An act as a form hands it over: a body, and a photograph whose id belongs into it. */
export interface Recorded {
  path: string;
  method: 'PUT' | 'POST';
  /** The body once it is known under which id the photograph will be kept. */
  body: (photo: { $answer: string } | undefined) => unknown;
  photo?: Blob;
  /** What a list of uploads calls it. */
  label: string;
}

/** Keeps what was recorded on the phone; it goes to the office by itself, the photograph first. */
export function useRecording(householdId: string) {
  const { offline, summary } = useOffline();
  const router = useRouter();
  const busy = ref(false);

  async function record({ path, method, body, photo, label }: Recorded): Promise<void> {
    busy.value = true;
    try {
      const engine = offline.value as NonNullable<typeof offline.value>;
      const entity = householdId;
      const key = newKey();
      const draft = photo && (await engine.drafts.begin({ kind: 'photo', entity, label, values: {} }));
      const blobId = photo && draft && (await engine.drafts.addPhoto(draft, photo, { kind: 'photo' }));
      const write = { entity, method, path, body: body(blobId ? { $answer: key } : undefined), label };
      if (draft && blobId) await engine.outbox.finalise(draft, [{ entity, blobId, kind: 'photo', key, label }, write]);
      else await engine.outbox.add([write]);
      toast(t(summary.value.offline ? 'steps.keptOffline' : 'steps.kept'));
      await router.replace({ name: 'household', params: { id: householdId } });
    } finally {
      busy.value = false;
    }
  }
  return { busy, record };
}
