/** What suppliers answer when asked how many, how far, how late and which one. Form: answers.fixture.ts. */
export const NUMBERS = `
quantity_done | mil doscientas cincuenta piezas | 1250 pcs
quantity_done | tenemos cuatrocientas ochenta terminadas | 480
quantity_done | llevamos como dos mil | ~2000
quantity_done | dos mil y pico | ?
quantity_done | medio millón | 500000
quantity_done | millón y medio | 1500000
quantity_done | tres docenas | 36
quantity_done | media docena | 6
quantity_done | un par de cientos | ~200
quantity_done | seis cero cinco | 605
quantity_done | ninguna todavía | 0
quantity_done | todavía nada | 0
quantity_done | no hemos terminado ninguna | 0
quantity_done | las dos mil están listas | 2000
quantity_done | siete coma cinco kilos | 7.5 kg
quantity_done | tres toneladas y media | 3.5 t
quantity_done | dieciocho mil seiscientas cuarenta y dos | 18642
quantity_done | ciento veinte | 120
quantity_done | 1,250 piezas | 1250 pcs
quantity_done | 2,5 toneladas | 2.5 t
quantity_done | 12 500 | 12500
quantity_done | dos mil no perdón doscientas | 200
quantity_done | un momento por favor | ?
quantity_done | el segundo lote está terminado | ?
quantity_done | le paso con quien sabe | ?
quantity_done | ochocientas de mil doscientas | {"quantity_done":800,"quantity_total":1200}
quantity_done | hay 300 hechas y faltan 200 | {"quantity_done":300,"quantity_remaining":200}
quantity_done | entre trescientas y cuatrocientas | ?
quantity_done | unas trescientas o cuatrocientas | ?
quantity_done | tres cajas de cincuenta | 150 pcs
quantity_done | diez tarimas | 10 pallets
quantity_done | casi mil | ~1000
quantity_done | mil menos cincuenta | 950
quantity_done | la mitad de dos mil | 1000
quantity_done | menos de quinientas | ?
quantity_done | setecientas noventa y nueve | 799
percent_complete | el ochenta por ciento | 80%
percent_complete | como un setenta y cinco por ciento | ~75%
percent_complete | dos tercios | 66.67%
percent_complete | tres cuartas partes | 75%
percent_complete | ya está todo | 100%
percent_complete | no hemos empezado | 0%
percent_complete | 85 % | 85%
percent_complete | noventa y nueve coma cinco por ciento | 99.5%
percent_complete | falta un veinte por ciento | 80%
percent_complete | entre un 70 y un 80 por ciento | ?
percent_complete | vamos a la mitad | 50%
percent_complete | al noventa | 90%
percent_complete | una de cada cinco | 20%
delay | una semana y media | 10.5d
delay | diez días hábiles | 10bd
delay | cuarenta y ocho horas | 2d
delay | ningún retraso | 0d
delay | cinco días antes de lo previsto | -5d
delay | otras seis semanas | 42d
delay | vamos tres días atrasados | 3d
delay | unas dos semanas | 14d
delay | quince días | 15d
delay | un mes | 30d
delay | entre dos y tres semanas | ?
identifier | cuatro cinco cero cero cero uno dos tres cuatro cinco | 4500012345
identifier | cuatro cinco doble cero uno dos | 450012
identifier | número de parte a de avión siete siete b de barcelona | A77B
identifier | alfa bravo uno dos tres | AB123
identifier | triple siete guion equis | 777-X
identifier | lote dos seis cero tres cero cuatro | 260304
identifier | PO 4500-12 | PO4500-12
identifier | la orden de compra es la cuatro cinco cero cero guion uno dos | 4500-12
identifier | ese ene cero cero cuatro dos | SN0042
identifier | es el lote A77B | A77B
identifier | cuarenta y cinco cero cero doce | 450012
identifier | la que termina en setenta y uno | PO4471 ; PO4471,PO4472
quantity_done | van como ochocientas y tantas | ?
quantity_done | llevamos mil quinientas | 1500
quantity_done | setecientos | 700
quantity_done | mil cien | 1100
quantity_done | dos mil | 2000
quantity_done | veintiún mil | 21000
quantity_done | ciento una | 101
quantity_done | treinta y una piezas | 31 pcs
quantity_done | un millón doscientas mil | 1200000
quantity_done | dos millones y medio | 2500000
quantity_done | 15 mil piezas | 15000 pcs
quantity_done | 1.5 millones | 1500000
quantity_done | 1,5 millones | 1500000
quantity_done | 2 mil 500 | 2500
quantity_done | 10.000 | 10000
quantity_done | 10,000 | 10000
quantity_done | 3.200 de 4.000 | {"quantity_done":3200,"quantity_total":4000}
quantity_done | ya terminamos las 500 | 500
quantity_done | apenas llevamos cien | 100
quantity_done | solo cincuenta | 50
quantity_done | ahorita llevamos ni la mitad | ?
quantity_done | la mitad | ?
quantity_done | casi todas | ?
quantity_done | todas menos veinte | ?
quantity_done | faltan doscientas | {"quantity_remaining":200}
quantity_done | nos quedan trescientas por hacer | {"quantity_remaining":300}
quantity_done | no sé exactamente | ?
quantity_done | unas cuantas | ?
quantity_done | varios cientos | ?
quantity_done | miles | ?
quantity_done | entre 500 y 600 | ?
quantity_done | 500 o 600 | ?
quantity_done | quinientas seiscientas | ?
quantity_done | dos tres mil | ?
quantity_done | media tonelada | 0.5 t
quantity_done | dos rollos y medio | 2.5 rolls
quantity_done | cinco pallets de cuarenta cajas | 200 boxes
quantity_done | 12 cajas con 24 cada una | 288 pcs
quantity_done | dos lotes de quinientas | 1000
quantity_done | tres veces doscientas | 600
quantity_done | quinientas más trescientas | 800
quantity_done | son trescientas, no, cuatrocientas | 400
quantity_done | no son quinientas son seiscientas | 600
quantity_done | trescientas buenas y veinte de scrap | {"quantity_done":300,"quantity_scrapped":20}
quantity_done | un centenar y medio | 150
quantity_done | docena y media | 18
quantity_done | no tenemos ninguna | 0
quantity_done | nada | 0
quantity_done | aún no empezamos | 0
quantity_done | una | 1
quantity_done | la línea dos está parada | ?
quantity_done | el lunes | ?
quantity_done | espéreme tantito | ?
quantity_done | cuatrocientas cincuenta y pico | ?
quantity_done | más de mil | 1000
quantity_done | mil doscientas, aproximadamente | 1200
quantity_done | seis cientas | 600
percent_complete | estamos al setenta por ciento | 70%
percent_complete | 70 | 70%
percent_complete | un 95% | 95%
percent_complete | casi el noventa | 90%
percent_complete | más del noventa por ciento | 90%
percent_complete | menos de la mitad | ?
percent_complete | tres cuartos | 75%
percent_complete | nos falta la mitad | 50%
percent_complete | falta como un 15 por ciento | 85%
percent_complete | la tercera parte | 33.33%
percent_complete | ya terminamos | 100%
percent_complete | cien por ciento | 100%
percent_complete | ochenta, ochenta y cinco por ciento | ?
percent_complete | no, el sesenta por ciento | 60%
percent_complete | vamos muy bien | ?
percent_complete | dos días | ?
percent_complete | por la mitad | 50%
percent_complete | al cien | 100%
percent_complete | todavía nada | 0%
percent_complete | un veinte por ciento, no, un treinta | 30%
delay | vamos atrasados una semana | 7d
delay | no hay retraso | 0d
delay | a tiempo | 0d
delay | un día | 1d
delay | medio día | 0.5d
delay | dos meses | 60d
delay | 3 semanas | 21d
delay | diez días naturales | 10d
delay | una semana o dos | ?
delay | dos semanas y tres días | 17d
delay | vamos dos días adelantados | -2d
delay | tres días, no, cuatro | 4d
delay | no sé todavía | ?
delay | varios días | ?
delay | menos de una semana | ?
delay | casi un mes | 30d
delay | 72 horas | 3d
delay | de dos a tres semanas | ?
delay | unos días | ?
delay | por lo menos quince días | 15d
delay | cinco días de trabajo | 5bd
identifier | pe ó cuatro siete uno uno guion tres | PO4711-3
identifier | la cuatro cuatro siete uno | 4471
identifier | efe ge dos dos cero uno | FG2201
identifier | eme de María te de Toledo nueve nueve | MT99
identifier | cero cero siete | 007
identifier | es el pedido cuatro cuatro siete uno línea dos | 4471/2 ; 4471,4471/2,4472
identifier | PO-4500-12 | PO-4500-12
identifier | cuatro mil setecientos once | 4711
identifier | equis ye zeta uno dos tres | XYZ123
identifier | uve doble cuatro cinco | W45
identifier | cuatro cuatro siete | ? ; PO4471,PO4502
identifier | hache jota guion cinco cinco barra be | HJ-55/B
identifier | lote número ele cero tres | L03
identifier | no lo tengo a la mano | ?
identifier | ce de casa doble cuatro | C44
quantity_done | dos mil quinientas cincuenta y cinco unidades | 2555 pcs
quantity_done | cuatrocientas ochenta unidades están terminadas | 480 pcs
quantity_done | no se ha terminado nada todavía | 0
quantity_done | las dos mil ya están | 2000
quantity_done | diecinueve mil noventa | 19090
quantity_done | alrededor de unas quinientas | 500
quantity_done | mil quinientas de dos mil | {"quantity_done":1500,"quantity_total":2000}
quantity_done | terminamos mil quinientas y faltan quinientas | {"quantity_done":1500,"quantity_remaining":500}
quantity_done | unas mil y algo | ?
quantity_done | tenemos hechas trescientas veinte | 320
quantity_done | ciento cinco | 105
quantity_done | doscientos kilos | 200 kg
quantity_done | cuarto de millón | 250000
quantity_done | dos docenas y media | 30
quantity_done | tres cuartas partes de mil | 750
quantity_done | quince paquetes de diez | 150 pcs
quantity_done | mil setecientas, digo, mil seiscientas | 1600
quantity_done | ochocientas, quitando veinte que salieron malas | 780
quantity_done | casi la mitad | ?
quantity_done | ya llevamos la mitad de las mil doscientas | 600
quantity_done | hoy hicimos doscientas y ayer trescientas | ?
quantity_done | cuarenta y tantas | ?
quantity_done | tenemos dos turnos trabajando | ?
quantity_done | me falta contar | ?
quantity_done | el lote tres está listo | ?
quantity_done | quinientas por turno | ?
quantity_done | 1250 | 1250
quantity_done | 1 250 piezas | 1250 pcs
quantity_done | dos palets y tres cajas | ?
quantity_done | cero piezas | 0 pcs
percent_complete | ochenta y cinco por ciento terminado | 85%
percent_complete | como noventa y cinco | 95%
percent_complete | completamente terminado | 100%
percent_complete | un tercio más o menos | 33.33%
percent_complete | más o menos por la mitad | 50%
percent_complete | uno de cada cinco no pasa la inspección | 20%
percent_complete | está a medias | ?
percent_complete | queda un diez por ciento | 90%
percent_complete | todo menos un cinco por ciento | 95%
percent_complete | aún no hemos comenzado | 0%
percent_complete | nada todavía | 0%
percent_complete | ocho de cada diez | 80%
percent_complete | cinco octavos | 62.5%
percent_complete | dos terceras partes | 66.67%
percent_complete | no llega al cincuenta por ciento | ?
percent_complete | está todo terminado | 100%
percent_complete | casi terminado | ?
percent_complete | el primer lote está al cien y el segundo al cincuenta | ?
delay | unas dos semanas de retraso | 14d
delay | llevamos tres días de retraso | 3d
delay | dos días antes | -2d
delay | cinco días antes de lo planeado | -5d
delay | seis semanas más | 42d
delay | como semana y media | 10.5d
delay | un retraso de ocho días hábiles | 8bd
delay | ninguno | 0d
delay | entre cinco y siete días | ?
delay | dos días como mucho | 2d
delay | un par de días | 2d
delay | tres días hábiles, perdón, cuatro días hábiles | 4bd
delay | vamos en fecha | 0d
delay | medio mes | 15d
delay | hasta dos semanas | ?
identifier | número de serie ese ene cero cero cuatro dos | SN0042
identifier | trece cero siete be | 1307B
identifier | eme como mike te como tango guion nueve nueve cero uno barra a | MT-9901/A
identifier | pe de pedro o cuatro siete uno uno | PO4711
identifier | cuatro cinco cero cero guion uno dos | 4500-12
identifier | el pedido es el cuatro cinco cero cero guion uno dos | 4500-12
identifier | tres sietes guion equis | 777-X
identifier | lote a guion siete siete | A-77
identifier | de de cuatro cuatro | DD44
identifier | uno dos tres ene | 123N
identifier | ka ele eme cero uno | KLM01
quantity_done | mire llevamos como mil doscientas más o menos | 1200
quantity_done | pues yo le diría que unas ochocientas cincuenta | 850
quantity_done | ya casi las dos mil | 2000
quantity_done | ni cien | ?
quantity_done | doscientas y cincuenta | 250
quantity_done | dos mil cinco | 2005
quantity_done | dos mil quinientos y pico | ?
quantity_done | tres mil y medio | ?
quantity_done | 800 pzas | 800 pcs
quantity_done | 12 rollos | 12 rolls
quantity_done | tres bobinas | 3 reels
quantity_done | 45 kg | 45 kg
quantity_done | quinientos metros | 500 m
quantity_done | cien pares | 100 pairs
quantity_done | setenta y cinco | 75
quantity_done | mil, mil cien | ?
quantity_done | unas mil, mil doscientas | ?
quantity_done | de las dos mil llevamos mil doscientas | {"quantity_done":1200,"quantity_total":2000}
quantity_done | mil doscientas de las dos mil | {"quantity_done":1200,"quantity_total":2000}
quantity_done | ya terminamos todo | ?
quantity_done | el pedido completo | ?
quantity_done | tres de las cinco cajas | {"quantity_done":3,"quantity_total":5}
quantity_done | no sé, unas quinientas | 500
quantity_done | perdón dije quinientas son cuatrocientas | 400
quantity_done | son 480, corrijo, 490 | 490
quantity_done | hay ciento cincuenta embaladas | 150
quantity_done | todavía faltan ochenta por pintar | {"quantity_remaining":80}
quantity_done | la máquina cuatro hizo doscientas | 200
quantity_done | en la semana diez terminamos trescientas | 300
quantity_done | nos entraron veinte personas nuevas | ?
quantity_done | como unas veinte cajas de a cincuenta | 1000 pcs
quantity_done | medio centenar | 50
quantity_done | un millar | 1000
quantity_done | sin contar las malas, novecientas | 900
quantity_done | de momento quinientas | 500
quantity_done | quinientas hasta ahora | 500
quantity_done | hasta ahora quinientas | 500
quantity_done | llevamos hasta el momento dos mil cien | 2100
percent_complete | ya mero acabamos | ?
percent_complete | andamos en un 60 por ciento | 60%
percent_complete | el avance es del 45% | 45%
percent_complete | 45 de avance | 45%
percent_complete | poquito más de la mitad | 50%
percent_complete | un poco menos del 80% | 80%
percent_complete | no más del 30 por ciento | ?
percent_complete | 3/4 | 75%
percent_complete | setenta y tantos por ciento | ?
percent_complete | tres de cada cuatro | 75%
percent_complete | nos falta un tercio | 66.67%
percent_complete | faltan dos cajas | ?
percent_complete | empezamos mañana | ?
percent_complete | ya solo falta pintar | ?
percent_complete | cero | 0%
percent_complete | cero por ciento | 0%
percent_complete | ciento por ciento | 100%
percent_complete | al cincuenta | 50%
percent_complete | está listo | 100%
percent_complete | todavía no está listo | ?
percent_complete | perdón no sesenta setenta por ciento | 70%
delay | como dos semanitas | 14d
delay | va retrasado cinco días | 5d
delay | se nos atrasa una semana | 7d
delay | nos vamos a tardar un mes más | 30d
delay | un día y medio | 1.5d
delay | tres días hábiles más | 3bd
delay | sin demora | 0d
delay | vamos bien, sin atraso | 0d
delay | una semana antes de lo previsto | -7d
delay | ocho días | 8d
delay | día y medio | 1.5d
delay | todavía no sabemos | ?
delay | hasta que llegue el material | ?
delay | del lunes al viernes | ?
delay | no mucho | ?
delay | dos días no perdón tres | 3d
delay | 10 a 12 días | ?
quantity_done | hechas hay 450 | 450
quantity_done | tenemos cincuenta cajas de veinte piezas | 1000 pcs
quantity_done | ciento cincuenta y tres mil doscientas | 153200
quantity_done | dos centenas | 200
quantity_done | dos mil de las cinco mil | {"quantity_done":2000,"quantity_total":5000}
quantity_done | van tres cuartos de las mil | 750
quantity_done | todas | ?
quantity_done | ya quedaron las ochocientas | 800
quantity_done | quinientos y tantos | ?
quantity_done | llevamos dos tarimas completas | 2 pallets
quantity_done | 300 piezas ok y 12 nok | ?
quantity_done | unas mil quinientas, tal vez mil seiscientas | ?
quantity_done | a ver, son tres por cuatrocientas, mil doscientas | ?
quantity_done | sesenta o setenta | ?
quantity_done | no llegamos a mil | ?
quantity_done | pasamos de mil | ~1000
quantity_done | el turno de la mañana hizo 250 | 250
quantity_done | nueve mil noventa y nueve | 9099
quantity_done | un millón | 1000000
quantity_done | cinco mil, o sea todo | ?
percent_complete | ahí vamos a la mitad | 50%
percent_complete | el setenta y cinco | 75%
percent_complete | dos quintos | 40%
percent_complete | nada más falta un diez por ciento | 90%
percent_complete | apenas el diez por ciento | 10%
percent_complete | cuarenta, máximo cincuenta por ciento | ?
percent_complete | noventa y pico por ciento | ?
percent_complete | como a tres cuartas partes | 75%
percent_complete | cien | 100%
delay | cosa de una semana | 7d
delay | una semanita | 7d
delay | dos quincenas | 30d
delay | 15 días hábiles | 15bd
delay | un retraso de un mes | 30d
delay | tres semanas y media | 24.5d
delay | de momento ninguno | 0d
delay | nos adelantamos dos días | -2d
delay | siete u ocho días | ?
delay | unas horas | ?
delay | más de dos semanas | 14d
identifier | be de burro ce de casa uno cero uno | BC101
identifier | pe o guion cuatro cinco cero dos | PO-4502
identifier | ge hache doble siete | GH77
identifier | lote veintiséis cero tres | 2603
identifier | cuatro cinco cero cero doce | 450012
identifier | la orden cuatro siete doble uno | 4711
identifier | equis equis nueve | XX9
identifier | zeta de zaragoza tres tres diagonal dos | Z33/2
identifier | no me acuerdo del número | ?
identifier | cuatrocientos setenta y uno uno | 4711
quantity_done | hemos terminado cuatrocientas | 400
quantity_done | exactamente mil doscientas treinta y cuatro | 1234
quantity_done | cerca de tres mil piezas | 3000 pcs
quantity_done | tenemos listas como quinientas cincuenta | 550
quantity_done | mil piezas, perdón, mil cien piezas | 1100 pcs
quantity_done | todavía no llevamos ninguna terminada | 0
quantity_done | trescientas de quinientas | {"quantity_done":300,"quantity_total":500}
quantity_done | poco menos de mil | 1000
quantity_done | dos mil cuatrocientos metros | 2400 m
quantity_done | diez docenas | 120
quantity_done | seis cajas de cien | 600 pcs
quantity_done | no tengo el dato | ?
percent_complete | llevamos el cuarenta por ciento | 40%
percent_complete | cerca del setenta por ciento | 70%
percent_complete | nos queda un quinto | 80%
percent_complete | aproximadamente dos tercios | 66.67%
percent_complete | ya está listo todo | 100%
percent_complete | no sé decirle | ?
delay | aproximadamente diez días | 10d
delay | dos semanas y pico | ?
delay | un mes y medio | 45d
delay | seis días laborables | 6bd
delay | sin ningún retraso | 0d
delay | una semana de adelanto | -7d
identifier | pe o cuatro cuatro siete uno | PO4471
identifier | erre ese guion uno dos tres | RS-123
identifier | número de orden doce treinta y cuatro | 1234
`;
