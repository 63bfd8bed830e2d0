/** The causal loops of the model, drawn and told: choose or point at one, and the picture follows it. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { links, linksOf, loopIds, loops, type EquationId, type Link, type LoopId } from '#lab';
import { say } from '#words';
import { remInPixels, useSize } from '../use-size.ts';
import { arrowsOf, ringArrows, ringOf, wholeMap, type Arrow, type Layout } from './model-card-map.ts';

/** Narrower than this, in rem, the whole map could not be read. */
const narrowest = 46;

export function CardLoops({ onEquation }: { onEquation(id: EquationId): void }) {
  const chosen = useSignal<LoopId | undefined>(undefined);
  const pointed = useSignal<LoopId | undefined>(undefined);
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box);
  const isNarrow = width > 0 && width < narrowest * remInPixels();
  const lit = pointed.value ?? chosen.value;
  const choose = (id: LoopId) => (
    <button
      type="button"
      class="card-loop"
      aria-pressed={chosen.value === id}
      aria-describedby={`loop-${id}`}
      onClick={() => (chosen.value = chosen.value === id ? undefined : id)}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && (pointed.value = id)}
      onPointerLeave={() => (pointed.value = undefined)}
      onFocus={() => (pointed.value = id)}
      onBlur={() => (pointed.value = undefined)}
    >
      <KindMark kind={loops[id].kind} />
      <b>{say(`card.loop.${id}`)}</b>
    </button>
  );
  return (
    <>
      <p>{say('card.loops.note')}</p>
      <ul class="card-signs">
        <li>
          <SignLine sign="+" />
          {say('card.loops.plus')}
        </li>
        <li>
          <SignLine sign="-" />
          {say('card.loops.minus')}
        </li>
        {(['reinforcing', 'balancing'] as const).map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} />
            {say(`card.loops.${kind}`)}
          </li>
        ))}
      </ul>
      {/* Only as wide as the page: what is drawn after it does not change its size. */}
      <div ref={box} />
      {!isNarrow && (
        <div class="card-map">
          <ul class="card-chips">
            {loopIds.map((id) => (
              <li key={id}>{choose(id)}</li>
            ))}
          </ul>
          <WholeMap lit={lit} />
        </div>
      )}
      <ul class="card-loops">
        {loopIds.map((id) => (
          <li key={id} class={lit === id ? 'is-lit' : undefined}>
            {isNarrow ? (
              choose(id)
            ) : (
              <h4>
                {say(`card.loop.${id}`)} <span class="soft small">{say(`card.loops.${loops[id].kind}`)}</span>
              </h4>
            )}
            <p id={`loop-${id}`}>{say(`card.loop.${id}.says`)}</p>
            {isNarrow && id === (chosen.value ?? loopIds[0]) && <Ring id={id} />}
          </li>
        ))}
      </ul>
      <details class="fold card-fold">
        <summary>{say('card.loops.arrows')}</summary>
        <ul class="card-arrows">
          {links.map((link) => (
            <li key={`${link.from} ${link.to}`}>
              <span>{inWords(link)}</span>
              <span class="card-links">
                {link.equations.map((id) => (
                  <button key={id} type="button" class="card-link" onClick={() => onEquation(id)}>
                    {id}
                  </button>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function inWords({ from, to, sign }: Link): string {
  return say('card.loops.arrow', { sign: sign === '+' ? 'plus' : 'minus', from: say(`card.cause.${from}`), to: say(`card.cause.${to}`) });
}

function WholeMap({ lit }: { lit: LoopId | undefined }) {
  const around = lit === undefined ? [] : linksOf(lit);
  // What is lit is drawn last, over the rest.
  const arrows = arrowsOf(wholeMap, links).toSorted((a, b) => Number(around.includes(a.link)) - Number(around.includes(b.link)));
  return (
    <Drawing
      layout={wholeMap}
      arrows={arrows}
      label={say('card.loops.picture')}
      isLit={lit === undefined ? undefined : (link) => around.includes(link)}
    />
  );
}

function Ring({ id }: { id: LoopId }) {
  const layout = ringOf(id);
  return (
    <div class="card-ring">
      <Drawing layout={layout} arrows={ringArrows(layout, id)} label={say('card.loops.ring', { name: say(`card.loop.${id}`) })} />
    </div>
  );
}

type DrawingProps = {
  layout: Layout;
  arrows: readonly Arrow[];
  label: string;
  /** Which arrows belong to what is followed; all the same without it. */
  isLit?: ((link: Link) => boolean) | undefined;
};

function Drawing({ layout, arrows, label, isLit }: DrawingProps) {
  const { width, height, box, places } = layout;
  const litCauses = new Set(arrows.filter(({ link }) => isLit?.(link)).flatMap(({ link }) => [link.from, link.to]));
  const light = (isOn: boolean) => (isLit === undefined ? '' : isOn ? ' is-lit' : ' is-dim');
  return (
    <svg class="card-drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {arrows.map(({ link, line, head }) => (
        <g key={`${link.from} ${link.to}`} class={`arrow${light(isLit?.(link) ?? false)}`}>
          <path class="arrow-line" d={line} stroke-dasharray={link.sign === '-' ? '6 5' : undefined} />
          <path class="arrow-head" d={head} />
        </g>
      ))}
      {[...places].map(([cause, { x, y }]) => (
        <g key={cause} class={`cause${light(litCauses.has(cause))}`} transform={`translate(${x} ${y})`}>
          <rect x={-box.width / 2} y={-box.height / 2} width={box.width} height={box.height} />
          <Label text={say(`card.cause.${cause}`)} />
        </g>
      ))}
      {arrows.map(({ link, sign }) => (
        <g
          key={`${link.from} ${link.to}`}
          class={`arrow-sign${light(isLit?.(link) ?? false)}`}
          transform={`translate(${sign.x.toFixed(1)} ${sign.y.toFixed(1)})`}
        >
          <circle r="8" />
          <path d={link.sign === '+' ? 'M-4 0H4M0 -4V4' : 'M-4 0H4'} />
        </g>
      ))}
    </svg>
  );
}

const longestLine = 13;

/** A label in one line or two. */
function Label({ text }: { text: string }) {
  const lines = text.length > longestLine ? halves(text) : [text];
  return (
    <text>
      {lines.map((line, index) => (
        <tspan key={line} x="0" y={(index - (lines.length - 1) / 2) * 18 + 5.5}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Broken at the space nearest the middle. */
function halves(text: string): readonly string[] {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const best = spaces.toSorted((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0];
  return best === undefined ? [text] : [text.slice(0, best), text.slice(best + 1)];
}

/** How the two kinds of arrows are drawn. */
function SignLine({ sign }: { sign: '+' | '-' }) {
  return (
    <svg class="card-sign-line" viewBox="0 0 44 20" aria-hidden="true">
      <g class="arrow">
        <path class="arrow-line" d="M2 10H32" stroke-dasharray={sign === '-' ? '6 5' : undefined} />
        <path class="arrow-head" d="M43 10L32 5V15Z" />
      </g>
    </svg>
  );
}

/** A turning arrow for what feeds itself, scales for what holds itself back. */
function KindMark({ kind }: { kind: 'reinforcing' | 'balancing' }) {
  return (
    <svg class="card-kind" viewBox="-12 -12 24 24" aria-hidden="true">
      {kind === 'reinforcing' ? (
        <path d="M8 -2A8.2 8.2 0 1 0 6 5.6M8.6 -8V-1.6H2.2" />
      ) : (
        <path d="M-10 -5H10M0 -5V9M-5 9H5M-10 -5L-10 1M10 -5L10 1M-13 1H-7M7 1H13" />
      )}
    </svg>
  );
}
