/** What single keys do in play. They wait while a panel is open or somebody types, and can be turned off. */
import { changeSettings, settings } from '../settings.ts';
import type { Desk } from './desk.ts';
import type { OpenPanel, PanelName } from './open-panel.ts';

const panelOfKey: Readonly<Record<string, PanelName>> = { u: 'decisions', l: 'log', m: 'measures', g: 'glossary', p: 'pause', '?': 'keys' };

/** Answers a key pressed anywhere on the play screen; true if it meant something. */
export function answerKey(event: KeyboardEvent, desk: Desk, panel: OpenPanel): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || panel.value !== undefined) return false;
  const target = event.target as HTMLElement;
  const isControl = target.closest('button, a, input, select, textarea, summary, pre') !== null;
  if ((event.key === ' ' || event.key === 'Enter') && !isControl) {
    if (desk.decisionWaits.value || desk.asked.value || desk.view.value.isOver) return false;
    desk.goOn();
    return true;
  }
  if (!settings.value.letterKeys || target.closest('input:not([type=checkbox], [type=radio], [type=range]), textarea')) return false;
  const key = event.key.toLowerCase();
  const wanted = panelOfKey[key];
  if (wanted) panel.value = wanted;
  else if (key === 'f') desk.skipRead();
  else if (key === 'n' && desk.asked.value) desk.goOn();
  else if (key === 't') changeSettings({ textOnly: !settings.value.textOnly });
  else return false;
  return true;
}
