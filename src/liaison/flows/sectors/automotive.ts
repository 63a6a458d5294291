/** Automotive: parts by approved process, in returnable packaging. */
import type { SectorList } from "./types.ts";

export const AUTOMOTIVE: SectorList = {
  sector: "automotive",
  version: 1,
  milestones: [
    { id: "material", name: "Material in house" },
    { id: "tool", name: "Tool ready" },
    { id: "sample", name: "First samples approved" },
    { id: "formed", name: "Cast, moulded or pressed" },
    { id: "machined", name: "Machined" },
    { id: "surface", name: "Surface treated" },
    { id: "inspected", name: "Inspected" },
    { id: "packed", name: "Packed" },
    { id: "shipped", name: "Left the plant" },
  ],
  defects: [
    {
      code: "dimension",
      name: "Dimensions",
      words: {
        en: ["out of tolerance", "oversize", "undersize", "too long", "too short", "bore too small", "bore too big"],
        es: ["fuera de tolerancia", "fuera de medida"],
        de: ["außer Toleranz", "Maßabweichung", "Übermaß", "Untermaß"],
        fr: ["hors tolérance", "hors cote"],
        zh: ["超差", "尺寸不良"],
      },
    },
    {
      code: "porosity",
      name: "Porosity",
      words: {
        en: ["porosity", "porous", "pores", "voids", "blow hole", "blow holes"],
        es: ["porosidad", "poros"],
        de: ["Porosität", "Poren", "Lunker"],
        fr: ["porosité", "pores"],
        zh: ["气孔", "砂眼"],
      },
    },
    {
      code: "burr",
      name: "Burr",
      words: {
        en: ["burr", "burrs", "flash", "sharp edge", "sharp edges"],
        es: ["rebaba", "rebabas"],
        de: ["Grat", "Grate"],
        fr: ["bavure", "bavures"],
        zh: ["毛刺", "飞边"],
      },
    },
    {
      code: "crack",
      name: "Crack",
      words: {
        en: ["crack", "cracks", "cracked", "fracture", "fractures"],
        es: ["grieta", "grietas", "fisura"],
        de: ["Riss", "Risse", "gerissen"],
        fr: ["fissure", "fissures"],
        zh: ["裂纹", "开裂"],
      },
    },
    {
      code: "surface",
      name: "Surface",
      words: {
        en: ["scratch", "scratches", "dent", "dents", "paint run", "orange peel", "peeling"],
        es: ["rayón", "rayones", "abolladura"],
        de: ["Kratzer", "Delle", "Dellen", "Lackläufer"],
        fr: ["rayure", "rayures", "bosse"],
        zh: ["划伤", "凹痕", "漆面不良"],
      },
    },
    {
      code: "corrosion",
      name: "Rust",
      words: {
        en: ["rust", "rusty", "rusted", "corrosion", "corroded"],
        es: ["óxido", "oxidado", "corrosión"],
        de: ["Rost", "rostig", "Korrosion"],
        fr: ["rouille", "rouillé", "corrosion"],
        zh: ["生锈", "锈蚀"],
      },
    },
    {
      code: "weld",
      name: "Weld",
      words: {
        en: ["weld", "welds", "missing weld", "weld spatter", "weak weld"],
        es: ["soldadura débil", "falta soldadura"],
        de: ["Schweißnaht", "Schweißfehler", "Schweißspritzer"],
        fr: ["soudure manquante", "soudure faible"],
        zh: ["焊缝", "漏焊"],
      },
    },
    {
      code: "mixed-parts",
      name: "Mixed or wrong parts",
      words: {
        en: ["mixed parts", "wrong part", "wrong parts", "wrong revision", "missing part", "missing parts"],
        es: ["piezas mezcladas", "pieza equivocada"],
        de: ["Teile vermischt", "falsches Teil", "falscher Stand"],
        fr: ["pièces mélangées", "mauvaise pièce"],
        zh: ["混料", "错件"],
      },
    },
  ],
  documents: [
    "Delivery note",
    "Part submission warrant",
    "Inspection certificate",
    "Material certificate",
    "Packing list",
  ],
};
