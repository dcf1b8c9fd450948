/** Web Locks of one context, as far as `exclusively` uses them: Node has none. */
export function installLocks(): void {
  const tails = new Map<string, Promise<unknown>>();
  const request = <Result>(name: string, task: () => Promise<Result>): Promise<Result> => {
    const earlier = tails.get(name) ?? Promise.resolve();
    const result = earlier.then(task, task);
    tails.set(name, result);
    return result;
  };
  Object.defineProperty(globalThis, 'navigator', {
    configurable: true,
    value: { locks: { request } },
  });
}
