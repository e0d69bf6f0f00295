import { api } from '@/api/client';

/** Whether this server is a demonstration: only there has the clock a route. */
export async function isDemonstration(): Promise<boolean> {
  try {
    await api.GET('/api/v1/demo/clock');
    return true;
  } catch {
    return false;
  }
}
