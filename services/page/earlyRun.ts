import { keptInWorld, RUNNING_KEY, type Run } from './isolatedWorld';

export function isPageLoading(): boolean {
  return document.readyState === 'loading';
}

const currentRun = () => keptInWorld(RUNNING_KEY) as Run | undefined;

/** Notes down of the run that has begun whether it is to go on as the one that the browser starts by itself. */
export function noteEarlyRun(): void {
  const run = currentRun();
  if (run !== undefined) run.isEarly = isPageLoading();
}

/** Whether a run that began early goes on as the one that is to begin now. */
export function goesOn(): boolean {
  const run = currentRun();
  if (!run?.isEarly) return false;
  run.isEarly = false;
  return true;
}
