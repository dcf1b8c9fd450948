/**
 * The first of `size` places from which on `is` holds, found by halving; `size` where it never does.
 *
 * @param is asked of some 0 ≤ place < `size`; once it holds, it has to hold of all that follow
 */
export function firstThat(size: number, is: (place: number) => boolean): number {
  let from = 0;
  let to = size;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (is(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
