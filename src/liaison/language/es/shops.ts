/** Who picks up where no factory is: "aquí es una panadería". */
const PLACES =
  "(?:panaderia|pasteleria|farmacia|botica|peluqueria|estetica|restaurante?|taqueria|pizzeria|carniceria|pescaderia|fruteria|verduleria|papeleria|libreria|tienda de (?:ropa|abarrotes|telefonos|mascotas)|abarrotes|floreria|floristeria|lavanderia|tintoreria|escuela|colegio|instituto|guarderia|iglesia|parroquia|hospital|clinica|consultorio|dentista|veterinaria|hotel|hostal|gasolinera|gimnasio|biblioteca|zapateria|heladeria|cafeteria|bar|casa(?: de familia| particular)?|domicilio(?: particular)?|residencia)";

export const SHOP = `(?:(?:aqui|este|esto|nosotros|esta)(?: (?:es|somos|ya|lo que es))* (?:es|somos) (?:un |una |el |la )?${PLACES}(?! (?:de el|que|y)\\b)|(?:llam\\w+|marc\\w+|comunic\\w+|habl\\w+) (?:con|a) (?:un|una) ${PLACES}|^(?:nop? |sip? )?(?:senor\\w* )?es (?:un |una )?(?:${PLACES}))`;
