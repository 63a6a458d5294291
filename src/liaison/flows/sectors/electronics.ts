/** Electronics: boards and assemblies. */
import type { SectorList } from "./types.ts";

export const ELECTRONICS: SectorList = {
  sector: "electronics",
  version: 1,
  milestones: [
    { id: "components", name: "Components in house" },
    { id: "pcb", name: "Bare boards in house" },
    { id: "smt", name: "Boards assembled" },
    { id: "through_hole", name: "Through-hole parts soldered" },
    { id: "test", name: "Tested" },
    { id: "assembly", name: "Built into housings" },
    { id: "packed", name: "Packed" },
    { id: "shipped", name: "Left the factory" },
  ],
  defects: [
    {
      code: "solder-joint",
      name: "Solder joint",
      words: {
        en: ["cold joint", "cold joints", "cold solder", "solder joint", "solder joints", "dry joint", "dry joints"],
        es: ["soldadura fría", "soldaduras frías", "mala soldadura"],
        de: ["kalte Lötstelle", "kalte Lötstellen", "Lötfehler"],
        fr: ["soudure froide", "soudures froides", "mauvaise soudure"],
        zh: ["虚焊", "冷焊", "焊点"],
      },
    },
    {
      code: "solder-bridge",
      name: "Solder bridge",
      words: {
        en: ["solder bridge", "solder bridges", "bridging", "shorted pins"],
        es: ["puente de soldadura", "puentes de soldadura"],
        de: ["Lötbrücke", "Lötbrücken"],
        fr: ["pont de soudure", "ponts de soudure"],
        zh: ["连锡", "桥连"],
      },
    },
    {
      code: "tombstone",
      name: "Tombstoned part",
      words: {
        en: ["tombstone", "tombstones", "tombstoned", "tombstoning"],
        es: ["efecto lápida"],
        de: ["Grabstein", "Grabsteineffekt"],
        fr: ["effet tombstone"],
        zh: ["立碑"],
      },
    },
    {
      code: "missing-part",
      name: "Missing part",
      words: {
        en: ["missing component", "missing components", "missing part", "missing parts", "not populated"],
        es: ["falta un componente", "faltan componentes"],
        de: ["fehlendes Bauteil", "fehlende Bauteile"],
        fr: ["composant manquant", "composants manquants"],
        zh: ["漏件", "缺件"],
      },
    },
    {
      code: "wrong-part",
      name: "Wrong or reversed part",
      words: {
        en: ["wrong component", "wrong components", "wrong polarity", "reversed", "backwards"],
        es: ["componente equivocado", "polaridad invertida"],
        de: ["falsches Bauteil", "verpolt"],
        fr: ["mauvais composant", "polarité inversée"],
        zh: ["错件", "极性反"],
      },
    },
    {
      code: "no-function",
      name: "Does not work",
      words: {
        en: [
          "dead on arrival",
          "does not boot",
          "does not turn on",
          "no power",
          "failed functional test",
          "short circuit",
        ],
        es: ["no enciende", "no funciona", "cortocircuito"],
        de: ["geht nicht an", "ohne Funktion", "Kurzschluss"],
        fr: ["ne s'allume pas", "ne fonctionne pas", "court-circuit"],
        zh: ["不开机", "短路", "功能不良"],
      },
    },
    {
      code: "contamination",
      name: "Dirt or flux residue",
      words: {
        en: ["flux residue", "contamination", "contaminated", "white residue"],
        es: ["residuo de flux", "contaminación"],
        de: ["Flussmittelreste", "Verschmutzung"],
        fr: ["résidus de flux", "contamination"],
        zh: ["助焊剂残留", "脏污"],
      },
    },
    {
      code: "damage",
      name: "Mechanical damage",
      words: {
        en: ["scratch", "scratches", "scratched", "cracked", "crack", "cracks", "warped", "bent pins"],
        es: ["rayado", "rayada", "grieta", "grietas"],
        de: ["Kratzer", "Riss", "Risse", "verzogen"],
        fr: ["rayure", "rayures", "fissure", "fissures"],
        zh: ["划伤", "裂纹", "变形"],
      },
    },
  ],
  documents: [
    "Commercial invoice",
    "Packing list",
    "Test report",
    "Certificate of conformity",
    "RoHS and REACH declaration",
  ],
};
