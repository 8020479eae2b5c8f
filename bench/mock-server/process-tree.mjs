// What Linux knows of a process and its children. The threads' own counters are exact; those in /proc/<pid>/stat
// come in steps of 10 ms.
import { readdirSync, readFileSync } from 'node:fs';

/** The CPU time that a process and its children have used so far, in microseconds. */
export function readCpu(pid) {
  return treeOf(pid)
    .flatMap(threadsOf)
    .reduce((sum, thread) => sum + readThreadCpu(thread), 0);
}

/** The resident memory of a process and its children, in megabytes. */
export function readMemory(pid) {
  return treeOf(pid).reduce((sum, member) => sum + readResidentSet(member), 0);
}

function treeOf(pid) {
  const children = threadsOf(pid).flatMap((thread) => readWords(`${thread}/children`));
  return [pid, ...children.flatMap(treeOf)];
}

function threadsOf(pid) {
  return readdirSync(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}`);
}

function readThreadCpu(thread) {
  return Number(readWords(`${thread}/schedstat`)[0]) / 1000;
}

function readResidentSet(pid) {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1];
  return (Number(kilobytes) * 1024) / 1e6;
}

function readWords(file) {
  return readFileSync(file, 'utf8').split(/\s+/).filter(Boolean);
}
