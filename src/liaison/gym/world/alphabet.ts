/** The words of the radiotelephony alphabet (ITU Radio Regulations, appendix 14), by which letters are told apart on a bad line. */
const WORDS =
  "Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu".split(
    " ",
  );

export function alphabetWord(letter: string): string | null {
  return WORDS[letter.toUpperCase().charCodeAt(0) - 65] ?? null;
}
