import { changeRequests, notices, objections, procedures } from './case-lists';
import type { ExportList } from './export-list';
import { households, members } from './registry-lists';
import { duplicates } from './review-lists';

/** Every list that can leave the system as a file. */
export const exportLists = { households, members, procedures, notices, objections, changeRequests, duplicates };

export type ListName = keyof typeof exportLists;
export const listNames = Object.keys(exportLists) as ListName[];

/** A list by name; its filters were validated against its own class. */
export const listOf = (name: ListName): ExportList => exportLists[name];
