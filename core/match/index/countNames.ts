import type { CompiledIndex } from './types';

/** How many names an index has, neighbours included. */
export function countNames({ names }: Pick<CompiledIndex, 'names'>): number {
  let lines = 1;
  for (let at = names.indexOf('\n'); at !== -1; at = names.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
