/** How long a sentence takes to say on a telephone: about 14 letters a second, 4.5 signs where a sign is a syllable. */
const LETTERS_PER_SECOND = 14;
const SIGNS_PER_SECOND = 4.5;

export function speakingMs(text: string, language: string): number {
  return Math.round((text.length / (language.startsWith("zh") ? SIGNS_PER_SECOND : LETTERS_PER_SECOND)) * 1000);
}
