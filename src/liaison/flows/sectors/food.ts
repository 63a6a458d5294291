/** Food: by lot, with a date by which it must be eaten. */
import type { SectorList } from "./types.ts";

export const FOOD: SectorList = {
  sector: "food",
  version: 1,
  milestones: [
    { id: "ingredients", name: "Ingredients accepted" },
    { id: "mixed", name: "Mixed" },
    { id: "cooked", name: "Cooked or baked" },
    { id: "cooled", name: "Cooled" },
    { id: "packed", name: "Packed" },
    { id: "metal", name: "Through the metal detector" },
    { id: "tested", name: "Tested" },
    { id: "released", name: "Lot released" },
    { id: "shipped", name: "Left the plant" },
  ],
  defects: [
    {
      code: "microbial",
      name: "Germs",
      words: {
        en: ["salmonella", "listeria", "mould", "mold", "mouldy", "moldy", "spoiled", "fermented"],
        es: ["salmonela", "listeria", "moho", "podrido"],
        de: ["Salmonellen", "Listerien", "Schimmel", "verdorben"],
        fr: ["salmonelle", "listeria", "moisi", "moisissure"],
        zh: ["沙门氏菌", "李斯特菌", "发霉", "变质"],
      },
    },
    {
      code: "foreign-body",
      name: "Foreign body",
      words: {
        en: ["foreign body", "foreign bodies", "glass", "metal", "plastic", "stone", "hair", "insect", "insects"],
        es: ["cuerpo extraño", "vidrio", "metal", "plástico", "insecto"],
        de: ["Fremdkörper", "Glas", "Metall", "Plastik", "Insekt"],
        fr: ["corps étranger", "verre", "métal", "plastique", "insecte"],
        zh: ["异物", "玻璃", "金属", "虫"],
      },
    },
    {
      code: "allergen",
      name: "Allergen",
      words: {
        en: ["allergen", "allergens", "undeclared nuts", "undeclared milk", "cross contact", "gluten"],
        es: ["alérgeno", "alérgenos", "gluten"],
        de: ["Allergen", "Allergene", "Gluten"],
        fr: ["allergène", "allergènes", "gluten"],
        zh: ["过敏原", "麸质"],
      },
    },
    {
      code: "temperature",
      name: "Cold chain",
      words: {
        en: ["too warm", "cold chain", "thawed", "temperature"],
        es: ["cadena de frío", "descongelado"],
        de: ["Kühlkette", "aufgetaut", "zu warm"],
        fr: ["chaîne du froid", "décongelé"],
        zh: ["冷链", "解冻"],
      },
    },
    {
      code: "packaging",
      name: "Packaging",
      words: {
        en: ["leaking", "leak", "open pack", "open packs", "swollen", "torn bags", "seal"],
        es: ["fuga", "envase abierto", "hinchado"],
        de: ["undicht", "offene Packung", "aufgebläht"],
        fr: ["fuite", "emballage ouvert", "gonflé"],
        zh: ["漏包", "胀袋", "破袋"],
      },
    },
    {
      code: "labelling",
      name: "Label or date",
      words: {
        en: [
          "wrong label",
          "wrong labels",
          "missing label",
          "wrong date",
          "wrong best before",
          "mislabelled",
          "mislabeled",
        ],
        es: ["etiqueta equivocada", "fecha equivocada"],
        de: ["falsches Etikett", "falsches Datum", "falsches Mindesthaltbarkeitsdatum"],
        fr: ["mauvaise étiquette", "mauvaise date"],
        zh: ["标签错误", "日期错误"],
      },
    },
    {
      code: "taste",
      name: "Taste, smell or look",
      words: {
        en: ["bad smell", "off taste", "off flavour", "off flavor", "wrong colour", "wrong color", "burnt", "rancid"],
        es: ["mal olor", "mal sabor", "rancio", "quemado"],
        de: ["Fehlgeruch", "Fehlgeschmack", "ranzig", "verbrannt"],
        fr: ["mauvaise odeur", "mauvais goût", "rance", "brûlé"],
        zh: ["异味", "变色", "烧焦"],
      },
    },
    {
      code: "weight",
      name: "Weight",
      words: {
        en: ["underweight", "overweight", "short weight", "wrong weight"],
        es: ["peso insuficiente", "peso equivocado"],
        de: ["Untergewicht", "falsches Gewicht"],
        fr: ["poids insuffisant", "mauvais poids"],
        zh: ["重量不足"],
      },
    },
  ],
  documents: [
    "Certificate of analysis",
    "Health certificate",
    "Temperature log",
    "Lot list",
    "Packing list",
    "Commercial invoice",
  ],
};
