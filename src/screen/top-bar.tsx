/** The bar at the top of every screen but the title: the name of the game leads home, the screen's own buttons stand at the end. */
import type { ComponentChildren } from 'preact';
import { say } from '#words';

export function TopBar({
  title,
  detail,
  detailShort,
  children,
}: {
  title?: string;
  detail?: string;
  detailShort?: string;
  children?: ComponentChildren;
}) {
  return (
    <header class="top-bar">
      <a class="brand" href="#title" aria-label={say('top.home')}>
        {say('game.name')}
      </a>
      {title !== undefined && (
        <h1 class="top-title">
          {title}
          {detail !== undefined && <span class="top-detail"> · {detail}</span>}
        </h1>
      )}
      {detailShort !== undefined && (
        <span class="top-detail-short number" aria-hidden="true">
          {detailShort}
        </span>
      )}
      <div class="top-buttons">{children}</div>
    </header>
  );
}
