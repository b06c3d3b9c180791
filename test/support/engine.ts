import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';

type Features = Parameters<typeof emulateMedia>[0];
type Size = Parameters<typeof setViewport>[0];

/** Emulates media features; skips the test in an engine that cannot. */
export async function emulateOrSkip(test: Mocha.Context, features: Features): Promise<void> {
  if (!(await executeServerCommand('supports', { command: 'emulate-media', features }))) test.skip();
  await emulateMedia(features);
}

/** Sets the size of the page; skips the test in an engine that cannot. */
export async function resizeOrSkip(test: Mocha.Context, size: Size): Promise<void> {
  if (!(await executeServerCommand('supports', { command: 'set-viewport' }))) test.skip();
  await setViewport(size);
}

/** Whether keys can be held down in this engine's runner: in WebDriver's they cannot. */
export async function canHoldKeys(): Promise<boolean> {
  return executeServerCommand<boolean, { command: string }>('supports', { command: 'hold-keys' });
}
