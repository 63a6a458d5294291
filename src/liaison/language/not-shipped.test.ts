/** What has not left, will have left, remains, or went somewhere else in the house is not shipped. */
import { describe, expect, it } from "vitest";
import { intentsOf } from "../extraction/extract.fixture.ts";

const NOT_LEFT = [
  ["en", "Nothing has left yet, the fourth"],
  ["en", "the parts have gone through final test"],
  ["en", "it hasn't been picked up"],
  ["en", "the drawing was sent to you last week"],
  ["en", "By then everything will have been dispatched, tenth of December"],
  ["en", "our planner left the company"],
  ["en", "there's one week left, so the ninth"],
  ["es", "Todavía no ha salido nada, el cuatro"],
  ["es", "para el cuatro ya habrán salido"],
  ["es", "nada se ha enviado hasta ahora"],
  ["es", "ya le envié el certificado por correo"],
  ["es", "ya salió del horno y ahora va a prueba"],
  ["es", "ni una pieza ha salido todavía"],
  ["es", "para esa fecha ya se habrán entregado, el nueve"],
  ["de", "Es ist noch nichts rausgegangen, am Vierten"],
  ["de", "die werden bis zum Vierten raus sein"],
  ["de", "bis dahin werden wir alles verschickt haben, zehnter Dezember"],
  ["de", "Der Ofen ist raus, wir nehmen den anderen, am achten Dezember"],
  ["de", "das ist noch nicht unterwegs"],
  ["de", "die Zeichnung ist schon rausgegangen"],
  ["de", "bis dann haben wir alles geliefert, am Neunten"],
  ["fr", "Rien n'est encore parti, le quatre"],
  ["fr", "elles seront parties pour le quatre"],
  ["fr", "aucune pièce n'a été expédiée"],
  ["fr", "je vous ai déjà envoyé le certificat"],
  ["fr", "notre planificateur est déjà parti, je dirais le huit"],
  ["fr", "le plan est déjà parti chez vous"],
  ["fr", "d'ici là on aura tout livré, le neuf"],
  ["zh", "还没有发货，四号"],
  ["zh", "到四号就都已经发走了"],
  ["zh", "一件都没发出去"],
  ["zh", "证书已经发给你们了"],
  ["zh", "十号之前会全部发完"],
  ["zh", "一托都还没出，十二月七号"],
  ["zh", "板子已经送去电镀了，九号"],
] as const;

const LEFT = [
  ["en", "it left yesterday"],
  ["en", "it has gone out on Friday"],
  ["en", "half has shipped, the rest on the fifteenth"],
  ["en", "a thousand have been sent, the other half leaves on the fifteenth"],
  ["en", "it was picked up this morning"],
  ["es", "ya salió ayer"],
  ["es", "lo enviamos el viernes pasado"],
  ["es", "ya está en camino"],
  ["es", "la mitad ya salió, el resto el quince"],
  ["es", "ya mandamos la mitad, lo demás el quince de diciembre"],
  ["de", "die sind gestern rausgegangen"],
  ["de", "ist schon unterwegs"],
  ["de", "haben wir letzte Woche verschickt"],
  ["de", "die Hälfte ist schon raus, der Rest am Fünfzehnten"],
  ["de", "die Hälfte haben wir schon verschickt, den Rest am fünfzehnten Dezember"],
  ["fr", "c'est parti hier"],
  ["fr", "on l'a expédié vendredi dernier"],
  ["fr", "c'est déjà en route"],
  ["fr", "la moitié est partie, le reste le quinze"],
  ["fr", "on a déjà expédié la moitié, le reste part le quinze décembre"],
  ["zh", "昨天已经发走了"],
  ["zh", "货上周发出去了"],
  ["zh", "已经在路上了"],
  ["zh", "一半已经发了，剩下的十五号"],
  ["zh", "已经发走一半，其余的十二月十五号发"],
] as const;

describe("goods that have left", () => {
  it.each(NOT_LEFT)("not in %s: %s", (language, words) => {
    expect(intentsOf(language, words)).not.toContain("already_shipped");
  });

  it.each(LEFT)("in %s: %s", (language, words) => {
    expect(intentsOf(language, words)).toContain("already_shipped");
  });
});
