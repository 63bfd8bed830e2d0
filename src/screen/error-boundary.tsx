/** When something of ours breaks: a sentence, a report to copy, and a way back. What was played is kept. */
import { Component, type ComponentChildren } from 'preact';
import { say } from '#words';
import { copyText } from './download.ts';
import type { Game } from './game.ts';
import { reportText } from './report-text.ts';

type Props = { game: Game; children: ComponentChildren };

export class ErrorBoundary extends Component<Props, { because?: string }> {
  override state: { because?: string } = {};

  override componentDidCatch(error: unknown) {
    console.error(error);
    this.setState({ because: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }

  override render() {
    const { because } = this.state;
    if (because === undefined) return this.props.children;
    return (
      <main id="main" class="page-body narrow">
        <div role="alert">
          <h1>{say('broken.heading')}</h1>
          <p>{say('broken.text')}</p>
        </div>
        <div class="buttons">
          <a
            class="button primary"
            href="#title"
            onClick={() => {
              location.hash = '#title';
              location.reload();
            }}
          >
            {say('broken.begin')}
          </a>
          <button
            type="button"
            class="button"
            onClick={() => void copyText('second-story-report.txt', reportText(this.props.game, because))}
          >
            {say('about.report-copy')}
          </button>
        </div>
        <pre class="log">{because}</pre>
      </main>
    );
  }
}
