/**
 * Runs `task` while no other task of this name runs in any context of the extension. The browser
 * frees the name when a context dies half-way, so nothing stays locked.
 */
export function exclusively<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(`pangzhu:${name}`, task) as Promise<Result>;
}
