/** One line of a beat: somebody speaks, something is seen, or a log is read. */
import type { ShownLine } from '#view';
import { say } from '#words';

export function Line({ line, before, latest }: { line: ShownLine; before?: ShownLine | undefined; latest: boolean }) {
  return (
    <li class={latest ? 'line latest' : 'line'}>
      <LineText line={line} sameSpeaker={before?.kind === 'says' && line.kind === 'says' && before.speaker.who === line.speaker.who} />
    </li>
  );
}

export function LineText({ line, sameSpeaker = false }: { line: ShownLine; sameSpeaker?: boolean }) {
  switch (line.kind) {
    case 'says':
      return (
        <>
          {!sameSpeaker && <Who name={line.speaker.name} role={line.speaker.role} />}
          <p class="says">{say('line.says', { text: line.text })}</p>
        </>
      );
    case 'stage':
      return <p class="direction">{line.text}</p>;
    case 'log':
      return (
        // A log may be wider than the desk: it scrolls sideways, also from the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre class="log" tabindex={0} role="group" aria-label={say('line.log')}>
          <LogColumns text={line.text} />
        </pre>
      );
  }
}

/** A log keeps its lines; where two or more spaces part its columns, each column stays whole as long as it fits. */
function LogColumns({ text }: { text: string }) {
  return text.split('\n').map((row, at) => (
    <span key={at} class="log-row">
      {row.split(/ {2,}/).map((column, index) => (
        <span key={index} class="log-column">
          {column}{' '}
        </span>
      ))}
    </span>
  ));
}

export function Who({ name, role }: { name: string; role: string }) {
  return (
    <p class="who">
      <b>{name}</b>
      {role && <span class="soft"> · {role}</span>}
    </p>
  );
}
