import { unpackReferences } from '../../scripts/pictures/referencePictures.mjs';

/** Once before the pictures of a run are taken. */
export const setup = unpackReferences;
