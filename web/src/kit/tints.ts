/** Colours by meaning: plain, waits, well, overdue or at risk, informs. The classes `tint-*` are in `styles/tints.css`. */
export type Tint = 'plain' | 'gold' | 'grass' | 'red' | 'sky';

/** ○ ◇ ● □ */
export type Shape = 'open' | 'diamond' | 'full' | 'square';
