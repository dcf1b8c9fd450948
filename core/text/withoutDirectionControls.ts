/** Marks, embeddings, overrides and isolates of the bidirectional algorithm. */
const DIRECTION_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A name without what turns the direction of it, and of what stands after it: `a\u202efdp.txt` is read as `atxt.pdf`. */
export function withoutDirectionControls(name: string): string {
  return name.replace(DIRECTION_CONTROLS, '');
}
