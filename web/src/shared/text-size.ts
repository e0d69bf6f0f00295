const remembered = 'bangfu.text';

export const textSizes = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

export const textSize = (): TextSize => textSizes.find((size) => size === localStorage.getItem(remembered)) ?? 'normal';

/** Everything is measured in rem, so the root element's size is the size of all words. */
export function setTextSize(size: TextSize): void {
  localStorage.setItem(remembered, size);
  document.documentElement.dataset.text = size;
}

export const applyTextSize = (): void => setTextSize(textSize());
