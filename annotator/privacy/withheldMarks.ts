/** Marks of names that the page may not find out: painted only when the reserve releases them. */
import type { Mark } from '../marks/mark';
import type { Reserve, ReserveNeeds, ReserveScript } from './contract';

export interface WithheldMarks {
  add(mark: Mark): void;
  delete(mark: Mark): void;
}

/**
 * @param load brings the reserve into the frame, when the first such name is found
 * @param show paints a mark
 */
export function createWithheldMarks(
  load: () => Promise<ReserveScript>,
  show: (mark: Mark) => void,
  grantNames: ReserveNeeds['grantNames'],
  signal: AbortSignal,
): WithheldMarks {
  const withheld = new Set<Mark>();
  let reserve: Reserve | null = null;
  let isLoading = false;
  const release = (mark: Mark) => withheld.delete(mark) && show(mark);

  return {
    add(mark) {
      withheld.add(mark);
      reserve?.wake();
      if (isLoading) return;
      isLoading = true;
      load().then(
        ({ createReserve }) => {
          reserve = createReserve({ withheld, release, grantNames }, signal);
        },
        () => {
          // The browser does not let it in: the names stay unmarked, and the next one asks again.
          isLoading = false;
        },
      );
    },
    delete: (mark) => withheld.delete(mark),
  };
}
