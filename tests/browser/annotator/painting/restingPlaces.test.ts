import { afterEach, describe, expect, it } from 'vitest';
import { createRestingPlaces } from '../../../../annotator/painting/restingPlaces';
import { setBody } from '../../pages';

const life = new AbortController();
afterEach(() => scrollTo(0, 0));

/** Two elements, forty screens of common size apart, and who of them is observed. */
function setUp() {
  setBody(
    '<p id="first" style="margin:0">上</p><div style="height:40000px"></div><p id="last">下</p>',
  );
  const observed = new Set<Element>();
  const observer = {
    observe: (element: Element) => observed.add(element),
    unobserve: (element: Element) => observed.delete(element),
  } as unknown as IntersectionObserver;
  const places = createRestingPlaces(observer, life.signal);
  const elementOf = (id: string) => {
    const element = document.getElementById(id);
    if (element === null) throw new Error(`No ${id}`);
    observed.add(element);
    return element;
  };
  return { places, observed, first: elementOf('first'), last: elementOf('last') };
}

describe('an element found far from the viewport', () => {
  it('is no longer observed', () => {
    const { places, observed, first, last } = setUp();
    places.found(first, first.getBoundingClientRect());
    places.found(last, last.getBoundingClientRect());
    expect([...observed]).toEqual([first]);
  });

  it('stays observed where the reader has jumped to it meanwhile', () => {
    const { places, observed, first, last } = setUp();
    const asDrawn = [first.getBoundingClientRect(), last.getBoundingClientRect()] as const;
    last.scrollIntoView();
    places.found(first, asDrawn[0]);
    places.found(last, asDrawn[1]);
    expect(observed.has(last)).toBe(true);
  });

  it('is observed again once the reader comes near', async () => {
    const { places, observed, last } = setUp();
    places.found(last, last.getBoundingClientRect());
    expect(observed.has(last)).toBe(false);
    last.scrollIntoView();
    await expect.poll(() => observed.has(last), { timeout: 5_000 }).toBe(true);
  });
});
