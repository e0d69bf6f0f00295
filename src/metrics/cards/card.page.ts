import { A4 } from '../../platform/print/sheet';

/** The book on its sheet, points: a frame, the spine at its left, and beside it the page. */
export const BOOK = { left: 30, top: 30, right: A4.width - 30, bottom: A4.height - 30, radius: 12 };
export const SPINE = { width: 92, edge: 3 };
export const LEFT = BOOK.left + SPINE.width + 26;
export const RIGHT = BOOK.right - 26;
export const WIDTH = RIGHT - LEFT;
/** Where the page ends above its foot. */
export const FLOOR = BOOK.bottom - 40;
