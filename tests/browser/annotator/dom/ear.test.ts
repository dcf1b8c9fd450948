import { afterEach, describe, expect, it, vi } from 'vitest';
import { earFor, openEar } from '../../../../annotator/dom/ear';

afterEach(() => vi.useRealTimers());

describe('what hears of the pointer and keys first', () => {
  it('tells all who listen, also behind one that throws, and has that reported', () => {
    vi.useFakeTimers();
    openEar();
    const heard: string[] = [];
    const ear = earFor('keydown');
    ear?.listeners.add(() => heard.push('first'));
    ear?.listeners.add(() => {
      throw new Error('of the second');
    });
    ear?.listeners.add(() => heard.push('third'));
    ear?.hear(new KeyboardEvent('keydown'));
    expect(heard).toEqual(['first', 'third']);
    expect(() => vi.runAllTimers()).toThrow('of the second');
  });
});
