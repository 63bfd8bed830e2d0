/** A sentence the player should see once: something is not kept, something went wrong and the play goes on. */
import type { ComponentChildren } from 'preact';
import { say } from '#words';

export function Notice({ text, onClose, children }: { text: string; onClose?: () => void; children?: ComponentChildren }) {
  return (
    <div class="notice" role="status">
      <p>{text}</p>
      {(onClose !== undefined || children !== undefined) && (
        <div class="buttons">
          {children}
          {onClose && (
            <button type="button" class="button" onClick={onClose}>
              {say('notice.close')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
