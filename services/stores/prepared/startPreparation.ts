import { ownScriptUrl } from '../ownScriptUrl';

/** Starts the worker that prepares libraries: `entrypoints/preparation`. */
export const startPreparation = () => new Worker(ownScriptUrl('/preparation.js'));
