/** WCAG 2.2, 1.4.3: 4.5:1 for text, 3:1 from 24 px or from 18.66 px in bold. Disabled controls are exempt. */

/** Runs in the page, so everything it needs stands inside it. */
export function contrastFindings(): string[] {
  type Colour = { r: number; g: number; b: number; a: number };
  const canvas = new OffscreenCanvas(1, 1);
  const paint = canvas.getContext("2d", { willReadFrequently: true })!;
  const known = new Map<string, Colour>();

  /** Any CSS colour, oklab and color-mix included, as the browser itself paints it. */
  function colourOf(css: string): Colour {
    const before = known.get(css);
    if (before) return before;
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = css;
    paint.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = paint.getImageData(0, 0, 1, 1).data;
    const colour = { r, g, b, a: a / 255 };
    known.set(css, colour);
    return colour;
  }
  function over(top: Colour, below: Colour): Colour {
    const mix = (x: number, y: number) => x * top.a + y * (1 - top.a);
    return { r: mix(top.r, below.r), g: mix(top.g, below.g), b: mix(top.b, below.b), a: 1 };
  }
  function luminance({ r, g, b }: Colour): number {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  }
  function ratio(one: Colour, two: Colour): number {
    const [high = 0, low = 0] = [luminance(one), luminance(two)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  }
  const canvasColour = colourOf(getComputedStyle(document.documentElement).backgroundColor);
  const backgrounds = new Map<Element, Colour>();
  function backgroundOf(element: Element): Colour {
    const before = backgrounds.get(element);
    if (before) return before;
    const below = element.parentElement ? backgroundOf(element.parentElement) : over(canvasColour, white);
    const colour = over(colourOf(getComputedStyle(element).backgroundColor), below);
    backgrounds.set(element, colour);
    return colour;
  }
  const white = { r: 255, g: 255, b: 255, a: 1 };
  function opacityOf(element: Element): number {
    let all = 1;
    for (let at: Element | null = element; at; at = at.parentElement) all *= Number(getComputedStyle(at).opacity);
    return all;
  }

  const found = new Set<string>();
  function check(element: Element, text: string, css: string, style: CSSStyleDeclaration): void {
    const background = backgroundOf(element);
    const colour = colourOf(css);
    const seen = over({ ...colour, a: colour.a * opacityOf(element) }, background);
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const has = ratio(seen, background);
    if (has < (large ? 3 : 4.5)) found.add(`contrast ${has.toFixed(2)} (${css}): ${text.trim().slice(0, 40)}`);
  }
  function visible(element: Element, style: CSSStyleDeclaration): boolean {
    const box = element.getBoundingClientRect();
    return style.visibility !== "hidden" && box.width > 1 && box.height > 1;
  }
  const exempt = (element: Element) => element.closest(":disabled, [aria-disabled=true], option") !== null;

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent ?? "";
    if (!element || text.trim() === "" || exempt(element)) continue;
    const style = getComputedStyle(element);
    if (visible(element, style)) check(element, text, element instanceof SVGElement ? style.fill : style.color, style);
  }
  for (const field of document.querySelectorAll<HTMLInputElement>("input, textarea, select")) {
    const style = getComputedStyle(field);
    if (exempt(field) || !visible(field, style)) continue;
    if (field.value !== "") check(field, field.value, style.color, style);
    else if (field.placeholder) {
      check(field, field.placeholder, getComputedStyle(field, "::placeholder").color, style);
    }
  }
  return [...found].slice(0, 12);
}
