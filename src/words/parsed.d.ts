/** Sentences as the build has read them: see `src/tools/words-plugin.ts`. */
declare module '*/first-words.ts?parsed' {
  export const firstWords: import('./say.ts').ParsedWords;
}
declare module '*/later-words.ts?parsed' {
  export const laterWords: import('./say.ts').ParsedWords;
}
