/** The clipboard, where the browser lets the page have it. */
export async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // refused, or the page is not served safely: the caller shows another way
  }
}
