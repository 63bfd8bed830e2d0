/**
 * What practice has besides the drill. Each is the content of a page below its heading of level 1 and begins with a heading of level 2
 * that takes the focus. None of them touches the storage: the record comes in, and a changed record goes up.
 */
export { ColdCases } from './cold-cases.tsx';
export type { ColdCaseLibrary } from './cold-cases.tsx';
export { Forms } from './forms.tsx';
export type { LoadForm } from './forms.tsx';
export { HearingPage } from './hearing-page.tsx';
export { KeepRecord } from './keep-record.tsx';
export type { MoreProps } from './more-props.ts';
