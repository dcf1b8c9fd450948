/**
 * Sees to it that marks of the frame look as wanted. Their style sheet comes with the first mark and goes with the
 * last one: any page can ask how a highlight of ours would look, and is to learn nothing as long as there is none.
 */
import type { MarkLook } from '../../core/settings/settings';
import { keepInWorld, keptInWorld } from './isolatedWorld';

/** Of the frame: what is styled stays so when a run of the script ends and another begins. */
interface FrameLook {
  present: MarkLook | null;
  wanted: MarkLook | null;
  isFollowing: boolean;
}

/** Puts the style sheet of `wanted` in the place of that of `present`; rejects where it cannot. */
export type ChangeLook = (present: MarkLook | null, wanted: MarkLook | null) => Promise<unknown>;

const KEY = 'pangzhu.look';
/** Milliseconds without a mark after which the style goes: a page that draws its text anew has none for a moment. */
const PATIENCE = 400;

/** @param wanted `null` where there are no marks */
export function showLook(wanted: MarkLook | null, change: ChangeLook): void {
  const known = keptInWorld(KEY) as FrameLook | undefined;
  const look = known ?? { present: null, wanted, isFollowing: false };
  keepInWorld(KEY, look);
  look.wanted = wanted;
  if (!look.isFollowing) void follow(look, change);
}

async function follow(look: FrameLook, change: ChangeLook): Promise<void> {
  look.isFollowing = true;
  while (!isSame(look.present, look.wanted)) {
    if (look.wanted === null) await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    const { present, wanted } = look;
    if (isSame(present, wanted)) break;
    try {
      await change(present, wanted);
    } catch {
      // The background cannot be reached: the next mark asks again.
      break;
    }
    look.present = wanted;
  }
  look.isFollowing = false;
}

function isSame(first: MarkLook | null, second: MarkLook | null): boolean {
  return first?.style === second?.style && first?.colour === second?.colour;
}
