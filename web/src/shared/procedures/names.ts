import { t } from '@/i18n';

/** Words for what the interface names. */
export const variantName = ({ variant }: { variant: string }): string => t(`procedures.variant.${variant}`);
export const stepName = (step: string): string => t(`procedures.step.${step}`);
export const stateName = (state: string): string => t(`procedures.state.${state}`);
export const outcomeName = (outcome: string): string => t(`procedures.outcome.${outcome}`);
export const actName = (kind: string): string => t(`procedures.act.${kind}`);
export const levelName = (level: string): string => t(`procedures.level.${level}`);
