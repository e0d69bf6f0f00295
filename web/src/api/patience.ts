/** How slow a line may be that carries a file, bytes a millisecond. */
const slowest = 4;

/** How long an answer may take, ms: what is sent needs its time before the answer begins. */
export const patienceFor = (least: number, bytes: number): number => least + Math.ceil(bytes / slowest);
