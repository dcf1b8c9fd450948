/**
 * English adjectives that say how many or which, how large, how old or how good, and nothing of what a thing is: what
 * identifies and quantifies (post-determiners), and the small words of size, age and worth. Closed classes, so that they are
 * listed and not counted.
 */
export const ENGLISH_QUANTIFIERS: ReadonlySet<string> = new Set(
  (
    'whole entire certain various numerous multiple single main overall particular specific different similar respective ' +
    'subsequent previous current recent actual possible appropriate relevant necessary important significant additional ' +
    'further existing proposed given big small large great little long short good bad old new young'
  ).split(' '),
);
