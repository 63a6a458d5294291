/** What suppliers answer to a question of yes or no, and how they tell of reasons, defects and the state of things. Form: answers.fixture.ts. */
export const TALK = `
confirm | sí | yes
confirm | así es | yes
confirm | claro que sí | yes
confirm | exacto | yes
confirm | si esta bien | yes
confirm | no | no
confirm | no, no es correcto | no
confirm | para nada | no
confirm | aún no | no
confirm | creo que sí | unsure
confirm | ni idea | unsure
confirm | tendría que preguntar en producción | unsure
confirm | en parte | partial
confirm | algunas sí pero no todas | partial
confirm | sí menos las tapas | partial
confirm | no hay problema | yes
confirm | claro adelante | yes
confirm | está mal son cuatrocientas no quinientas | no > 400
confirm | no es el diez es el doce de abril | no > 2026-04-12
confirm | más o menos | ?
confirm | por supuesto que no | no
confirm | todavía no ha llegado | no
delay_reason | todavía no llega el acero | material_shortage
delay_reason | se descompuso la prensa | machine_breakdown
delay_reason | tenemos mucha gente enferma | labour_shortage
delay_reason | el contenedor está detenido en aduana | customs
delay_reason | estamos esperando que aprueben el plano | approval_pending_customer
delay_reason | hubo un apagón | power_outage
delay_reason | el molde está en reparación | tooling
delay_reason | no pasaron la inspección y hay que retrabajarlas | quality_problem
delay_reason | no nos han pagado la factura anterior | payment_pending
delay_reason | estamos saturados de trabajo | capacity_conflict
delay_reason | hubo un huracán | weather
delay_reason | no había barco | logistics
delay_reason | cerramos por semana santa | holiday
quality_issue | encontramos treinta piezas con rebabas en el lote a siete siete b | {"defect":"burr","quantity_affected":30,"lot":"A77B"}
quality_issue | doce piezas estaban rayadas | {"defect":"scratch","quantity_affected":12}
quality_issue | porosidad en un cinco por ciento de las piezas | {"defect":"porosity","percent_affected":5}
quality_issue | dos cajas tenían la etiqueta equivocada | {"defect":"labeling","quantity_affected":2}
quality_issue | había grietas en tres de las cincuenta muestras | {"defect":"crack","quantity_affected":3,"quantity_inspected":50}
quality_issue | ninguno todo bien | ?
status | hemos terminado ochocientas de mil doscientas y el resto sale el viernes trece | {"quantity_done":800,"quantity_total":1200,"ship_date":"2026-03-13"}
status | vamos al ochenta por ciento | {"percent_complete":80}
status | hay quinientas listas | {"quantity_done":500}
confirm | sí señor | yes
confirm | si | yes
confirm | ok | yes
confirm | eso es | yes
confirm | perfecto, sí | yes
confirm | claro | yes
confirm | de acuerdo | yes
confirm | cómo no | yes
confirm | sí, está bien, adelante | yes
confirm | mjm | yes
confirm | sin problema | yes
confirm | ándele | yes
confirm | nunca | no
confirm | negativo | no
confirm | no está bien | no
confirm | eso está mal | no
confirm | no, no llegó | no
confirm | todavía no llega | no
confirm | no creo | no
confirm | creo que no | no
confirm | supongo que sí | unsure
confirm | a lo mejor | unsure
confirm | debería | unsure
confirm | quién sabe | unsure
confirm | depende | unsure
confirm | no tengo idea | unsure
confirm | seguramente | unsure
confirm | puede ser | unsure
confirm | solo una parte | partial
confirm | no todas | partial
confirm | la mayoría sí | partial
confirm | sí, pero faltan las etiquetas | partial
confirm | casi todo | partial
confirm | unas sí y otras no | partial
confirm | no, es el once de marzo | no > 2026-03-11
confirm | incorrecto, son mil quinientas | no > 1500
confirm | no, mil doscientas piezas | no > 1200 pcs
confirm | la fecha sí, la cantidad no | partial
confirm | sí, llegó ayer | yes
confirm | no, todo bien | ?
confirm | sí no | ?
confirm | ¿cómo dice? | ?
delay_reason | el proveedor nos quedó mal con las resinas | material_shortage
delay_reason | falta cartón para el empaque | material_shortage
delay_reason | no nos han surtido los conectores | material_shortage
delay_reason | estamos sin stock de tornillos | material_shortage
delay_reason | la línea está parada por una avería | machine_breakdown
delay_reason | se nos dañó el horno | machine_breakdown
delay_reason | el torno está en mantenimiento | machine_breakdown
delay_reason | se tronó la inyectora | machine_breakdown
delay_reason | faltó gente esta semana | labour_shortage
delay_reason | hay huelga en la planta | labour_shortage
delay_reason | varios operarios están de baja | labour_shortage
delay_reason | renunciaron tres soldadores | labour_shortage
delay_reason | el pedimento no ha salido | customs
delay_reason | el material está atorado en la aduana | customs
delay_reason | no nos han dado el visto bueno | approval_pending_customer
delay_reason | estamos esperando la respuesta de su ingeniero | approval_pending_customer
delay_reason | ustedes cambiaron el diseño | approval_pending_customer
delay_reason | hubo cortes de electricidad | power_outage
delay_reason | nos quedamos sin luz | power_outage
delay_reason | el herramental no está listo | tooling
delay_reason | se rompió un punzón del troquel | tooling
delay_reason | tuvimos que retrabajar medio lote | quality_problem
delay_reason | las piezas salieron fuera de tolerancia | quality_problem
delay_reason | no pasaron la prueba final | quality_problem
delay_reason | no hemos recibido el anticipo | payment_pending
delay_reason | nos deben dos facturas | payment_pending
delay_reason | tenemos la línea llena con otro cliente | capacity_conflict
delay_reason | no damos abasto | capacity_conflict
delay_reason | nevó mucho y cerraron la carretera | weather
delay_reason | por el temporal | weather
delay_reason | el camión tuvo un accidente | logistics
delay_reason | no hay contenedores | logistics
delay_reason | la naviera canceló la salida | logistics
delay_reason | fue puente y no trabajamos | holiday
delay_reason | por las fiestas de fin de año | holiday
quality_issue | cinco piezas rotas | {"defect":"broken","quantity_affected":5}
quality_issue | veinte piezas salieron con la pintura descascarada | {"defect":"coating","quantity_affected":20}
quality_issue | el diámetro está fuera de tolerancia en ocho piezas | {"defect":"dimension","quantity_affected":8}
quality_issue | revisamos cien y siete estaban golpeadas | {"defect":"dent","quantity_affected":7,"quantity_inspected":100}
quality_issue | un dos por ciento con manchas | {"defect":"colour","percent_affected":2}
quality_issue | sí en el lote b doce hay fugas | {"defect":"leak","lot":"B12"}
quality_issue | cuatro de treinta no encienden | {"defect":"electrical","quantity_affected":4,"quantity_inspected":30}
quality_issue | ningún problema | ?
quality_issue | no, ninguna queja | ?
quality_issue | quince rechazadas por rebaba | {"defect":"burr","quantity_affected":15}
status | llevamos doscientas hechas y faltan cien | {"quantity_done":200,"quantity_remaining":100}
status | está listo el sesenta por ciento y lo demás sale el 20 de marzo | {"percent_complete":60,"ship_date":"2026-03-20"}
status | terminamos el viernes trece | {"ready_date":"2026-03-13"}
status | todo va bien | ?
status | estará listo el 16 de marzo | {"ready_date":"2026-03-16"}
status | van quinientas de mil | {"quantity_done":500,"quantity_total":1000}
status | ya embarcamos todo ayer | {"ship_date":"2026-03-03"}
confirm | sí, eso es correcto | yes
confirm | está correcto | yes
confirm | tal cual | yes
confirm | por supuesto | yes
confirm | claro, sin problema lo hacemos | yes
confirm | sí, podemos hacerlo | yes
confirm | no, no lo es | no
confirm | en realidad no | no
confirm | no del todo | partial
confirm | la verdad no | no
confirm | yo creo que sí | unsure
confirm | no estoy segura | unsure
confirm | tendría que consultarlo con producción | unsure
confirm | no sabría decirle | unsure
confirm | absolutamente no | no
confirm | eso es incorrecto, son cuatrocientas y no quinientas | no > 400
confirm | sí, excepto las tapas que van retrasadas | partial
confirm | algunas de ellas sí, pero no todas | partial
confirm | pregunte nomás | yes
confirm | dígame | yes
confirm | ya quedó | yes
confirm | todavía está pendiente | no
confirm | va a tiempo | yes
confirm | no, vamos atrasados | no
confirm | lo dudo | no
confirm | probablemente sí | unsure
confirm | a medias | partial
confirm | espere, lo verifico | unsure
confirm | no fue el viernes fue el lunes | no > 2026-03-02
delay_reason | la materia prima no llegó a tiempo | material_shortage
delay_reason | el proveedor de chips no entrega | material_shortage
delay_reason | no tenemos tela | material_shortage
delay_reason | seguimos esperando los conectores | material_shortage
delay_reason | la prensa está estropeada | machine_breakdown
delay_reason | tuvimos una avería en la línea | machine_breakdown
delay_reason | falló el robot de soldadura | machine_breakdown
delay_reason | media plantilla está enferma | labour_shortage
delay_reason | nos faltan operadores | labour_shortage
delay_reason | se fueron varios trabajadores | labour_shortage
delay_reason | está parado en el despacho aduanero | customs
delay_reason | falta el permiso de exportación | customs
delay_reason | no han firmado el plano | approval_pending_customer
delay_reason | falta su visto bueno de la muestra | approval_pending_customer
delay_reason | pidieron un cambio en el diseño | approval_pending_customer
delay_reason | no hay electricidad en el parque industrial | power_outage
delay_reason | tuvimos un corte de luz | power_outage
delay_reason | hay que reparar el molde | tooling
delay_reason | el útil está en el taller | tooling
delay_reason | control de calidad rechazó el lote | quality_problem
delay_reason | hay que repetir la pintura | quality_problem
delay_reason | estamos esperando el pago | payment_pending
delay_reason | el depósito no ha entrado | payment_pending
delay_reason | la fábrica está a tope | capacity_conflict
delay_reason | tenemos un pedido más grande primero | capacity_conflict
delay_reason | se inundó el almacén por la lluvia | weather
delay_reason | por el tifón | weather
delay_reason | el barco se retrasó | logistics
delay_reason | no conseguimos camión | logistics
delay_reason | es por el año nuevo chino | holiday
delay_reason | estuvimos cerrados por feriado | holiday
delay_reason | nos robaron el camión | logistics
quality_issue | treinta piezas tienen rebabas en el lote be doce | {"defect":"burr","quantity_affected":30,"lot":"B12"}
quality_issue | el galvanizado se está cayendo en el lote dos seis cero tres | {"defect":"coating","lot":"2603"}
quality_issue | dos cajas venían mal etiquetadas | {"defect":"labeling","quantity_affected":2}
quality_issue | encontramos grietas en tres de cincuenta muestras | {"defect":"crack","quantity_affected":3,"quantity_inspected":50}
quality_issue | alrededor del cinco por ciento tiene porosidad | {"defect":"porosity","percent_affected":5}
quality_issue | siete piezas abolladas | {"defect":"dent","quantity_affected":7}
quality_issue | todo está bien por ahora | ?
quality_issue | cuatro unidades con el color equivocado | {"defect":"colour","quantity_affected":4}
confirm | sip | yes
confirm | sí, sí está bien | yes
confirm | simón | yes
confirm | va | yes
confirm | órale pues | yes
confirm | sale | yes
confirm | está perfecto | yes
confirm | así quedamos | yes
confirm | qué va | no
confirm | nel | no
confirm | no así no | no
confirm | se equivocó | no
confirm | ninguna de las dos | no
confirm | ahí más o menos | ?
confirm | pues sí | yes
confirm | pues no | no
confirm | ya le dije que sí | yes
confirm | ya le dije que no | no
confirm | bueno sí | yes
confirm | claro que no | no
confirm | sí claro cómo no | yes
confirm | correcto, mil piezas el tres de abril | yes
confirm | sí, el quince | yes
confirm | no, el quince | no > 2026-03-15
confirm | todavía no sé | unsure
confirm | yo diría que no | no
confirm | se supone que sí | unsure
confirm | ojalá | unsure
confirm | espero que sí | unsure
confirm | solo algunas | partial
confirm | la primera sí, la segunda no | partial
confirm | sí, excepto el color | partial
confirm | sí, aunque falta la etiqueta | partial
confirm | eso sí que no | no
confirm | la cantidad está mal | no
confirm | mal | no
confirm | bien | yes
confirm | todas llegaron | yes
confirm | no ha llegado nada | no
confirm | llegó la mitad | partial
confirm | va con retraso | no
confirm | sí vamos a tiempo | yes
confirm | cuente con ello | yes
confirm | sí, es así | yes
confirm | no, eso no es lo que dije | no
confirm | es correcto | yes
confirm | no sé, tal vez | unsure
confirm | me imagino que sí | unsure
confirm | no, son ochocientas piezas | no > 800 pcs
confirm | sí, menos la última línea | partial
confirm | correcto, gracias | yes
delay_reason | nos falló un proveedor | material_shortage
delay_reason | la inyectora se descompuso | machine_breakdown
delay_reason | varios trabajadores con gripe | labour_shortage
delay_reason | seguimos esperando que nos paguen | payment_pending
delay_reason | hubo una tormenta muy fuerte | weather
delay_reason | hubo que rehacer las piezas por un defecto | quality_problem
quality_issue | hay diez piezas oxidadas en el lote cuatro cuatro | {"defect":"corrosion","quantity_affected":10,"lot":"44"}
quality_issue | se rompieron tres piezas | {"defect":"broken","quantity_affected":3}
`;
