import type { Pack } from '../core/pack/types';
import pack from './pack.json';

/** The library every reader starts with. Its form is checked by the tests, not at each start. */
export const builtInPack: Pack = pack as Pack;
