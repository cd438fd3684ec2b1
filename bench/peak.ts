import { readFileSync } from 'node:fs';

/** Peak resident set of this process, bytes. Linux tells it of the program alone; usage counters begin with that of the parent. */
export function peakResidentSet(): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  } catch {}
  return process.resourceUsage().maxRSS * 1024;
}
