/** Shows the story in words alone, or with its picture. */
import { say } from '#words';
import { changeSettings, settings } from './settings.ts';

/** For the bar at the top; shown where there is room. */
export function TextOnlyButton() {
  const { textOnly } = settings.value;
  return (
    <button type="button" class="button top-wide" aria-pressed={textOnly} onClick={() => changeSettings({ textOnly: !textOnly })}>
      {say('play.text-only')}
    </button>
  );
}
