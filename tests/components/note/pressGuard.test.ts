import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { guardPresses, type PressGuard } from '../../../components/note/pressGuard';

/** Longer than a note has to stand still. Milliseconds. */
const A_WHILE = 400;

let button: HTMLButtonElement;
let pressed: string[];
let life: AbortController;
let guard: PressGuard;
/** Tells the guard what the browser would. Here it tells of nothing: the frame of a test is scaled. */
let see: (isSeen: boolean) => void;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const wasClicked = () => pressed.includes('click');

beforeEach(() => {
  life = new AbortController();
  pressed = [];
  button = document.createElement('button');
  button.textContent = 'Leave this site';
  document.body.append(button);
  for (const type of ['pointerdown', 'mousedown', 'click']) {
    button.addEventListener(type, () => pressed.push(type));
  }
  const watch = (_: Element, onChange: typeof see) => {
    see = onChange;
    return false;
  };
  guard = guardPresses(document, watch, life.signal);
  see(true);
});

afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

describe('a press in a note', () => {
  it('counts once the note has stood and been seen for a while', async () => {
    await wait(A_WHILE);
    await userEvent.click(button);
    expect(pressed).toEqual(['pointerdown', 'mousedown', 'click']);
  });

  it('does not count right after the note has moved, not even as the click it ends in', async () => {
    await wait(A_WHILE);
    guard.disturb();
    // The button is found before the pointer is sent there, which takes its time.
    const moving = setInterval(() => guard.disturb(), 10);
    await userEvent.click(button);
    clearInterval(moving);
    expect(pressed).toEqual([]);
  });

  it('does not count while something lies over the note', async () => {
    see(false);
    await wait(A_WHILE);
    await userEvent.click(button);
    expect(pressed).toEqual([]);
    see(true);
    await userEvent.click(button);
    expect(wasClicked()).toBe(true);
  });

  it('does not count where a script makes it up', async () => {
    await wait(A_WHILE);
    button.click();
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(pressed).toEqual([]);
  });

  it('counts at once by keyboard: what has no focus is not pressed', async () => {
    see(false);
    button.focus();
    guard.disturb();
    await userEvent.keyboard('{Enter}');
    expect(pressed).toEqual(['click']);
  });

  it('is let through by a guard that has ended', async () => {
    life.abort();
    button.click();
    expect(pressed).toEqual(['click']);
  });
});
