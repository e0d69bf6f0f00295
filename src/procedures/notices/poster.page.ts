import { A4 } from '../../platform/print/sheet';

/** The sheet of a poster and its edges, points. */
export const PAGE = { ...A4, side: 62, top: 50, bottom: 64 };
export const WIDTH = PAGE.width - 2 * PAGE.side;
export const RIGHT = PAGE.side + WIDTH;
export const FLOOR = PAGE.height - PAGE.bottom;
/** Where the table begins on the pages after the first. */
export const REPEATED_TOP = 88;
