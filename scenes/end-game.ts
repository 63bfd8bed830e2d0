/** Takes a Phaser game down for good and gives back what it would otherwise keep: its WebGL context and window handlers. */
import type Phaser from 'phaser';

export async function endGame(game: Phaser.Game): Promise<void> {
  const { canvas } = game;
  const gone = new Promise<void>((resolve) => {
    game.events.once('destroy', () => resolve());
  });
  game.destroy(true);
  // Destruction happens in the next step, which a sleeping game never takes.
  if (!game.loop.running) game.loop.wake();
  await gone;
  // Browsers allow sixteen contexts; do not wait for the collector to free this one.
  canvas.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext();
  // Phaser has put its own handlers there.
  Object.assign(window, { onblur: null, onfocus: null });
}
