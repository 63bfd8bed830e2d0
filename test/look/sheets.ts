/** Sheets of figures: the ten of the team in a row, and one person in every pose. */
import { person, poses } from '#look';
import type { Palette, PoseName } from '#look';
import { someone, team } from './houses.ts';

const sheet = (palette: Palette, width: number, height: number, figures: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${palette.room}"/>${figures}</svg>`;

export function teamSheet(palette: Palette): string {
  const row = ['open-palm', 'work-desk', 'turned-away', 'head-down-chair'] as const;
  const figures = row.flatMap((pose, line) =>
    team('working').map(({ silhouette }, column) => {
      const size = silhouette.height / 100;
      return `<g transform="translate(${60 + column * 100} ${140 + line * 140}) scale(${size})">${person(palette, { silhouette, pose })}</g>`;
    }),
  );
  return sheet(palette, 1020, 580, figures.join(''));
}

/** What is in the hand in a pose. */
export const heldIn: Partial<Record<PoseName, 'note' | 'mug' | 'clipboard' | 'laptop' | 'boxes'>> = {
  'open-mug': 'mug',
  sip: 'mug',
  'work-read': 'clipboard',
  'work-lap': 'laptop',
  hesitate: 'note',
  'carry-stride': 'boxes',
  'carry-pass': 'note',
};

export function poseSheet(palette: Palette): string {
  const { silhouette } = someone(4, 'working');
  const names = Object.keys(poses) as PoseName[];
  const figures = names.map((pose, index) => {
    const at = `translate(${60 + (index % 10) * 100} ${140 + Math.floor(index / 10) * 140})`;
    return `<g transform="${at}">${person(palette, { silhouette, pose, held: heldIn[pose], coat: pose === 'stride' })}</g>`;
  });
  return sheet(palette, 1020, Math.ceil(names.length / 10) * 140 + 20, figures.join(''));
}
