/** A line on the screen. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);
