/** What a step is about: where it is, and what is said or done there. */
import type { Item, Line } from '#practice';
import { say } from '#words';

/** The setting, and what is said or done where the answer does not show it itself. */
export function ToldScene({ item }: { item: Pick<Item, 'register' | 'setting'> }) {
  return (
    <p class="practice-setting soft">
      <span class="practice-register">{say(`practice.register.${item.register}`)}</span> {item.setting}
    </p>
  );
}

type Told = Pick<Line, 'speaker' | 'text' | 'act'>;

/** What is said, written or done, in its frame; `children` in place of the text where its words can be touched or are marked. */
export function ToldLine({ line, children }: { line: Told; children?: preact.ComponentChildren }) {
  const { speaker, text, act } = line;
  if (text === undefined && act === undefined) return null;
  return (
    <div class="practice-line">
      {speaker !== undefined && <p class="practice-who">{speaker}</p>}
      {text === undefined ? (
        <>
          <p class="practice-who">{say('practice.act')}</p>
          <p class="practice-act">{act}</p>
        </>
      ) : (
        <div class={speaker === undefined ? 'practice-text' : 'practice-text is-said'}>{children ?? <p>{text}</p>}</div>
      )}
    </div>
  );
}
