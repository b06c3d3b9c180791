const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const cleanups = new Set<() => void>();

/**
 * Runs `cleanup` before Ctrl-C, SIGTERM or a closed terminal ends this process; gives what takes it back. It must not wait:
 * the process ends when it returns, by the same signal, so that who started it sees why.
 */
export function beforeEnd(cleanup: () => void): () => void {
  if (cleanups.size === 0) for (const signal of signals) process.on(signal, end);
  cleanups.add(cleanup);
  return () => {
    if (cleanups.delete(cleanup) && cleanups.size === 0) stopListening();
  };
}

function end(signal: NodeJS.Signals): void {
  stopListening();
  for (const cleanup of cleanups) {
    try {
      cleanup();
    } catch {
      // Others are to be cleaned up all the same.
    }
  }
  process.kill(process.pid, signal);
}

function stopListening(): void {
  for (const signal of signals) process.off(signal, end);
}
