/** Gives the reader a text to keep as a file. */
export function downloadText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Puts a text on the clipboard; where the browser refuses, it becomes a file. */
export async function copyText(name: string, text: string): Promise<'copied' | 'downloaded'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    downloadText(name, text);
    return 'downloaded';
  }
}
