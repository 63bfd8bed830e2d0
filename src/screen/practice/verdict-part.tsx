/** What is said about an answer: how it sat, what the words do to whoever hears them, and what could stand in their place. */
import { useEffect } from 'preact/hooks';
import { shuffledPlaces, type Line, type Questions, type Saying, type Timeline } from '#practice';
import { say, saySaid } from '#words';
import { announce } from '../announcer.tsx';
import { MarkedLine, MarkedWords } from './marked-line.tsx';
import { withNames } from './names.ts';
import type { Answered, Turn } from './practice-desk.ts';
import { ToldLine } from './told.tsx';

type Props = { turn: Turn; answered: Answered; onNext: () => void };

export function VerdictPart({ turn, answered, onNext }: Props) {
  const { item } = turn;
  const [first, ...rest] = sentencesOf(turn, answered);
  useEffect(() => {
    // The heading takes the focus and is read; the rest is read after it.
    announce([...rest, item.why].join(' '));
  }, []);
  return (
    <>
      <Shown turn={turn} answered={answered} />
      <section class="practice-verdict" data-grade={answered.verdict.grade}>
        <h3 tabindex={-1} data-focus>
          {first}
        </h3>
        {rest.length > 0 && (
          <ul class="practice-says">
            {rest.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <p class="practice-why">{item.why}</p>
        {item.sort === 'line' && <Besides line={item} answered={answered} />}
        <div class="buttons">
          <button type="button" class="button primary" onClick={onNext}>
            {say('practice.next')}
          </button>
        </div>
      </section>
    </>
  );
}

/** What is said of the answer. Words marked beside the blame are named, where the drill knows only how many they are. */
function sentencesOf({ item }: Turn, { verdict: { says, beside = [] } }: Answered): readonly string[] {
  const text = item.sort === 'line' ? (item.text ?? '') : '';
  const words = beside.map(({ start, end }) => say('practice.quoted', { words: text.slice(start, end) })).join(', ');
  const sentences = says.map((one) => (one.id === 'practice.mark.beside' ? say('practice.mark.your-words', { words }) : said(one)));
  const isNamed = beside.length === 0 || says.some(({ id }) => id === 'practice.mark.beside');
  return isNamed ? sentences : [...sentences, say('practice.mark.only-yours', { words })];
}

/** The item after the answer, with what was there to be found. */
function Shown({ turn: { item, seed }, answered }: { turn: Turn; answered: Answered }) {
  switch (item.sort) {
    case 'line':
      return answered.answer.format === 'reword' ? <Rewordings line={item} answered={answered} /> : <MarkedLine line={item} />;
    case 'questions':
      return <OpenedQuestions item={item} seed={seed} answered={answered} />;
    case 'timeline':
      return <RepairedTimeline item={item} answered={answered} />;
  }
}

/** The player's words, with what the lens sees in them, beside the model answer. */
function Rewordings({ line, answered: { answer, findings = [] } }: { line: Line; answered: Answered }) {
  const mine = answer.format === 'reword' ? answer.text : '';
  return (
    <>
      <MarkedLine line={line} />
      <div class="practice-beside">
        <div>
          <h3 class="practice-label">{say('practice.reword.yours')}</h3>
          {findings.length > 0 ? (
            <MarkedWords
              id={`${line.id}-mine`}
              text={mine}
              stretches={findings}
              frame={(text) => <div class="practice-said">{text}</div>}
            />
          ) : (
            <p class="practice-said">{mine}</p>
          )}
        </div>
        <div>
          <h3 class="practice-label">{say('practice.reword.model')}</h3>
          <p class="practice-said">{line.instead}</p>
        </div>
      </div>
    </>
  );
}

/** What could be said instead, and what the tool would have said where that differs. */
function Besides({ line, answered: { answer } }: { line: Line; answered: Answered }) {
  const { instead, lens } = line;
  return (
    <>
      {instead !== undefined && answer.format !== 'reword' && (
        <p>
          <b>{say('practice.instead')}</b> {instead}
        </p>
      )}
      {lens !== undefined && (
        <p class="practice-lens">
          <b>{say('practice.lens')}</b> {lens}
        </p>
      )}
    </>
  );
}

function OpenedQuestions({ item, seed, answered: { answer } }: { item: Questions; seed: string; answered: Answered }) {
  const chosen = answer.format === 'question' ? answer.chosen : -1;
  return (
    <>
      <ToldLine line={item} />
      <ul class="practice-opened">
        {shuffledPlaces(item.questions.length, seed, item.id).map((place) => {
          const question = item.questions[place];
          if (!question) return null;
          const notes = [
            ...(place === chosen ? [say('practice.question.yours')] : []),
            ...(question.best ? [say('practice.question.most')] : []),
          ];
          return (
            <li key={place} class={question.best ? 'is-best' : undefined}>
              <p>
                <b>{say('practice.quoted', { words: question.ask })}</b>
                {notes.length > 0 && <span class="practice-tag">{notes.join(' · ')}</span>}
              </p>
              <p>{question.opens}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function RepairedTimeline({ item, answered: { answer, verdict } }: { item: Timeline; answered: Answered }) {
  const { wordings, order } = answer.format === 'timeline' ? answer : { wordings: [], order: [] };
  return (
    <ol class="practice-repaired">
      {item.cards.map((card, place) => {
        const neutral = card.wordings.find((one) => one.neutral)?.text;
        const chosen = card.wordings[wordings[place] ?? -1]?.text;
        return (
          <li key={card.at}>
            <span class="number practice-at">{card.at}</span>
            <div>
              <p>{neutral}</p>
              <PlaceGiven order={order} card={place} />
              {verdict.neutral?.[place] === false && chosen !== undefined && (
                <p class="soft small">{say('practice.timeline.yours', { words: chosen })}</p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** Where the player had put a card, if that was not its place. */
export function PlaceGiven({ order, card }: { order: readonly number[]; card: number }) {
  const given = order.indexOf(card);
  return given < 0 || given === card ? null : <p class="soft small">{say('practice.timeline.place', { place: given + 1 })}</p>;
}

const said = ({ id, values }: Saying): string => saySaid({ id, values: withNames(values) });
