/** A checksum tells a damaged text from one of ours. It guards against accidents, not against people. FNV-1a, 32 bits, in seven signs. */
export function checksumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
