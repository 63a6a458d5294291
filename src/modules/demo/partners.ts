/** Twelve invented partners of three invented buyers' worth of business. Addresses end in .example (RFC 2606); nobody can be rung. */
import type { DateBasis } from "#kernel/basis.ts";
import type { Language } from "#kernel/language.ts";
import type { Sector } from "../partners/schema.ts";

export type DemoPartner = {
  key: string;
  name: string;
  city: string;
  country: string;
  timezone: string;
  sector: Sector;
  contacts: Array<{ name: string; role: string; language: Language }>;
  destination: string;
  currency: string;
  /** Days from the factory to the destination, whether a lane says so or not. */
  transit: number;
  lanes: Array<[DateBasis, DateBasis, number]>;
};

export const PARTNERS: DemoPartner[] = [
  {
    key: "hongrui",
    name: "Hongrui Electronics",
    city: "Shenzhen",
    country: "CN",
    timezone: "Asia/Shanghai",
    sector: "electronics",
    contacts: [
      { name: "陈伟 (Chen Wei)", role: "Production planner", language: "zh" },
      { name: "Grace Lin", role: "Account manager", language: "en" },
    ],
    destination: "Rotterdam",
    currency: "USD",
    transit: 9,
    lanes: [
      ["ex_factory", "received", 9],
      ["finished", "ex_factory", 3],
    ],
  },
  {
    key: "meilong",
    name: "Meilong Precision Plastics",
    city: "Dongguan",
    country: "CN",
    timezone: "Asia/Shanghai",
    sector: "electronics",
    contacts: [{ name: "Huang Min", role: "Sales coordinator", language: "en" }],
    destination: "Rotterdam",
    currency: "USD",
    transit: 32,
    lanes: [["ex_factory", "received", 32]],
  },
  {
    key: "tijuana",
    name: "Ensambles del Norte",
    city: "Tijuana",
    country: "MX",
    timezone: "America/Tijuana",
    sector: "electronics",
    contacts: [
      { name: "Lucía Barragán", role: "Jefa de planeación", language: "es" },
      { name: "Marco Ibáñez", role: "Calidad", language: "es" },
    ],
    destination: "Oakland",
    currency: "USD",
    transit: 4,
    lanes: [["ex_factory", "received", 4]],
  },
  {
    key: "rheintal",
    name: "Rheintal Gehäusetechnik",
    city: "Konstanz",
    country: "DE",
    timezone: "Europe/Berlin",
    sector: "electronics",
    contacts: [{ name: "Jonas Weidner", role: "Disposition", language: "de" }],
    destination: "Rotterdam",
    currency: "EUR",
    transit: 2,
    lanes: [["ex_factory", "received", 2]],
  },
  {
    key: "karnaphuli",
    name: "Karnaphuli Knitwear",
    city: "Chattogram",
    country: "BD",
    timezone: "Asia/Dhaka",
    sector: "apparel",
    contacts: [{ name: "Farhana Kabir", role: "Senior merchandiser", language: "en" }],
    destination: "Hamburg",
    currency: "USD",
    transit: 27,
    lanes: [
      ["handed_over", "received", 25],
      ["ex_factory", "handed_over", 2],
    ],
  },
  {
    // No lane on purpose: what they promise cannot be compared until somebody enters the days.
    key: "meghna",
    name: "Meghna Denim Works",
    city: "Dhaka",
    country: "BD",
    timezone: "Asia/Dhaka",
    sector: "apparel",
    contacts: [{ name: "Tanvir Alam", role: "Merchandising manager", language: "en" }],
    destination: "Hamburg",
    currency: "USD",
    transit: 28,
    lanes: [],
  },
  {
    key: "lanting",
    name: "Lanting Garments",
    city: "Suzhou",
    country: "CN",
    timezone: "Asia/Shanghai",
    sector: "apparel",
    contacts: [{ name: "周洁 (Zhou Jie)", role: "Merchandiser", language: "zh" }],
    destination: "Hamburg",
    currency: "USD",
    transit: 30,
    lanes: [["ex_factory", "received", 30]],
  },
  {
    key: "otay",
    name: "Confecciones Mesa de Otay",
    city: "Tijuana",
    country: "MX",
    timezone: "America/Tijuana",
    sector: "apparel",
    contacts: [{ name: "Rosa Elena Duarte", role: "Planeación", language: "es" }],
    destination: "Oakland",
    currency: "USD",
    transit: 3,
    lanes: [["ex_factory", "received", 3]],
  },
  {
    key: "verdon",
    name: "Laboratoires du Verdon",
    city: "Lyon",
    country: "FR",
    timezone: "Europe/Paris",
    sector: "pharma",
    contacts: [
      { name: "Hélène Garnier", role: "Responsable planification", language: "fr" },
      { name: "Paul Estève", role: "Assurance qualité", language: "fr" },
    ],
    destination: "Basel",
    currency: "EUR",
    transit: 3,
    lanes: [["ex_factory", "received", 3]],
  },
  {
    key: "alpen",
    name: "Inntal Abfülltechnik",
    city: "Rosenheim",
    country: "DE",
    timezone: "Europe/Berlin",
    sector: "pharma",
    contacts: [{ name: "Katrin Sailer", role: "Auftragssteuerung", language: "de" }],
    destination: "Basel",
    currency: "EUR",
    transit: 2,
    lanes: [
      ["ex_factory", "received", 2],
      ["ready", "ex_factory", 1],
    ],
  },
  {
    key: "sahyadri",
    name: "Sahyadri Formulations",
    city: "Pune",
    country: "IN",
    timezone: "Asia/Kolkata",
    sector: "pharma",
    contacts: [{ name: "Meera Joshi", role: "Supply chain lead", language: "en" }],
    destination: "Basel",
    currency: "USD",
    transit: 11,
    lanes: [["ex_factory", "received", 11]],
  },
  {
    // Knows the days from the forwarder only: a promise ex factory cannot be compared, one handed over can.
    key: "nilgiri",
    name: "Nilgiri Packaging",
    city: "Coimbatore",
    country: "IN",
    timezone: "Asia/Kolkata",
    sector: "pharma",
    contacts: [{ name: "Arun Prakash", role: "Plant scheduler", language: "en" }],
    destination: "Basel",
    currency: "USD",
    transit: 12,
    lanes: [["handed_over", "received", 12]],
  },
];

/** The partner by which a seeded workspace is recognised. */
export const FIRST_PARTNER = PARTNERS[0]!.name;
