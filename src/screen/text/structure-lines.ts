/** How a document is built, as lines to show, to print and to write down: what is there, what is missing, and where. */
import type { Structure } from '#language/structure';
import { say } from '#words';

export type StructureLine = {
  readonly name: string;
  /** There is what a post-mortem needs; for a root cause: none is given. */
  readonly isGood: boolean;
  readonly sentences: readonly string[];
  readonly places: readonly { readonly start: number; readonly end: number }[];
};

export function structureLines({ timeline, factors, questions, actions, rootCause }: Structure): readonly StructureLine[] {
  const aimed = (aim: 'system' | 'people' | 'unclear') => actions.filter((action) => action.aim === aim).length;
  const root = rootCause?.names === undefined ? say('text.root.yes') : say('text.root.names', { names: rootCause.names });
  return [
    {
      name: say('text.timeline'),
      isGood: timeline !== undefined,
      sentences: [say(timeline ? 'text.timeline.yes' : 'text.timeline.no')],
      places: timeline ? [timeline] : [],
    },
    {
      name: say('text.factors'),
      isGood: factors.length > 1,
      sentences: [say('text.factors.count', { count: factors.length })],
      places: factors,
    },
    {
      name: say('text.questions'),
      isGood: questions.length > 0,
      sentences: [say('text.questions.count', { count: questions.length })],
      places: questions,
    },
    {
      name: say('text.actions'),
      isGood: aimed('system') > 0 && aimed('people') === 0,
      sentences:
        actions.length === 0
          ? [say('text.actions.none')]
          : [
              say('text.actions.system', { count: aimed('system') }),
              ...(aimed('people') > 0 ? [say('text.actions.people', { count: aimed('people') })] : []),
              ...(aimed('unclear') > 0 ? [say('text.actions.unclear', { count: aimed('unclear') })] : []),
              say('text.actions.owned', { count: actions.filter(({ owner }) => owner !== undefined).length }),
            ],
      places: actions,
    },
    {
      name: say('text.root'),
      isGood: rootCause === undefined,
      sentences: [rootCause ? root : say('text.root.no')],
      places: rootCause ? [rootCause] : [],
    },
  ];
}
