/** Vectors as arrays of numbers, of equal length where two are taken. */

export const dot = (a, b) => a.reduce((sum, each, at) => sum + each * b[at], 0);
export const minus = (a, b) => a.map((each, at) => each - b[at]);
export const scaled = (a, by) => a.map((each) => each * by);
export const added = (a, b) => a.map((each, at) => each + b[at]);
/** As long as 1. */
export const unit = (a) => scaled(a, 1 / Math.sqrt(dot(a, a)));
export const middleOf = (rows) => scaled(rows.reduce(added), 1 / rows.length);
