import { readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** Processor time of a process so far, all its threads, in microseconds; with `ended`, also of its ended children. */
function timeOf(pid: number, ended = false): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const own = Number(fields[11]) + Number(fields[12]);
  const children = ended ? Number(fields[13]) + Number(fields[14]) : 0;
  return ((own + children) / ticksPerSecond) * 1e6;
}

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

/** Processor time of a process and of all its children, living or ended, in microseconds; 0 where /proc is not there. */
export function treeTime(pid: number): number {
  try {
    return timeOf(pid, true) + childrenOf(pid).reduce((sum, child) => sum + quiet(() => timeOf(child)), 0);
  } catch {
    return 0;
  }
}

/** Memory a process and its children hold, in megabytes. */
export function treeMemory(pid: number): number {
  const of = (one: number) =>
    quiet(() => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  return of(pid) + quiet(() => childrenOf(pid).reduce((sum, child) => sum + of(child), 0));
}

/** Watches the memory until it is told to stop; then the most that was seen, in megabytes. */
export function watchMemory(pid: number): () => number {
  let most = treeMemory(pid);
  const timer = setInterval(() => (most = Math.max(most, treeMemory(pid))), 100);
  return () => {
    clearInterval(timer);
    return Math.max(most, treeMemory(pid));
  };
}

/** A process may end between being listed and being read. */
function quiet(read: () => number): number {
  try {
    return read();
  } catch {
    return 0;
  }
}
