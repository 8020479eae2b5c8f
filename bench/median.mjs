/** The middle of some numbers; of an even count, the mean of the two in the middle. */
export function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}

/** The median of the ratios of samples that were taken in turn, so that what slows one pair slows both of it. */
export function medianRatio(samples, yardstick) {
  return median(samples.map((sample, index) => sample / yardstick[index]));
}
