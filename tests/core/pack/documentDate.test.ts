import { describe, expect, it } from 'vitest';
import { documentDateOf, isDocumentDate } from '../../../core/pack/documentDate';

describe('isDocumentDate', () => {
  it.each(['2024', '2024-05', '2024-05-17', '2024-02-29'])('takes %s', (date) => {
    expect(isDocumentDate(date)).toBe(true);
  });

  it.each(['24', '2024-5', '2024-13', '2023-02-29', '2024-05-17T00:00', '', '二〇二四'])(
    'refuses %s',
    (date) => {
      expect(isDocumentDate(date)).toBe(false);
    },
  );
});

describe('documentDateOf', () => {
  it.each([
    ['2024', '2024'],
    [' 2024/5 ', '2024-05'],
    ['2024.5.7', '2024-05-07'],
    ['2024年5月17日', '2024-05-17'],
    ['2024-05-17', '2024-05-17'],
  ])('reads %s as %s', (written, date) => {
    expect(documentDateOf(written)).toBe(date);
  });

  it.each(['May 2024', '17.5.2024', '2024-02-30', 'undated'])('finds no date in %s', (written) => {
    expect(documentDateOf(written)).toBeNull();
  });
});
