/** What the reader takes along, and what this device keeps: the text, a review of it, a draft. */
import { useSignal } from '@preact/signals';
import { say } from '#words';
import { announce } from '../announcer.tsx';
import { copyText, downloadFile, downloadText } from '../download.ts';
import { reviewMarkdown, type Review } from './review.ts';
import type { TextDesk } from './text-desk.ts';

type Props = { desk: TextDesk; review: () => Review; onPrint: () => void; onDeleted: () => void };

export function TakePanel({ desk, review, onPrint, onDeleted }: Props) {
  const said = useSignal('');
  const tell = (sentence: string) => {
    said.value = sentence;
    announce(sentence);
  };
  const base = fileName(desk.name.value);
  const { text } = desk.history.value;
  const copy = async (name: string, content: string) => {
    const how = await copyText(name, content);
    tell(say(how === 'copied' ? 'text.take.copied' : 'text.take.downloaded'));
  };
  const keepDraft = (on: boolean) => {
    desk.keepDraft(on);
    if (on && !desk.isDraftKept.value) tell(say('text.draft.refused'));
    else tell(say(on ? 'text.draft.kept' : 'text.draft.gone'));
  };
  return (
    <div class="text-take">
      <section>
        <h2>{say('text.take.text')}</h2>
        {/\.docx$/i.test(desk.name.value) && <p class="soft small">{say('text.take.from-word')}</p>}
        <div class="buttons">
          <button type="button" class="button" onClick={() => downloadFile(`${base}.md`, text, 'text/markdown;charset=utf-8')}>
            {say('text.take.download-md')}
          </button>
          <button type="button" class="button" onClick={() => downloadText(`${base}.txt`, text)}>
            {say('text.take.download-txt')}
          </button>
          <button type="button" class="button" onClick={() => copy(`${base}.md`, text)}>
            {say('text.take.copy')}
          </button>
        </div>
      </section>
      <section>
        <h2>{say('text.take.review')}</h2>
        <p>{say('text.take.review-note')}</p>
        <div class="buttons">
          <button
            type="button"
            class="button"
            onClick={() => downloadFile(`${base}-review.md`, reviewMarkdown(review()), 'text/markdown;charset=utf-8')}
          >
            {say('text.take.review-download')}
          </button>
          <button type="button" class="button" onClick={() => copy(`${base}-review.md`, reviewMarkdown(review()))}>
            {say('text.take.review-copy')}
          </button>
          <button type="button" class="button" onClick={onPrint}>
            {say('text.take.print')}
          </button>
        </div>
      </section>
      <section>
        <h2>{say('text.draft')}</h2>
        <label class="check-line">
          <input
            type="checkbox"
            checked={desk.isDraftKept.value}
            onChange={(event) => {
              keepDraft(event.currentTarget.checked);
              event.currentTarget.checked = desk.isDraftKept.value;
            }}
          />
          <span>{say('text.draft.keep')}</span>
        </label>
        <p class="soft small">{say('text.draft.note')}</p>
        <Discard
          onDiscard={() => {
            desk.discard();
            onDeleted();
          }}
        />
      </section>
      <p class="text-said">{said.value}</p>
    </div>
  );
}

/** Asked once more, because what is deleted here is in no history. */
function Discard({ onDiscard }: { onDiscard: () => void }) {
  const asking = useSignal(false);
  if (!asking.value)
    return (
      <button type="button" class="button" onClick={() => (asking.value = true)}>
        {say('text.delete')}
      </button>
    );
  return (
    <div class="slip-like" role="group" aria-label={say('text.delete')}>
      <p>{say('text.delete-sure')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={onDiscard} ref={(button) => button?.focus()}>
          {say('text.delete-now')}
        </button>
        <button type="button" class="button" onClick={() => (asking.value = false)}>
          {say('text.delete-keep')}
        </button>
      </div>
    </div>
  );
}

/** A name for files, made from the document's own. */
export function fileName(name: string): string {
  const plain = name
    .replace(/\.\w{1,5}$/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'post-mortem' : plain.slice(0, 60);
}
