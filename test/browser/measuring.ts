import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** A slow machine on a slow line. */
export interface Profile {
  /** How many times slower the processor is. */
  cpu: number;
  /** kbit a second, and ms of latency; none: the line as it is. */
  line?: { rate: number; latency: number };
}

export const profiles = {
  A: { cpu: 4, line: { rate: 1600, latency: 150 } },
  B: { cpu: 6, line: { rate: 400, latency: 400 } },
  cpu4: { cpu: 4 },
} satisfies Record<string, Profile>;

export async function slowDown(page: Page, { cpu, line }: Profile): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (line) {
    const throughput = (line.rate * 1000) / 8;
    const conditions = { offline: false, latency: line.latency };
    await session.send('Network.emulateNetworkConditions', {
      ...conditions,
      ...{ downloadThroughput: throughput, uploadThroughput: throughput },
    });
  }
  return session;
}

/** What a page notes about itself from its first moment on; ms, and shares for the shifts. */
export interface Noted {
  fcp: number;
  lcp: number;
  cls: number;
  /** Of long tasks, what is above 50 ms. */
  tbt: number;
  /** The longest answer to something somebody did. */
  inp: number;
}

/** Begins to note; has to be called before the page is opened. */
export const note = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const noted = { fcp: 0, lcp: 0, cls: 0, tbt: 0, inp: 0 };
    Object.assign(globalThis, { noted });
    const watch = (type: string, take: (entry: never) => void, more: object = {}): void =>
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => take(entry as never))).observe({
        ...{ type, buffered: true },
        ...more,
      });
    watch('paint', ({ name, startTime }: PerformanceEntry) => {
      if (name === 'first-contentful-paint') noted.fcp = startTime;
    });
    watch('largest-contentful-paint', ({ startTime }: PerformanceEntry) => (noted.lcp = startTime));
    watch('layout-shift', ({ value, hadRecentInput }: { value: number; hadRecentInput: boolean }) => {
      if (!hadRecentInput) noted.cls += value;
    });
    watch('longtask', ({ duration }: PerformanceEntry) => (noted.tbt += Math.max(0, duration - 50)));
    watch(
      'event',
      ({ duration, interactionId }: { duration: number; interactionId: number }) => {
        if (interactionId) noted.inp = Math.max(noted.inp, duration);
      },
      { durationThreshold: 16 },
    );
  });

export const notedOn = (page: Page): Promise<Noted> =>
  page.evaluate(() => ({ ...(globalThis as unknown as { noted: Noted }).noted }));

/** Counts what comes over the line, kB as sent. */
export function weigh(session: CDPSession): () => number {
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  return () => bytes / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** A photograph as large as a phone takes them: noise, which compresses as badly as a meadow. */
export const largePhoto = (page: Page): Promise<Buffer> =>
  page
    .evaluate(async () => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [4000, 3000];
      const drawing = canvas.getContext('2d') as CanvasRenderingContext2D;
      for (let i = 0; i < 20_000; i += 1) {
        drawing.fillStyle = `hsl(${(i * 137) % 360} 60% ${30 + (i % 40)}%)`;
        drawing.fillRect((i * 7919) % 4000, (i * 104_729) % 3000, 10 + (i % 90), 10 + (i % 70));
      }
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
      const bytes = new Uint8Array(await (blob as Blob).arrayBuffer());
      let text = '';
      for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      return btoa(text);
    })
    .then((text) => Buffer.from(text, 'base64'));
