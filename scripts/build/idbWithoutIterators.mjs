/**
 * idb makes stores, indexes and cursors iterable, by traps that a bundler has to keep. Nothing here walks a cursor so, and the
 * background reads idb whenever it wakes, so this plugin leaves them out. The code stays as published. A release that
 * is put together in another way fails the build.
 */
const IDB = /idb\/build\/index\.js$/;
/** The last part of the module: from what cursors are moved by up to what the module exports. */
const ITERATORS = /^const advanceMethodProps = [\s\S]*?(?=^export \{)/m;

/** @returns {import('vite').Plugin} */
export function idbWithoutIterators() {
  return {
    name: 'idb-without-iterators',
    enforce: 'pre',
    transform: (code, id) => (IDB.test(id) ? leaveIterators(code) : null),
  };
}

/**
 * @param {string} code of `idb`
 * @returns {string} the same without what makes its objects iterable
 * @throws Error where the code does not have that
 */
export function leaveIterators(code) {
  if (!ITERATORS.test(code)) throw new Error(`idb has no ${ITERATORS}.`);
  return code.replace(ITERATORS, '');
}
