/** What the script that finds out what is met needs of the browser. */
import type { MetPlace } from '../../core/collection/encounter';
import { DeliveryError, deliver } from '../messaging/deliver';
import { pageBrowser } from '../pageBrowser';
import { keepInWorld, keptInWorld, RUNNING_KEY, type Run } from './isolatedWorld';

/** Under it the life of what watches is kept: brought again, the script replaces what ran before. */
const KEY = 'pangzhu.meeting';

/** Begins watching in the place of what watched before; ends with what marks the frame. */
export function beginMeeting(): AbortSignal {
  (keptInWorld(KEY) as AbortController | undefined)?.abort();
  const life = new AbortController();
  keepInWorld(KEY, life);
  const run = keptInWorld(RUNNING_KEY) as Run | undefined;
  run?.life.signal.addEventListener('abort', () => life.abort(), { once: true });
  return life.signal;
}

/** What is annotated in the frame; `null` where nothing is. Same shape as what the annotator shares. */
export function sharedPage<Page>(): Page | null {
  const run = keptInWorld(RUNNING_KEY) as Run | undefined;
  return (run?.page as Page | undefined) ?? null;
}

/** Tells the background what was met; `false` where it wants no more, or is gone. */
export async function tellMet(met: MetPlace[]): Promise<boolean> {
  try {
    const send = () => pageBrowser.runtime.sendMessage({ type: 'encounter/met', met });
    return (await deliver(send)) === true;
  } catch (error) {
    // One that was not taken is not told again; an extension that is gone takes nothing any more.
    if (error instanceof DeliveryError) return error.failure !== 'orphaned';
    if (pageBrowser.runtime?.id === undefined) return false;
    throw error;
  }
}
