import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readStoredForm, type StoredForm } from '../../../core/stored/storedForm';

/** A form with a past: 1 had `size` as text, 2 called it `width`. */
const form: StoredForm<{ height: number }> = {
  formatVersion: 3,
  schema: v.object({ height: v.number() }),
  migrations: [
    { date: '2026-01-10', from: 1, migrate: ({ size }) => ({ width: Number(size) }) },
    { date: '2026-03-02', from: 2, migrate: ({ width }) => ({ height: width }) },
  ],
};

describe('readStoredForm', () => {
  it.each([
    ['today’s format', { formatVersion: 3, height: 7 }],
    ['one format ago', { formatVersion: 2, width: 7 }],
    ['two formats ago', { formatVersion: 1, size: '7' }],
  ])('reads %s', (_, item) => {
    expect(readStoredForm('box', item, form)).toEqual({ case: 'read', value: { height: 7 } });
  });

  it('leaves the item as it is, so that a reader killed at any point starts again', () => {
    const item = Object.freeze({ formatVersion: 1, size: '7' });
    const first = readStoredForm('box', item, form);
    expect(readStoredForm('box', item, form)).toEqual(first);
    expect(item).toEqual({ formatVersion: 1, size: '7' });
  });

  it('reports what a migration could not save', () => {
    const reading = readStoredForm('box', { formatVersion: 1, size: 'large' }, form);
    expect(reading).toMatchObject({ case: 'broken', problems: [{ path: 'box.height' }] });
  });

  it('refuses a format without a way to today’s', () => {
    const gap = { ...form, migrations: form.migrations.slice(0, 1) };
    expect(readStoredForm('box', { formatVersion: 1, size: '7' }, gap)).toEqual({
      case: 'broken',
      problems: [{ path: 'box.formatVersion', reason: { case: 'neverFormat', version: 2 } }],
    });
  });
});
