import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/page.css';
import { SidePanelApp } from '../../../components/sidepanel/SidePanelApp';
import { mount, unmount } from '../mounted';
import { type FakePanelWorld, fakePanelWorld, framePlaces } from './fakeSidePanelSource';

beforeEach(() => page.viewport(320, 700));
afterEach(unmount);

const opened = (world: FakePanelWorld) =>
  mount(<SidePanelApp source={world.source} language="en" />);
const terms = () => page.getByRole('list', { name: 'Terms on this page' }).getByRole('button');
const current = () => document.querySelector('[aria-current] .term-line-label')?.textContent;
const labels = () =>
  [...document.querySelectorAll('.term-line-label')].map((label) => label.textContent);
const step = () => document.querySelector('.place-head .stepper-step')?.textContent;

describe('the terms', () => {
  test('come in the order of the page, those of frames after those of the page around them', async () => {
    const world = fakePanelWorld();
    opened(world);
    world.tell(
      new Map([
        [7, framePlaces(['c', 'a'])],
        [0, framePlaces(['b', 'a', 'b'])],
      ]),
    );
    await expect.poll(labels).toEqual(['label of b', 'label of a', 'label of c']);
    expect(document.querySelector('.panel-counts')?.textContent).toBe('Terms: 3 · Marks: 5');
  });

  test('follow the page as it changes', async () => {
    const world = fakePanelWorld();
    opened(world);
    world.tell(new Map([[0, framePlaces([])]]));
    await expect.element(page.getByText(/No term of your library/)).toBeVisible();
    world.tell(new Map([[0, framePlaces(['a'])]]));
    await expect.poll(labels).toEqual(['label of a']);
    world.tell(null);
    await expect.poll(labels).toEqual([]);
  });

  test('leave out what is gone from the library', async () => {
    const world = fakePanelWorld();
    opened(world);
    world.tell(new Map([[0, framePlaces(['gone', 'a'])]]));
    await expect.poll(labels).toEqual(['label of a']);
  });

  test('are narrowed by name and by kind', async () => {
    const world = fakePanelWorld();
    opened(world);
    world.tell(new Map([[0, framePlaces(['a', 'b', 'event-c'])]]));
    await expect.poll(labels).toHaveLength(3);
    await userEvent.click(page.getByRole('searchbox'));
    await userEvent.keyboard('b');
    await expect.poll(labels).toEqual(['label of b']);
    await userEvent.keyboard('{Escape}');
    await page.getByRole('combobox').selectOptions('Event');
    await expect.poll(labels).toEqual(['label of event-c']);
  });
});

describe('reading', () => {
  test('is followed: the term at hand is told, with the passage that fits', async () => {
    const world = fakePanelWorld();
    opened(world);
    world.tell(new Map([[0, framePlaces(['a', 'b', 'a'])]]));
    await expect.poll(labels).toHaveLength(2);
    world.read(0, 2);
    await expect.poll(current).toBe('label of a');
    expect(step()).toBe('2 of 2');
    await expect.element(page.getByText('passage for paragraph of a 1')).toBeVisible();
    world.read(0, 1);
    await expect.poll(current).toBe('label of b');
  });

  test('is not followed while the reader is at work in the panel', async () => {
    const world = fakePanelWorld();
    opened(world);
    world.tell(new Map([[0, framePlaces(['a', 'b'])]]));
    await expect.poll(labels).toHaveLength(2);
    world.read(0, 0);
    await expect.poll(current).toBe('label of a');
    await userEvent.click(page.getByRole('searchbox'));
    world.read(0, 1);
    await expect.poll(() => world.told).toBe(2);
    expect(current()).toBe('label of a');
  });

  test('ends with the page: nothing of it is shown on the next', async () => {
    const world = fakePanelWorld();
    opened(world);
    world.tell(new Map([[0, framePlaces(['a'])]]));
    await expect.poll(labels).toHaveLength(1);
    world.read(0, 0);
    await expect.poll(current).toBe('label of a');
    world.tell(null);
    await expect.poll(labels).toEqual([]);
    world.tell(new Map([[0, framePlaces(['a', 'b'])]]));
    await expect.poll(labels).toHaveLength(2);
    expect(current()).toBeUndefined();
  });
});

describe('going to marks', () => {
  test('a press leads to the first, another to the next, and around', async () => {
    const world = fakePanelWorld();
    opened(world);
    world.tell(new Map([[0, framePlaces(['a', 'b', 'a'])]]));
    await expect.poll(labels).toHaveLength(2);
    for (let press = 0; press < 3; press += 1) await terms().first().click();
    expect(world.asked).toEqual(['go 5 0/a/0', 'go 5 0/a/1', 'go 5 0/a/0']);
  });

  test('a mark in a frame is gone to in its frame', async () => {
    const world = fakePanelWorld();
    opened(world);
    world.tell(
      new Map([
        [0, framePlaces(['a'])],
        [9, framePlaces(['a', 'a'])],
      ]),
    );
    await expect.poll(labels).toHaveLength(1);
    await terms().first().click();
    await page.getByRole('button', { name: 'Previous mark of this term' }).click();
    expect(world.asked).toEqual(['go 5 0/a/0', 'go 5 9/a/1']);
  });

  test('leads back to where the page was', async () => {
    const world = fakePanelWorld();
    opened(world);
    world.tell(new Map([[0, framePlaces(['a'])]]));
    await expect.poll(labels).toHaveLength(1);
    const back = page.getByRole('button', { name: 'Back to where the page was' });
    await terms().first().click();
    await back.click();
    expect(world.asked).toEqual(['go 5 0/a/0', 'back 5']);
    await expect.poll(() => back.elements()).toEqual([]);
  });

  test('offers no way back where the mark was not to be seen', async () => {
    const world = fakePanelWorld();
    world.isVisible = false;
    opened(world);
    world.tell(new Map([[0, framePlaces(['a'])]]));
    await expect.poll(labels).toHaveLength(1);
    await terms().first().click();
    await expect.element(page.getByText('passage for paragraph of a 0')).toBeVisible();
    expect(page.getByRole('button', { name: /^Back/ }).elements()).toEqual([]);
  });
});

test('the panel opens at the term that it was opened for', async () => {
  const world = fakePanelWorld();
  opened(world);
  world.wish('b');
  world.tell(new Map([[0, framePlaces(['a', 'b'])]]));
  await expect.poll(current).toBe('label of b');
});

test('the note and the reader open at what is shown', async () => {
  const world = fakePanelWorld();
  opened(world);
  world.tell(new Map([[0, framePlaces(['a'])]]));
  await expect.poll(labels).toHaveLength(1);
  world.read(0, 0);
  await page.getByRole('button', { name: 'Show note on the page' }).click();
  await page.getByRole('button', { name: 'Open in reader' }).click();
  expect(world.asked).toEqual(['note 5 0/a/0', 'reader document-1 4 a']);
});

test('other passages of the term can be read', async () => {
  const world = fakePanelWorld();
  opened(world);
  world.tell(new Map([[0, framePlaces(['a'])]]));
  await expect.poll(labels).toHaveLength(1);
  world.read(0, 0);
  await page.getByRole('button', { name: 'Next passage' }).click();
  await expect.element(page.getByText('2 of 3')).toBeVisible();
});

test('a site that is off is switched on', async () => {
  const world = fakePanelWorld();
  world.access = { case: 'off', host: 'news.example.com' };
  opened(world);
  await page.getByRole('switch').click();
  world.tell(new Map([[0, framePlaces(['a'])]]));
  await expect.poll(labels).toHaveLength(1);
  expect(world.asked).toEqual(['news.example.com on']);
});

test('another tab in front brings its own page', async () => {
  const world = fakePanelWorld();
  opened(world);
  world.tell(new Map([[0, framePlaces(['a'])]]));
  await expect.poll(labels).toHaveLength(1);
  world.access = { case: 'browser-page' };
  world.tab = 6;
  world.change();
  await expect.poll(labels).toEqual([]);
  await expect.element(page.getByText(/browser/i).first()).toBeVisible();
});

test('what failed on opening is tried again on demand', async () => {
  const world = fakePanelWorld();
  world.trouble = new Error('no answer from the background');
  opened(world);
  await expect
    .element(page.getByRole('alert').first())
    .toHaveTextContent('no answer from the background');
  world.trouble = null;
  await page.getByRole('button', { name: 'Try again' }).click();
  world.tell(new Map([[0, framePlaces(['a'])]]));
  await expect.poll(labels).toHaveLength(1);
});
