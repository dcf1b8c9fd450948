import { sourceLine } from '../library/references/citation';
import type { ExportPassage } from './items';

/** What is said of where a passage is from: as a citation has it, with the day on which it was met in brackets. */
export function passageSource({ source, page, met }: ExportPassage): string {
  const line = sourceLine(source, page ?? undefined);
  return met === undefined ? line : `${line} [${met}]`;
}
