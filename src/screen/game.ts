/** What the screens are given by `main.tsx`: the scenarios, the shelf of this browser, and the few things that come from outside. */
import type { CompiledStory, GlossaryTerm, Principle } from '#scenario';
import type { ScenarioCard } from '#scenarios';
import type { Shelf } from '#session';

export type { ScenarioCard };
export type LaterScreens = typeof import('./later.ts');
export type LabScreens = typeof import('./lab/index.ts');
export type PracticeScreens = typeof import('./practice/index.ts');
export type TextScreens = typeof import('./text/index.ts');

export type Game = {
  readonly version: string;
  readonly scenarios: readonly ScenarioCard[];
  readonly shelf: Shelf;
  load(scenario: string): Promise<CompiledStory>;
  glossary(): Promise<readonly GlossaryTerm[]>;
  principles(): Promise<readonly Principle[]>;
  /** The pages that are opened later, with their words. */
  laterScreens(): Promise<LaterScreens>;
  labScreens(): Promise<LabScreens>;
  practiceScreens(): Promise<PracticeScreens>;
  textScreens(): Promise<TextScreens>;
  newSeed(): string;
  /** Milliseconds since 1970. */
  now(): number;
};
