/** What the command that learns the weights needs of the lens, and nobody else. */
export { featuresOf } from './features.ts';
export { english } from './en/index.ts';
export { mask } from './mask.ts';
export { sentences } from './sentences.ts';
export { untaggedTokens } from './token.ts';
