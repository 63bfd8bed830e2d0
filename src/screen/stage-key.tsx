/** What the signs in the picture stand for, in a line on the soil under the house. */
import { palettes, parcel, problem } from '#look';
import { say } from '#words';
import { theme } from './settings.ts';

export function StageKey({ perNote, perParcel }: { perNote?: number | undefined; perParcel: number }) {
  const palette = palettes[theme.value];
  return (
    <p class="stage-key" aria-hidden="true">
      {perNote !== undefined && (
        <span>
          <Sign svg={problem(palette, 'told', 0, 0, 11)} /> = {say('key.notes', { per: perNote })}
        </span>
      )}
      <span>
        <Sign svg={`<g transform="translate(-11 10)">${parcel(palette, 1, 21)}</g>`} /> = {say('key.parcels', { per: perParcel })}
      </span>
    </p>
  );
}

/** One sign of the picture, as large as the words beside it. The drawing is our own; nothing in it comes from outside. */
export function Sign({ svg, box = '-13 -13 26 26' }: { svg: string; box?: string }) {
  return <svg class="problem-sign" viewBox={box} aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />;
}
