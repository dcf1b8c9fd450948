/**
 * Runs `task` while no other task of this name runs in any context of the extension. The browser
 * frees the name when a context dies half-way, so nothing stays locked.
 */
export function exclusively<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(`pangzhu:${name}`, task) as Promise<Result>;
}

/** How long the page before a reload takes at most to let go of what it holds, in milliseconds. */
const LETTING_GO = 2_000;

/** Takes a name for as long as this page lives; `false` where another page has it. */
export function heldByThisPage(name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const hold = () => {
      resolve(true);
      return new Promise<never>(() => {});
    };
    const signal = AbortSignal.timeout(LETTING_GO);
    navigator.locks.request(`pangzhu:${name}`, { signal }, hold).catch((error: unknown) => {
      if (signal.aborted) resolve(false);
      else reject(error);
    });
  });
}
