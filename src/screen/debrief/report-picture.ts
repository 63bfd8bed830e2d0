/** The strips as a picture file, in the colours of the day, twice as fine as a usual screen. Nothing leaves the page for it. */
import displayFont from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2?url';
import textFont from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import { day, faces } from '#look';
import type { DebriefView } from '#view';
import { say } from '#words';
import { chart, chartWidth, dayColours, shifted, text, type Drawn } from './report-chart.ts';
import { playedOn, type ReportFacts } from './report-facts.ts';

const shownWide = 960;
const fineness = 2;
const margin = 28;

/** The chart as a PNG. Rejects if the browser draws no pictures. */
export async function chartPicture(view: DebriefView, facts: ReportFacts): Promise<Blob> {
  const { svg, width, height } = pictureSvg(view, facts, await fontFaces());
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const scale = (shownWide * fineness) / width;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws no pictures.');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be written.'))), 'image/png');
  });
}

/** The whole picture: title, what was reached, the chart, and what it is. */
export function pictureSvg(view: DebriefView, facts: ReportFacts, fonts: string): { svg: string; width: number; height: number } {
  const head = heading(view, facts);
  const strips = chart(view, dayColours);
  const foot = text(0, 12, `${say('game.name')} ${facts.version} · ${say('report.teaching')}`, { fill: day.soft, size: 10 });
  const width = chartWidth + 2 * margin;
  const height = Math.ceil(head.height + strips.height + 24 + 2 * margin);
  const body = head.body + shifted(strips.body, head.height) + shifted(foot, head.height + strips.height + 8);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<style>${fonts}</style><rect width="${width}" height="${height}" fill="${day.card}"/>`,
    `<g transform="translate(${margin} ${margin})">${body}</g></svg>`,
  ].join('');
  return { svg, width, height };
}

function heading(view: DebriefView, { playedAt }: ReportFacts): Drawn {
  const { told, known, unnoticed } = view;
  const ending = say('debrief.ending', { title: view.ending.title });
  const lines = [
    text(0, 24, view.scenario.title, { fill: day.ink, size: 30, weight: 650, face: faces.display }),
    text(0, 46, playedAt === undefined ? ending : `${ending}. ${playedOn(playedAt)}`, { fill: day.soft, size: 12 }),
    text(0, 74, say('debrief.headline', { told, known }), { fill: day.ink, size: 16, weight: 600 }),
    text(0, 92, say('debrief.third', { unnoticed }), { fill: day.ink, size: 12 }),
  ];
  return { body: lines.join(''), height: 110 };
}

/** The typefaces of the page written into the picture, where they can be had; else it takes those of the system. */
async function fontFaces(): Promise<string> {
  const wanted = [
    [faces.text, textFont],
    [faces.display, displayFont],
  ] as const;
  const written = await Promise.all(
    wanted.map(async ([face, file]) => {
      try {
        const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
        const family = face.split(',')[0] ?? face;
        return `@font-face{font-family:${family};font-weight:200 800;src:url(data:font/woff2;base64,${base64(bytes)}) format('woff2')}`;
      } catch {
        return ''; // offline, and never shown before
      }
    }),
  );
  return written.join('');
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
