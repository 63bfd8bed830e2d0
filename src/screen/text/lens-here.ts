/** The lens for a page without workers, apart so that only such a page fetches it. */
export { analyse } from '#language';
export { readStructure } from '#language/structure';
