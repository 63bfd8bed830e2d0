/** Puts a text on the clipboard, where the browser lets the page have it; else gives false. */
export async function copyIfAllowed(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // refused, or the page is not served safely: the caller shows another way
  }
}
