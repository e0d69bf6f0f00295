import { join } from 'node:path';
import { Hands } from './hands';

/**
 * Tests that go on where the one before has ended. Once one has failed, those after it fail at once and say so, instead
 * of waiting for what cannot come; FAILURE_PICTURES names a folder for pictures of what stood on the screens then.
 */
export function story(): (name: string, step: () => unknown) => void {
  let broken: string | undefined;
  return (name, step) =>
    it(name, async () => {
      if (broken) throw new Error(`the story has ended at "${broken}"`);
      try {
        await step();
      } catch (error) {
        broken = name;
        await photograph();
        throw error;
      }
    });
}

async function photograph(): Promise<void> {
  const folder = process.env.FAILURE_PICTURES;
  if (!folder) return;
  for (const [at, { page }] of Hands.all.entries())
    if (!page.isClosed())
      await page.screenshot({ path: join(folder, `${at}.png`), fullPage: true }).catch(() => undefined);
}
