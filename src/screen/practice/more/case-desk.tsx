/** A cold case step by step: read, mark, rebuild, and see what was there. */
import type { ComponentChildren } from 'preact';
import { closedCase, readMarks, readRebuilt, type CasePaper, type CaseStep, type ColdCase, type ColdCaseDone } from '#practice';
import { say } from '#words';
import { CaseFactors, CaseQuestion } from './case-picks.tsx';
import { CaseResult } from './case-result.tsx';
import { CaseTimeline } from './case-timeline.tsx';
import { DocumentBlocks } from './document-blocks.tsx';
import { FocusHeading } from './focus-heading.tsx';
import { MarkWords } from './mark-words.tsx';

type Props = {
  coldCase: ColdCase;
  paper: CasePaper;
  onWrite: (how: Partial<CasePaper>) => void;
  /** The case is closed; the function says how it went, given the time. */
  onClose: (done: (at: number) => ColdCaseDone) => void;
  onLeave: () => void;
};

/** What comes after each step. */
const nextOf = { read: 'mark', mark: 'timeline', timeline: 'factors', factors: 'question', question: 'closed' } as const;
const steps = ['read', 'mark', 'timeline', 'factors', 'question', 'closed'] as const satisfies readonly CaseStep[];

export function CaseDesk({ coldCase, paper, onWrite, onClose, onLeave }: Props) {
  const { step } = paper;
  const place = steps.indexOf(step);
  const before = steps[place - 1];
  const after = step === 'closed' ? undefined : nextOf[step];
  const missing = missingIn(paper);
  const goOn = () => {
    if (missing !== '') return;
    if (after === 'closed') onClose((at) => closedCase(coldCase, readMarks(coldCase, paper.marked), readRebuilt(coldCase, paper), at));
    else if (after) onWrite({ step: after });
  };
  if (step === 'closed')
    return (
      <section class="more case-desk">
        <p class="soft small">{coldCase.title}</p>
        <FocusHeading step={step}>{say('case.result.title')}</FocusHeading>
        <CaseResult coldCase={coldCase} paper={paper} />
        <div class="buttons screen-only">
          <button type="button" class="button" onClick={() => print()}>
            {say('case.result.print')}
          </button>
          <button type="button" class="button" onClick={onLeave}>
            {say('case.to-list')}
          </button>
        </div>
      </section>
    );
  return (
    <section class="more case-desk">
      <p class="soft small">{say('case.step', { place: place + 1, step })}</p>
      <FocusHeading step={step}>{headingOf(coldCase, step)}</FocusHeading>
      <StepBody coldCase={coldCase} paper={paper} onWrite={onWrite}>
        <p class="soft small" role="status">
          {missing}
        </p>
        <div class="buttons">
          {after && (
            <button type="button" class="button primary" aria-disabled={missing !== ''} onClick={goOn}>
              {say(`case.next.${after}`)}
            </button>
          )}
          {before && (
            <button type="button" class="button" onClick={() => onWrite({ step: before })}>
              {say('case.back')}
            </button>
          )}
          <button type="button" class="button quiet" onClick={onLeave}>
            {say('case.to-list')}
          </button>
        </div>
        <p class="soft small">{say('case.kept')}</p>
      </StepBody>
    </section>
  );
}

function headingOf(coldCase: ColdCase, step: Exclude<CaseStep, 'closed'>): string {
  return step === 'read' ? coldCase.title : say(`case.${step}.title`);
}

/** Why the step cannot be left forwards, in a sentence; empty where it can. */
function missingIn({ step, wordings, factors, question }: CasePaper): string {
  const unworded = wordings.filter((wording) => wording < 0).length;
  if (step === 'timeline' && unworded > 0) return say('case.timeline.missing', { count: unworded });
  if (step === 'factors' && factors.length === 0) return say('case.factors.missing');
  return step === 'question' && question < 0 ? say('case.question.missing') : '';
}

/** `children`, what leads on from the step, stand below the work of it. */
function StepBody({ coldCase, paper, onWrite, children }: Pick<Props, 'coldCase' | 'paper' | 'onWrite'> & { children: ComponentChildren }) {
  switch (paper.step) {
    case 'mark':
      return (
        <>
          <MarkWords text={coldCase.document} marked={paper.marked} onMark={(marked) => onWrite({ marked })} />
          {children}
        </>
      );
    case 'timeline':
      return (
        <BesideReport coldCase={coldCase}>
          <CaseTimeline coldCase={coldCase} paper={paper} onWrite={onWrite} />
          {children}
        </BesideReport>
      );
    case 'factors':
      return (
        <BesideReport coldCase={coldCase}>
          <CaseFactors coldCase={coldCase} paper={paper} onWrite={onWrite} />
          {children}
        </BesideReport>
      );
    case 'question':
      return (
        <BesideReport coldCase={coldCase}>
          <CaseQuestion coldCase={coldCase} paper={paper} onWrite={onWrite} />
          {children}
        </BesideReport>
      );
    default:
      return (
        <>
          <p>{coldCase.setting}</p>
          <article class="case-document" aria-label={say('case.document')}>
            <DocumentBlocks text={coldCase.document} show={(start, end) => coldCase.document.slice(start, end)} />
          </article>
          {children}
        </>
      );
  }
}

/** The report stays at hand: open beside the work where there is room, folded above it elsewhere. */
function BesideReport({ coldCase, children }: { coldCase: ColdCase; children: ComponentChildren }) {
  return (
    <div class="case-beside">
      <details class="fold case-report" open={matchMedia('(min-width: 64rem)').matches}>
        <summary>{say('case.document')}</summary>
        <div class="case-document">
          <DocumentBlocks text={coldCase.document} show={(start, end) => coldCase.document.slice(start, end)} />
        </div>
      </details>
      <div class="case-work">{children}</div>
    </div>
  );
}
