import { readdirSync, readFileSync } from 'node:fs';

/** Of the kernel's accounting (proc(5)); the usual setting of Linux. */
const ticksPerSecond = 100;

/** CPU time that processes and their children have used so far, in milliseconds. Unlike wall time it does not depend on who else uses the machine. */
export function cpuTimeMs(pids: readonly number[]): number {
  return pids.flatMap((pid) => [pid, ...childrenOf(pid)]).reduce((sum, pid) => sum + ownCpuTimeMs(pid), 0);
}

function ownCpuTimeMs(pid: number): number {
  const fields = statOf(pid);
  if (fields === undefined) return 0;
  // utime and stime, and those of children that have ended, as PostgreSQL's parallel workers do
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return (ticks * 1000) / ticksPerSecond;
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => Number(statOf(pid)?.[1]) === parent);
}

/** Fields after the name of the program, which may hold spaces: state, parent, … */
function statOf(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined; // ended since it was listed
  }
}

/** Resident memory of a process, in megabytes. */
export function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
