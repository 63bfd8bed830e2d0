/**
 * Whether WebGL is drawn by a graphics card. In software it is several times slower than the 2D canvas and blocks the page;
 * some browsers say so when asked, others only by the name of what draws.
 */
export function hasGraphicsCard(): boolean {
  const probe = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!probe) return false;
  const names = probe.getExtension('WEBGL_debug_renderer_info');
  const drawnBy = String(probe.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : probe.RENDERER));
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  return !/swiftshader|llvmpipe|softpipe|software|basic render/i.test(drawnBy);
}
