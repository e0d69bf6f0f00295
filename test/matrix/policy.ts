import { householdForm } from '../make-households';
import { villages } from '../make';
import { create, Entry, object, open, reference } from './entries';
import { uuidv7 } from 'uuidv7';

/**
 * What every route of the router must do: a route that is not here fails the matrix, and so does a line without route.
 * The permission is not repeated: the matrix reads it from the interface document.
 */
export const policy: Record<string, Entry> = {
  'GET /api/health/live': open(),
  'GET /api/health/ready': open(),

  'GET /api/v1/regions/:code': reference({ code: villages.first }),
  'GET /api/v1/code-lists': reference(),
  'GET /api/v1/code-lists/:name': reference({ name: 'sex' }),
  'GET /api/v1/standards': reference(undefined, { query: `regionCode=${villages.first}` }),
  'GET /api/v1/standards/history': reference(undefined, {
    query: `regionCode=${villages.first}&key=notice.days.entry`,
  }),

  'PUT /api/v1/households/:id': create((site) => householdForm({ regionCode: site.village })),
  'GET /api/v1/households/:id': object({ id: 'household' }),
};

/** An id that nothing has. */
export const nothing = (): string => uuidv7();
