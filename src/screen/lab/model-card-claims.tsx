/** What the model claims, each claim with its figures, checked under the numbers as they stand. */
import { claimIds, claimRuns, claimTests, type Claim, type ClaimId, type Claims, type ClaimState, type Figure } from '#lab';
import { say, type WordId } from '#words';
import type { ClaimsCheck, ClaimsDesk } from './use-claims.ts';

export function CardClaims({ desk, changed }: { desk: ClaimsDesk; changed: boolean }) {
  const { answer, isOld, state, done, reason } = desk.check.value;
  return (
    <>
      <p>{say('card.claims.note', { runs: claimRuns })}</p>
      <div class="card-checking">
        {state === 'checking' ? (
          <>
            <label>
              <span>{say('card.claims.checking', { done, of: claimRuns })}</span>
              <progress value={done} max={claimRuns} />
            </label>
            <button type="button" class="button" onClick={() => desk.stop()}>
              {say('card.claims.stop')}
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => desk.again()}>
            {say('card.claims.again')}
          </button>
        )}
      </div>
      <p class="card-verdict" role="status">
        {verdict(desk.check.value, changed)}
      </p>
      {state === 'failed' && <p class="notice">{say('card.claims.failed', { reason: reason ?? '' })}</p>}
      {isOld && answer !== undefined && <p class="soft">{say('card.claims.earlier')}</p>}
      <ol class={isOld ? 'card-claims is-old' : 'card-claims'}>
        {claimIds.map((id) => (
          <OneClaim key={id} id={id} claim={answer?.claims.find((one) => one.id === id)} changed={changed} />
        ))}
      </ol>
    </>
  );
}

/** How many hold, in a sentence; nothing while that is not known. */
export function verdict({ answer, isOld, state }: ClaimsCheck, changed: boolean): string {
  if (state === 'stopped') return say('card.claims.stopped');
  if (answer === undefined || isOld) return '';
  return countOf(answer, changed);
}

function countOf({ claims }: Claims, isChanged: boolean): string {
  const count = claims.length;
  const changed = isChanged ? 'yes' : 'no';
  const broken = claims.filter(({ state }) => state === 'broken').length;
  const unknown = claims.filter(({ state }) => state === 'unknown').length;
  if (broken + unknown === 0) return say('card.claims.all-hold', { count, changed });
  return [
    ...(broken > 0 ? [say('card.claims.some-broken', { count, broken, changed })] : []),
    ...(unknown > 0 ? [say('card.claims.unknown', { unknown })] : []),
  ].join(' ');
}

const stateWords: Readonly<Record<ClaimState, WordId>> = {
  holds: 'card.claims.holds',
  broken: 'card.claims.broken',
  unknown: 'card.claims.unknowable',
};

function OneClaim({ id, claim, changed }: { id: ClaimId; claim: Claim | undefined; changed: boolean }) {
  const state = claim?.state;
  return (
    <li class={`card-claim is-${state ?? 'waiting'}`}>
      <h4>
        {state === 'broken' && changed && <span class="card-no-longer">{say('card.claims.no-longer')} </span>}
        {say(`card.claim.${id}`)}
      </h4>
      <p class="card-state">
        <StateMark state={state} />
        <b>{say(state === undefined ? 'card.claims.waiting' : stateWords[state])}</b>
        <span class="soft small">{say('card.claims.test', { number: claimTests[id] })}</span>
      </p>
      {state === 'unknown' && <p>{say('card.claims.nothing-happens')}</p>}
      {claim !== undefined && claim.winners.length > 0 && (
        <p>{say('card.claims.winners', { names: claim.winners.map((name) => say(`card.other.${name}`)).join(', ') })}</p>
      )}
      {claim !== undefined && <Figures id={id} figures={claim.figures} />}
    </li>
  );
}

function Figures({ id, figures }: { id: ClaimId; figures: readonly Figure[] }) {
  return (
    <ul class="card-figures" aria-label={say('card.claims.figures')}>
      {figures.map((figure) => (
        <li key={figure.id} class={figure.holds ? undefined : 'is-missed'}>
          {/* The ids of the figures are those of the job; a test holds each to its words. */}
          <span>{say(`card.claim.${id}.${figure.id}` as WordId)}</span> <b class="number">{shown(figure)}</b>{' '}
          <span class="soft">
            {needed(figure)}
            {!figure.holds && <b class="card-missed"> {say('card.claims.missed')}</b>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function shown({ values, digits }: Figure): string {
  return values.map((value) => numeral(value, digits)).join(' / ');
}

function needed({ need, values }: Figure): string {
  switch (need.kind) {
    case 'at-least':
    case 'at-most':
      return say(`card.need.${need.kind}`, { bound: numeral(need.bound) });
    case 'between':
      return say('card.need.between', { low: numeral(need.low), high: numeral(need.high) });
    case 'rising':
    case 'falling':
      return say(`card.need.${need.kind}`, { count: values.length });
  }
}

/** With a true minus; a dash for what is no number. */
export function numeral(value: number, digits?: number): string {
  if (!Number.isFinite(value)) return '–';
  const text = digits === undefined ? String(value) : value.toFixed(digits);
  return (Number(text) === 0 ? text.replace('-', '') : text).replace('-', '−');
}

function StateMark({ state }: { state: ClaimState | undefined }) {
  return (
    <svg class="card-mark" viewBox="-12 -12 24 24" aria-hidden="true">
      <circle r="10.5" />
      {state === 'holds' && <path d="M-5 0.5L-1.5 4.5L5.5 -4" />}
      {state === 'broken' && <path d="M-4.5 -4.5L4.5 4.5M4.5 -4.5L-4.5 4.5" />}
      {state === 'unknown' && <path d="M-5 0H5" />}
    </svg>
  );
}
