import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { mount, unmount } from '../mounted';
import { fakeEditingSource } from './fakeEditingSource';
import { Terms } from './Terms';
import { SOVEREIGNTY } from './termsStates';

beforeEach(() => page.viewport(900, 800));
afterEach(unmount);

describe('what is written of a term and not kept', () => {
  const earlier = SOVEREIGNTY.term.remark ?? '';
  const other = { ...SOVEREIGNTY, id: 'other', label: '数字鸿沟' };
  const remark = () => page.getByRole('textbox', { name: 'Your own remark' });
  const openRow = (name: RegExp) => page.getByRole('button', { name }).first().click();

  test('stays where another form is opened in its place, and is gone once it is kept', async () => {
    const source = fakeEditingSource([SOVEREIGNTY, other]);
    mount(<Terms source={source} />);
    await openRow(/^网络主权/);
    await remark().fill('half a thought');
    await openRow(/^数字鸿沟/);
    await expect.element(page.getByRole('form', { name: 'Edit “数字鸿沟”' })).toBeVisible();
    await expect.element(remark()).toHaveValue(earlier);
    await page.getByRole('status').getByRole('button', { name: '网络主权' }).click();
    await expect.element(remark()).toHaveValue('half a thought');
    expect(page.getByText('Begun and not kept yet:').elements()).toEqual([]);
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect.poll(() => source.asked).toEqual(['save cyber-sovereignty']);
    await openRow(/^数字鸿沟/);
    await expect.element(page.getByRole('form', { name: 'Edit “数字鸿沟”' })).toBeVisible();
    expect(page.getByText('Begun and not kept yet:').elements()).toEqual([]);
  });

  test('is gone where the reader cancels it', async () => {
    mount(<Terms source={fakeEditingSource([SOVEREIGNTY])} />);
    await openRow(/^网络主权/);
    await remark().fill('half a thought');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await openRow(/^网络主权/);
    await expect.element(remark()).toHaveValue(earlier);
  });

  test('stays where a page asks for another term meanwhile, each with its own sentence', async () => {
    const source = fakeEditingSource([SOVEREIGNTY]);
    const found = (text: string) => ({
      text,
      sentence: `说的是${text}。`,
      title: '新闻',
      url: 'https://a.example/',
    });
    mount(<Terms source={source} />);
    await expect.element(page.getByRole('button', { name: 'New term' })).toBeVisible();
    source.wishFor({ case: 'new', selection: found('数据大使馆') });
    await expect.element(page.getByText('说的是数据大使馆。')).toBeVisible();
    await remark().fill('half a thought');
    source.wishFor({ case: 'new', selection: found('数字丝路') });
    await expect.element(page.getByText('说的是数字丝路。')).toBeVisible();
    await expect.element(remark()).toHaveValue('');
    await page.getByRole('status').getByRole('button', { name: '数据大使馆' }).click();
    await expect.element(page.getByText('说的是数据大使馆。')).toBeVisible();
    await expect.element(remark()).toHaveValue('half a thought');
    await expect
      .element(page.getByRole('status').getByRole('button', { name: '数字丝路' }))
      .toBeVisible();
  });

  test('of a term that another window has deleted can be kept as a new one', async () => {
    const source = fakeEditingSource([SOVEREIGNTY, other]);
    mount(<Terms source={source} />);
    await openRow(/^网络主权/);
    await remark().fill('half a thought');
    await openRow(/^数字鸿沟/);
    source.rows = [other];
    await page.getByRole('button', { name: 'Duplicate “数字鸿沟”' }).click();
    await page.getByRole('status').getByRole('button', { name: '网络主权' }).click();
    await expect.element(remark()).toHaveValue('half a thought');
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect.poll(() => source.asked.at(-1)).toBe('create in own-notes');
    expect(page.getByText('Begun and not kept yet:').elements()).toEqual([]);
  });

  test('of a list stays, too', async () => {
    mount(<Terms source={fakeEditingSource([SOVEREIGNTY])} />);
    await page.getByRole('button', { name: 'From a list' }).click();
    const lines = page.getByRole('textbox', { name: 'Paste lines or columns' });
    await lines.fill('数字丝路 = digital silk road');
    await openRow(/^网络主权/);
    await page.getByRole('status').getByRole('button', { name: 'Terms from a list' }).click();
    await expect.element(lines).toHaveValue('数字丝路 = digital silk road');
  });
});
