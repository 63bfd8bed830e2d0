/** The model, laid open: what it claims, what moves what, every number, every equation, its evidence and its limits. */
import '../style/model-card.css';
import '../style/model-card-loops.css';
import '../style/model-card-numbers.css';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { modelVersion, type EquationId, type ParameterName } from '#lab';
import { say } from '#words';
import { CardClaims, verdict } from './model-card-claims.tsx';
import { CardEquations } from './model-card-equations.tsx';
import { CardEvidence, CardLimits } from './model-card-evidence.tsx';
import { CardLoops } from './model-card-loops.tsx';
import { CardNumbers, noFilter, type NumberFilter } from './model-card-numbers.tsx';
import { checkClaims, useClaims, type CheckClaims, type Numbers } from './use-claims.ts';

const sections = ['claims', 'loops', 'numbers', 'equations', 'evidence', 'limits'] as const;
type Section = (typeof sections)[number];

type Props = {
  /** The numbers changed so far; the others are those of the table. */
  parameters: Numbers;
  onParameters(parameters: Numbers): void;
  /** How claims are checked; by workers unless told otherwise. */
  check?: CheckClaims;
};

export function ModelCard({ parameters, onParameters, check = checkClaims }: Props) {
  const page = useRef<HTMLDivElement>(null);
  const filter = useSignal<NumberFilter>(noFilter);
  /** What was asked for last, by the id of its element; each asking is new. */
  const wanted = useSignal<{ readonly id: string } | undefined>(undefined);
  const desk = useClaims(parameters, check);
  const changed = Object.keys(parameters).length;

  useEffect(() => {
    const element = wanted.value && page.current?.querySelector<HTMLElement>(`#${CSS.escape(wanted.value.id)}`);
    if (!element) return;
    const fold = element.closest('details');
    if (fold) fold.open = true;
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
  }, [wanted.value]);

  const goTo = (id: string) => (wanted.value = { id });
  const goToNumber = (name: ParameterName) => {
    filter.value = noFilter;
    goTo(`number-${name}`);
  };
  const goToEquation = (id: EquationId) => goTo(`equation-${id}`);
  const goToGroup = (group: string) => {
    filter.value = { ...noFilter, text: group };
    goTo('card-numbers');
  };
  return (
    <div ref={page} class="model-card">
      <h2 id="model-card" tabIndex={-1}>
        {say('card.heading')}
      </h2>
      <p>{say('card.intro')}</p>
      <p>{say('card.kind', { version: modelVersion })}</p>
      <nav class="card-contents screen-only" aria-label={say('card.contents')}>
        {sections.map((section) => (
          <button key={section} type="button" class="button" onClick={() => goTo(`card-${section}`)}>
            {say(`card.section.${section}`)}
          </button>
        ))}
      </nav>
      <CardSection id="claims">
        <CardClaims desk={desk} changed={changed > 0} />
      </CardSection>
      <CardSection id="loops">
        <CardLoops onEquation={goToEquation} />
      </CardSection>
      <CardSection id="numbers">
        <CardNumbers numbers={parameters} filter={filter} onNumbers={onParameters} onEquation={goToEquation} />
      </CardSection>
      <CardSection id="equations">
        <CardEquations onNumber={goToNumber} />
      </CardSection>
      <CardSection id="evidence">
        <CardEvidence onGroup={goToGroup} />
      </CardSection>
      <CardSection id="limits">
        <CardLimits numbers={parameters} />
      </CardSection>
      {changed > 0 && (
        <aside class="card-standing screen-only" aria-label={say('card.numbers.changed', { count: changed })}>
          <p>
            {say('card.numbers.changed', { count: changed })} {verdict(desk.check.value, true)}
          </p>
          <div class="buttons">
            <button type="button" class="button" onClick={() => goTo('card-claims')}>
              {say('card.section.claims')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                onParameters({});
                goTo('card-numbers');
              }}
            >
              {say('card.numbers.reset-all')}
            </button>
          </div>
        </aside>
      )}
    </div>
  );
}

function CardSection({ id, children }: { id: Section; children: ComponentChildren }) {
  return (
    <section class={`card-section card-section-${id}`} aria-labelledby={`card-${id}`}>
      <h3 id={`card-${id}`} tabIndex={-1}>
        {say(`card.section.${id}`)}
      </h3>
      {children}
    </section>
  );
}
