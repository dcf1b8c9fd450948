/** Where the pictures are kept that states of the interface are compared with, a folder a surface. */
export const PACKED = 'tests/visual/reference';
/** Where they are for a run. */
export const UNPACKED = '.output/visual/reference';
