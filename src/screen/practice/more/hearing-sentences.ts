/** Hearing by kind, as a person would say it: what is heard, what is missed, what plain words are taken for. */
import { kinds, type Kind } from '#language';
import { hearingWords, type Hearing } from '#practice';
import { say } from '#words';
import { listed } from './figures.ts';

/** A kind of which too little was met is only counted, and not before something can be said of another. */
export function kindSentences({ byKind }: Hearing): readonly string[] {
  const names = (wanted: (kind: Kind) => boolean) => kinds.filter(wanted).map((kind) => say(`kind.${kind}`));
  const said: string[] = [];
  for (const word of hearingWords) {
    if (word === 'too-few-to-say') continue;
    const those = names((kind) => byKind[kind].hears === word);
    if (those.length > 0) said.push(say(`hearing.kinds.${word}`, { kinds: listed(those) }));
  }
  const wolf = names((kind) => byKind[kind].wolf === 'cries-wolf');
  if (wolf.length > 0) said.push(say('hearing.kinds.wolf', { kinds: listed(wolf) }));
  const few = kinds.filter((kind) => byKind[kind].hears === 'too-few-to-say').length;
  if (said.length > 0 && few > 0) said.push(say('hearing.kinds.few', { count: few }));
  return said;
}
