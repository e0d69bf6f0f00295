import type { Column } from '@/kit/data-table';
import { t } from '@/i18n';

/** Columns of the table of households in their order; the first always stands, it is what one opens. */
export const columnKeys = [
  'headName',
  'number',
  'villageName',
  'villagerGroup',
  'address',
  'memberCount',
  'status',
  'registration',
  'phone',
  'updatedAt',
] as const;

export type ColumnKey = (typeof columnKeys)[number];

export const shippedColumns: readonly ColumnKey[] = [
  ...(['headName', 'number', 'villageName', 'villagerGroup', 'memberCount'] as const),
  ...(['status', 'phone', 'updatedAt'] as const),
];

export const isColumns = (value: unknown): value is ColumnKey[] =>
  Array.isArray(value) && value.includes('headName') && value.every((key) => columnKeys.includes(key as ColumnKey));

export const isDensity = (value: unknown): value is 'normal' | 'compact' => value === 'normal' || value === 'compact';

const looks: Partial<Record<ColumnKey, Partial<Column>>> = {
  headName: { nowrap: true },
  number: { nowrap: true },
  memberCount: { align: 'end', width: 'narrow' },
  status: { nowrap: true },
  phone: { nowrap: true },
  updatedAt: { nowrap: true },
};

export const columnsOf = (chosen: readonly ColumnKey[]): Column[] =>
  columnKeys
    .filter((key) => key === 'headName' || chosen.includes(key))
    .map((key) => ({ key, label: t(`households.column.${key}`), ...looks[key] }));
