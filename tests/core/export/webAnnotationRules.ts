/**
 * What the Web Annotation Data Model (https://www.w3.org/TR/2017/REC-annotation-model-20170223/) says that an
 * annotation and a page of them must be, as far as it is about what we write: its rules with MUST, by section.
 */

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** An absolute IRI: a scheme, and no sign that must be in percent. */
const IRI = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i;
/** `xsd:dateTime` with the offset that section 3.3.1 asks for. */
const DATE_TIME = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

type Json = Record<string, unknown>;

const listOf = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isIri = (value: unknown) => typeof value === 'string' && IRI.test(value);

/** The rules that a page of annotations breaks; none where it is as it must be. */
export function pageProblems(page: unknown): string[] {
  if (!isObject(page)) return ['5.2: a page is an object'];
  return [
    ...rule(listOf(page['@context']).includes(CONTEXT), '5.2: the context is among its contexts'),
    ...rule(isIri(page.id), '5.2: exactly one IRI identifies it'),
    ...rule(listOf(page.type).includes('AnnotationPage'), '5.2: AnnotationPage is among its types'),
    ...rule(Array.isArray(page.items), '5.2: it has a list of items'),
    ...rule(
      page.startIndex === undefined ||
        (Number.isInteger(page.startIndex) && Number(page.startIndex) >= 0),
      '5.2: where it begins is no negative number',
    ),
    ...(Array.isArray(page.items)
      ? page.items.flatMap((item) =>
          typeof item === 'string' ? [] : annotationProblems(item, false),
        )
      : []),
  ];
}

/** @param isWhole whether it is a document of its own, which has to name its context */
export function annotationProblems(annotation: unknown, isWhole = true): string[] {
  if (!isObject(annotation)) return ['3.1: an annotation is an object'];
  const { body, target, created, modified, motivation } = annotation;
  return [
    ...rule(
      !isWhole || listOf(annotation['@context']).includes(CONTEXT),
      '3.1: the context is among its contexts',
    ),
    ...rule(isIri(annotation.id), '3.1: exactly one IRI identifies it'),
    ...rule(listOf(annotation.type).includes('Annotation'), '3.1: Annotation is among its types'),
    ...rule(listOf(target).length > 0, '3.1: it has a target'),
    ...[created, modified].flatMap((date) =>
      rule(
        date === undefined || DATE_TIME.test(String(date)),
        '3.3.1: dates have a time and an offset',
      ),
    ),
    ...listOf(motivation).flatMap((each) =>
      rule(typeof each === 'string' && MOTIVATIONS.has(each), '3.3.5: motivations are of its list'),
    ),
    ...[...listOf(body), ...listOf(target)].flatMap(resourceProblems),
  ];
}

/** Section 3.3.5. */
const MOTIVATIONS = new Set([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);

function resourceProblems(resource: unknown): string[] {
  if (!isObject(resource)) return rule(isIri(resource), '3.2: a resource is an IRI or an object');
  const { source, selector, value } = resource;
  if (listOf(resource.type).includes('TextualBody')) {
    return [
      ...rule(typeof value === 'string', '3.2.4: a textual body has exactly one value'),
      ...rule(atMostOne(resource.format), '3.2.4: it has one format at most'),
      ...rule(atMostOne(resource.language), '3.2.4: it has one language at most'),
    ];
  }
  if (source === undefined && selector === undefined) {
    return rule(isIri(resource.id), '3.2.1: an external resource has exactly one IRI');
  }
  return [
    ...rule(
      isIri(source) || (isObject(source) && isIri(source.id)),
      '4: there is exactly one source',
    ),
    ...listOf(selector).flatMap(selectorProblems),
  ];
}

function selectorProblems(selector: unknown): string[] {
  if (!isObject(selector)) return rule(isIri(selector), '4.2: a selector is an IRI or an object');
  if (selector.type !== 'TextQuoteSelector') return [];
  const { exact, prefix, suffix } = selector;
  return [
    ...rule(typeof exact === 'string', '4.2.4: there is exactly one exact text'),
    ...rule(atMostOne(prefix), '4.2.4: there is one prefix at most'),
    ...rule(atMostOne(suffix), '4.2.4: there is one suffix at most'),
  ];
}

function atMostOne(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function rule(holds: boolean, text: string): string[] {
  return holds ? [] : [text];
}
