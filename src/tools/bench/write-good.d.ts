declare module 'write-good' {
  export type Suggestion = { readonly index: number; readonly offset: number; readonly reason: string };
  export default function writeGood(text: string): readonly Suggestion[];
}
