import { type Fields, placeOf, withForm, withWrite, type Write } from './overlay.rules';
import type { PackedForm, PackedHousehold } from './pack-types';

/** A household as the server has answered that it is. What the answer leaves out stays. */
export function withAnswer(
  packed: PackedHousehold | undefined,
  write: Write,
  answer: unknown,
): PackedHousehold | undefined {
  const place = placeOf(write.path);
  const after = withWrite(packed, write);
  if (!place || !after || answer === null || typeof answer !== 'object') return after;
  const said = answer as Fields;
  switch (place.part) {
    case 'form':
    case 'submission':
      return withForm(after, { ...after.household, ...(said as Partial<PackedForm>) });
    case 'members':
      return withForm(after, {
        ...after.household,
        members: after.household.members.map((one) => (one.id === place.id ? { ...one, ...said } : one)),
      });
    default:
      return after.survey?.id === place.id ? { ...after, survey: { ...after.survey, ...said } } : after;
  }
}
