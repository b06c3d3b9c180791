import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
/** Time for browsers to take their profiles away. */
const patience = 5000;

/**
 * Has Ctrl-C, SIGTERM or a closed terminal end all that this process has started, and what that has started: builds,
 * browsers, servers. `code` is the exit code, by default the one that a shell gives for the signal.
 */
export function endWithAll(code?: number): void {
  for (const [signal, number] of Object.entries(signals)) {
    process.once(signal, () => void end().then(() => process.exit(code ?? 128 + number)));
  }
}

async function end(): Promise<void> {
  const started = descendants(process.pid);
  for (const pid of started) send(pid, 'SIGTERM');
  for (const until = Date.now() + patience; started.some(isAlive) && Date.now() < until;) await setTimeout(50);
  // Those that were started meanwhile too.
  for (const pid of new Set([...started, ...descendants(process.pid)])) send(pid, 'SIGKILL');
}

/** All that a process has started, directly or not. */
export function descendants(of: number): number[] {
  const parents = process.platform === 'linux' ? parentsInProc() : parentsByPs();
  const found = [of];
  for (const parent of found) found.push(...[...parents].flatMap(([pid, its]) => (its === parent ? pid : [])));
  return found.slice(1);
}

function parentsInProc(): Map<number, number> {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      // Its name, in brackets, may hold anything; its state and its parent follow.
      const [, state, parent] = /.*\) (\S) (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
      if (state !== 'Z') parents.set(Number(name), Number(parent));
    } catch {
      // It has ended meanwhile.
    }
  }
  return parents;
}

function parentsByPs(): Map<number, number> {
  if (process.platform === 'win32') return new Map();
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  return new Map(lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number]));
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  if (!send(pid, 0)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
