import type { PublishProgramme } from '../src/assistance/programmes/programme.dto';
import { shippedProgrammes } from '../src/assistance/programmes/shipped-programmes';

const shipped = (programme: string, version = 1) => {
  const found = shippedProgrammes().find((one) => one.programme === programme && one.version === version);
  if (!found) throw new Error(`no programme ${programme} ${version} ships`);
  return found;
};

/** The shipped cattle programme. */
export const cattle = shipped('01');

/** The example that a shipped programme brings along. */
export const exampleOf = (programme: string, version = 1): Record<string, unknown> =>
  (shipped(programme, version).schema as { examples: [Record<string, unknown>] }).examples[0];

export { shipped };

/** A version to be published: what ships, unless told otherwise. */
export function publication(overrides: Partial<PublishProgramme> & { programme: string }): PublishProgramme {
  const { titleZh, titleEn, subtypes, schema } = shipped(overrides.programme);
  return {
    ...{ validFrom: '2020-01-01', titleZh, titleEn, subtypes, schema },
    ...{ source: '通扶组发〔2019〕12号', reason: '按市里通知调整' },
    ...overrides,
  };
}
