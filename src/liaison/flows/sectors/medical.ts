/** Medical devices: each lot traceable to what went into it. */
import type { SectorList } from "./types.ts";

export const MEDICAL: SectorList = {
  sector: "medical",
  version: 1,
  milestones: [
    { id: "materials", name: "Materials accepted" },
    { id: "made", name: "Made" },
    { id: "cleaned", name: "Cleaned" },
    { id: "assembled", name: "Assembled in the clean room" },
    { id: "packaged", name: "Sealed in sterile packaging" },
    { id: "sterilised", name: "Sterilised" },
    { id: "tested", name: "Tested" },
    { id: "released", name: "Lot released" },
    { id: "shipped", name: "Left the site" },
  ],
  defects: [
    {
      code: "sterile-barrier",
      name: "Sterile barrier",
      words: {
        en: ["open seal", "open seals", "weak seal", "pouch", "pouches", "not sterile", "sterility"],
        es: ["sello abierto", "no estéril", "barrera estéril"],
        de: ["offene Siegelnaht", "nicht steril", "Sterilbarriere"],
        fr: ["scellage ouvert", "non stérile", "barrière stérile"],
        zh: ["封口不良", "无菌屏障"],
      },
    },
    {
      code: "dimension",
      name: "Dimensions",
      words: {
        en: ["out of tolerance", "oversize", "undersize", "wrong dimension", "wrong dimensions"],
        es: ["fuera de tolerancia"],
        de: ["außer Toleranz", "Maßabweichung"],
        fr: ["hors tolérance"],
        zh: ["超差", "尺寸不符"],
      },
    },
    {
      code: "foreign-matter",
      name: "Particles or residue",
      words: {
        en: ["particle", "particles", "hair", "residue", "contamination", "contaminated"],
        es: ["partícula", "partículas", "residuo"],
        de: ["Partikel", "Rückstände", "Verunreinigung"],
        fr: ["particule", "particules", "résidu"],
        zh: ["颗粒", "残留", "异物"],
      },
    },
    {
      code: "material",
      name: "Wrong or unproven material",
      words: {
        en: ["wrong material", "wrong resin", "material certificate missing"],
        es: ["material equivocado"],
        de: ["falsches Material"],
        fr: ["mauvais matériau"],
        zh: ["材料错误"],
      },
    },
    {
      code: "function",
      name: "Does not work as meant",
      words: {
        en: ["does not work", "failed functional test", "leak", "leaks", "leaking", "broken"],
        es: ["no funciona", "fuga"],
        de: ["funktioniert nicht", "undicht"],
        fr: ["ne fonctionne pas", "fuite"],
        zh: ["功能不良", "泄漏"],
      },
    },
    {
      code: "surface",
      name: "Burr, crack or scratch",
      words: {
        en: ["burr", "burrs", "sharp edge", "sharp edges", "crack", "cracks", "scratch", "scratches"],
        es: ["rebaba", "rebabas", "grieta", "grietas"],
        de: ["Grat", "Grate", "Riss", "Risse", "Kratzer"],
        fr: ["bavure", "bavures", "fissure", "rayure"],
        zh: ["毛刺", "裂纹", "划伤"],
      },
    },
    {
      code: "labelling",
      name: "Label or identifier",
      words: {
        en: ["wrong label", "wrong labels", "missing label", "udi", "unreadable code", "wrong expiry"],
        es: ["etiqueta equivocada", "código ilegible"],
        de: ["falsches Etikett", "Code nicht lesbar"],
        fr: ["mauvaise étiquette", "code illisible"],
        zh: ["标签错误", "条码无法读取"],
      },
    },
  ],
  documents: [
    "Certificate of conformity",
    "Device history record",
    "Sterilisation certificate",
    "Material certificate",
    "Packing list",
    "Commercial invoice",
  ],
};
