/** Textures of the stage: SVG text drawn at device pixels, once for each drawing and scale, and let go when unused. */
import type Phaser from 'phaser';
import type { Piece, Rect } from '#look';

/** A drawing to be turned into pixels; `pixels` are device pixels for one of its units. */
export type Drawing = { readonly svg: string; readonly box: Rect; readonly pixels: number };

/** A texture and the whole pixel where the drawing's (0, 0) lies in it. */
export type Drawn = {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly zeroX: number;
  readonly zeroY: number;
  readonly pixels: number;
};

export const drawingOf = ({ svg, box, size }: Pick<Piece, 'svg' | 'box' | 'size'>, scale: number): Drawing => ({
  svg,
  box,
  pixels: size * scale,
});

const mostUnused = 120;

export class StageTextures {
  private readonly drawn = new Map<string, Drawn>();
  private next = 0;
  private readonly manager: Phaser.Textures.TextureManager;

  constructor(manager: Phaser.Textures.TextureManager) {
    this.manager = manager;
  }

  /** Draws what is missing. All drawings of one picture are decoded side by side. */
  async ensure(drawings: readonly Drawing[]): Promise<void> {
    const missing = new Map(drawings.map((drawing) => [nameOf(drawing), drawing] as const).filter(([name]) => !this.drawn.has(name)));
    const made = await Promise.all([...missing].map(async ([name, drawing]) => ({ name, drawing, canvas: await rasterise(drawing) })));
    for (const { name, drawing, canvas } of made) {
      if (this.drawn.has(name)) continue;
      this.next += 1;
      const key = `drawing-${this.next}`;
      this.manager.addCanvas(key, canvas);
      const { left, top } = edges(drawing);
      this.drawn.set(name, {
        key,
        width: canvas.width,
        height: canvas.height,
        zeroX: -left,
        zeroY: -top,
        pixels: drawing.pixels,
      });
    }
  }

  /** The texture of a drawing, if it has been drawn. */
  find(drawing: Drawing): Drawn | undefined {
    const name = nameOf(drawing);
    const found = this.drawn.get(name);
    if (found) {
      // Most recently used last.
      this.drawn.delete(name);
      this.drawn.set(name, found);
    }
    return found;
  }

  /** Lets go of the textures unused for longest; `inUse` are never dropped. */
  release(inUse: ReadonlySet<string>, keep = mostUnused): void {
    const unused = [...this.drawn].filter(([, { key }]) => !inUse.has(key));
    for (const [name, { key }] of unused.slice(0, Math.max(0, unused.length - keep))) {
      this.manager.remove(key);
      this.drawn.delete(name);
    }
  }
}

const nameOf = ({ svg, box, pixels }: Drawing) => `${Math.round(pixels * 1000)} ${box.x} ${box.y} ${box.width} ${box.height} ${svg}`;

/** The box in whole pixels around the drawing's own zero, so that unmoved pictures stay sharp. */
function edges({ box, pixels }: Drawing): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
  const left = Math.floor(box.x * pixels);
  const top = Math.floor(box.y * pixels);
  return {
    left,
    top,
    width: Math.max(1, Math.ceil((box.x + box.width) * pixels) - left),
    height: Math.max(1, Math.ceil((box.y + box.height) * pixels) - top),
  };
}

async function rasterise(drawing: Drawing): Promise<HTMLCanvasElement> {
  const { left, top, width, height } = edges(drawing);
  const view = [left, top, width, height].map((pixels) => pixels / drawing.pixels).join(' ');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${view}">${drawing.svg}</svg>`;
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error(`No pen for a drawing of ${width} by ${height} pixels.`);
  pen.drawImage(image, 0, 0, width, height);
  return canvas;
}
