/** A closed case: the score in words, the report with its marks, and place by place what the player and the lens made of it. */
import { useMemo } from 'preact/hooks';
import type { Finding } from '#language';
import { lensReading, readMarks, readRebuilt, type CasePaper, type ColdCase } from '#practice';
import { say } from '#words';
import { CasePlaces } from './case-places.tsx';
import { CaseRebuilt } from './case-rebuilt.tsx';
import { FetchState } from './fetch-state.tsx';
import { MarkedReport } from './marked-report.tsx';
import { useFetched } from './use-fetched.ts';

type Props = { coldCase: ColdCase; paper: CasePaper };

/** The lens is fetched with the first result: whoever only marks and rebuilds needs none. */
export function CaseResult({ coldCase, paper }: Props) {
  const fetched = useFetched(coldCase.id, async () => (await import('../../text/lens-here.ts')).analyse(coldCase.document, 'en'));
  if (fetched.state !== 'here') return <FetchState fetched={fetched} failed="case.fetch-failed" />;
  return <ReadResult coldCase={coldCase} paper={paper} findings={fetched.value} />;
}

function ReadResult({ coldCase, paper, findings }: Props & { findings: readonly Finding[] }) {
  const { mine, lens } = useMemo(
    () => ({ mine: readMarks(coldCase, paper.marked), lens: lensReading(coldCase, () => findings) }),
    [coldCase, paper.marked, findings],
  );
  const rebuilt = readRebuilt(coldCase, paper);
  const [of, lures] = [coldCase.marks.length, coldCase.lures.length];
  const right = coldCase.factors.filter(({ found }) => found).length;
  const neutral = rebuilt.timeline.neutral?.filter(Boolean).length ?? 0;
  return (
    <>
      <div class="case-score">
        <p>
          {say('case.result.found', { found: mine.found.length, of })} {say('case.result.lured', { count: mine.lured.length, of: lures })}{' '}
          {mine.elsewhere.length > 0 && say('case.result.elsewhere', { count: mine.elsewhere.length })}
        </p>
        <p>{say('case.result.lens', { found: lens.found.length, of, lured: lens.lured.length })}</p>
        <p>
          {orderSaid(coldCase, paper)} {say('case.result.timeline.wordings', { right: neutral, of: coldCase.timeline.length })}
        </p>
        <p>{say('case.result.factors', { found: rebuilt.factors.found.length, of: right, unfounded: rebuilt.factors.unfounded.length })}</p>
        <p>{say('case.result.question', { isBest: rebuilt.question.score === 1 ? 'yes' : 'no' })}</p>
      </div>
      <div class="case-beside">
        <MarkedReport coldCase={coldCase} marked={paper.marked} findings={findings} />
        <div class="case-work">
          <CasePlaces coldCase={coldCase} mine={mine} lens={lens} />
        </div>
      </div>
      <CaseRebuilt coldCase={coldCase} paper={paper} />
    </>
  );
}

function orderSaid(coldCase: ColdCase, paper: CasePaper): string {
  const { says } = readRebuilt(coldCase, paper).timeline;
  const order = says.find(({ id }) => id === 'practice.timeline.order')?.values;
  return order
    ? say('case.result.timeline.order', { isRight: 'no', ...order })
    : say('case.result.timeline.order', { isRight: 'yes', right: 0, of: 0 });
}
