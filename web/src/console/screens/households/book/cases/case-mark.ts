const marks = {
  open: { shape: 'diamond', tint: 'gold' },
  decided: { shape: 'full', tint: 'grass' },
  refused: { shape: 'square', tint: 'red' },
  withdrawn: { shape: 'open', tint: 'plain' },
} as const;

type CaseMark = (typeof marks)[keyof typeof marks];

/** Shape and colour of where a case stands. */
export const caseMark = (state: string): CaseMark => marks[state as keyof typeof marks] ?? marks.withdrawn;
