/** What you did at a beat, in your own words where there are some. */
import type { Beat, Did } from '#scenario';
import { offeredOption } from './lines.ts';
import type { OfferedOption } from './play-facts.ts';
import { said } from './said-ids.ts';
import type { Said } from './said.ts';

/** One thing taken: an option's line, a card's wording, a pick, a share of capacity, a switch, or silence. */
export type TookText =
  | OfferedOption
  | { readonly form: 'wording' | 'pick' | 'switch'; readonly text: string }
  | { readonly form: 'allocation'; readonly text: string; readonly hundredths: number }
  | { readonly form: 'silence'; readonly text: '' };

/** A decision as the player's own words; a card keeps the place it was given. */
export function tookTexts(beat: Beat, did: Did): readonly TookText[] {
  const { activity } = beat;
  if ('option' in did) return (beat.options ?? []).filter((option) => option.id === did.option).map(offeredOption);
  if ('silence' in did) return [{ form: 'silence', text: '' }];
  if ('cards' in did && activity?.kind === 'timeline') {
    return did.cards.flatMap(([card, wording]) => {
      const text = activity.cards.find(({ id }) => id === card)?.wordings.find(({ id }) => id === wording)?.text;
      return text === undefined ? [] : [{ form: 'wording', text } as const];
    });
  }
  if ('picks' in did && activity?.kind === 'picks') {
    return activity.picks.filter(({ id }) => did.picks.includes(id)).map(({ text }) => ({ form: 'pick', text }) as const);
  }
  if ('allocation' in did && activity?.kind === 'capacity') {
    return activity.lines
      .map(({ id, text }) => ({ form: 'allocation', text, hundredths: did.allocation[id] ?? 0 }) as const)
      .filter(({ hundredths }) => hundredths > 0);
  }
  if ('levers' in did && activity?.kind === 'levers') {
    return activity.offers.filter(({ id }) => did.levers[id]).map(({ text }) => ({ form: 'switch', text }) as const);
  }
  return [];
}

/** The same in one line: the option itself, or a sentence that counts. */
export function tookLine(beat: Beat, did: Did): OfferedOption | { readonly form: 'activity' | 'silence'; readonly text: Said } {
  const [first] = tookTexts(beat, did);
  if (first && 'id' in first) return first;
  if ('silence' in did) return { form: 'silence', text: said('took.silence') };
  return { form: 'activity', text: countOf(beat, did) };
}

function countOf(beat: Beat, did: Did): Said {
  const { activity } = beat;
  if ('cards' in did) return said('took.timeline', { count: did.cards.length });
  if ('picks' in did)
    return said('took.picks', { about: activity?.kind === 'picks' ? activity.about : 'questions', count: did.picks.length });
  if ('allocation' in did) {
    const used = Object.values(did.allocation).reduce((sum, hundredths) => sum + hundredths, 0);
    return said('took.capacity', { used, total: activity?.kind === 'capacity' ? activity.total : used });
  }
  if ('levers' in did) return said('took.levers', { count: Object.values(did.levers).filter(Boolean).length });
  return said('took.silence');
}
