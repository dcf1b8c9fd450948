const NAMED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Else read as a line feed, or in an attribute as a space.
  '\r': '&#13;',
};

/** Text for the content or an attribute of XML or HTML. What XML forbids has to be gone from it. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"'\r]/g, (sign) => NAMED[sign] ?? sign);
}
