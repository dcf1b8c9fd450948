/** How high a note would be with all the room there is, in whole CSS pixels. */
export function wantedHeight(mount: HTMLElement): number {
  const { maxHeight } = mount.style;
  const isLow = mount.classList.contains('note-low');
  mount.style.maxHeight = 'none';
  mount.classList.remove('note-low');
  const { height } = mount.getBoundingClientRect();
  mount.style.maxHeight = maxHeight;
  mount.classList.toggle('note-low', isLow);
  return Math.ceil(height);
}
