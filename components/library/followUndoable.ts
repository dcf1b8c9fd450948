import type { Undo } from './terms/EditingSource';
import type { Following } from './useFollowing';

/**
 * Does what the reader asked for and can take back.
 *
 * @param tell says that it is done, with what takes it back; once it is taken back, with `null`
 */
export function followUndoable(
  follow: Following['follow'],
  action: () => Promise<Undo>,
  tell: (onUndo: (() => void) | null) => void,
): void {
  void follow(async () => {
    const undo = await action();
    const takeBack = async () => {
      await undo();
      tell(null);
    };
    tell(() => void follow(takeBack));
  });
}
