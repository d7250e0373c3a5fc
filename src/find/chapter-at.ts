import type { Chapter } from './chapters.js';

/** The position of the chapter that the event at `index` stands in. */
export function chapterAt(chapters: readonly Chapter[], index: number): number {
  let [low, high] = [0, chapters.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((chapters[middle]?.from ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
