/** Medicines: made, tested and released by batch. */
import type { SectorList } from "./types.ts";

export const PHARMA: SectorList = {
  sector: "pharma",
  version: 1,
  milestones: [
    { id: "materials", name: "Materials released" },
    { id: "dispensed", name: "Weighed out" },
    { id: "bulk", name: "Bulk made" },
    { id: "filled", name: "Filled or pressed" },
    { id: "packaged", name: "Packaged" },
    { id: "tested", name: "Tested" },
    { id: "record", name: "Batch record reviewed" },
    { id: "released", name: "Batch released" },
    { id: "shipped", name: "Left the site" },
  ],
  defects: [
    {
      code: "out-of-specification",
      name: "Out of specification",
      words: {
        en: ["out of specification", "out of spec", "oos", "assay low", "assay high", "dissolution failed", "impurity"],
        es: ["fuera de especificación", "impureza"],
        de: ["außerhalb der Spezifikation", "Verunreinigung im Gehalt"],
        fr: ["hors spécification", "impureté"],
        zh: ["超标", "含量不合格", "杂质"],
      },
    },
    {
      code: "microbial",
      name: "Microbial contamination",
      words: {
        en: ["microbial", "bioburden", "mould", "mold", "sterility failure", "not sterile", "endotoxin"],
        es: ["contaminación microbiana", "no estéril"],
        de: ["Keimbelastung", "nicht steril", "mikrobiell"],
        fr: ["contamination microbienne", "non stérile"],
        zh: ["微生物", "无菌不合格"],
      },
    },
    {
      code: "foreign-matter",
      name: "Foreign matter",
      words: {
        en: ["foreign matter", "particle", "particles", "glass", "fibre", "fiber", "cross contamination"],
        es: ["partícula", "partículas", "vidrio", "contaminación cruzada"],
        de: ["Partikel", "Fremdkörper", "Glas", "Kreuzkontamination"],
        fr: ["particule", "particules", "verre", "contamination croisée"],
        zh: ["异物", "颗粒", "玻璃屑"],
      },
    },
    {
      code: "container",
      name: "Container or closure",
      words: {
        en: [
          "leaking vial",
          "leaking vials",
          "cracked vial",
          "cracked vials",
          "loose cap",
          "loose caps",
          "seal",
          "leak",
        ],
        es: ["frasco agrietado", "fuga", "tapa suelta"],
        de: ["undicht", "Riss im Fläschchen", "lose Kappe"],
        fr: ["flacon fissuré", "fuite", "bouchon desserré"],
        zh: ["泄漏", "瓶裂", "密封不良"],
      },
    },
    {
      code: "labelling",
      name: "Label, leaflet or print",
      words: {
        en: [
          "wrong label",
          "wrong labels",
          "wrong leaflet",
          "missing leaflet",
          "wrong expiry",
          "illegible print",
          "mix up",
        ],
        es: ["etiqueta equivocada", "prospecto equivocado", "caducidad equivocada"],
        de: ["falsches Etikett", "falsche Packungsbeilage", "falsches Verfalldatum"],
        fr: ["mauvaise étiquette", "mauvaise notice", "péremption erronée"],
        zh: ["标签错误", "说明书错误", "有效期错误"],
      },
    },
    {
      code: "temperature",
      name: "Temperature excursion",
      words: {
        en: ["temperature excursion", "too warm", "cold chain", "cold chain broken", "frozen"],
        es: ["excursión de temperatura", "cadena de frío"],
        de: ["Temperaturabweichung", "Kühlkette"],
        fr: ["excursion de température", "chaîne du froid"],
        zh: ["温度偏差", "冷链"],
      },
    },
    {
      code: "appearance",
      name: "Appearance",
      words: {
        en: ["discoloured", "discolored", "chipped tablets", "broken tablets", "capping", "cloudy"],
        es: ["decolorado", "comprimidos rotos", "turbio"],
        de: ["verfärbt", "gebrochene Tabletten", "trüb"],
        fr: ["décoloré", "comprimés cassés", "trouble"],
        zh: ["变色", "裂片", "浑浊"],
      },
    },
  ],
  documents: [
    "Certificate of analysis",
    "Batch certificate",
    "Batch record",
    "Temperature log",
    "Packing list",
    "Commercial invoice",
  ],
};
