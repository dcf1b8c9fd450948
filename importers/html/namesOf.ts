/** Where pages say what an element is for; classes are often made by programs. */
const NAMING = ['class', 'id', 'aria-labelledby', 'data-testid', 'data-component', 'data-gu-name'];

/** What a page calls an element, its words parted. */
export const namesOf = (element: Element): string =>
  NAMING.map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2');
