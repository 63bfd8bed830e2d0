/** What the reader takes along: files, and texts on the clipboard. */
import { copyIfAllowed } from './clipboard.ts';

/** Gives the reader a text to keep as a file. */
export function downloadText(name: string, text: string): void {
  downloadFile(name, text, 'text/plain;charset=utf-8');
}

/** Gives the reader a file to keep. @param type its media type. */
export function downloadFile(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Puts a text on the clipboard; where the browser refuses, it becomes a file. */
export async function copyText(name: string, text: string): Promise<'copied' | 'downloaded'> {
  if (await copyIfAllowed(text)) return 'copied';
  downloadText(name, text);
  return 'downloaded';
}
