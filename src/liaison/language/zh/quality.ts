/** Defects by name: a short phrase of the ledger for many ways to say it. */
import { createDefects, type Defects } from "../kit/quality.ts";
import type { Phrase } from "../kit/words.ts";
import type { QualityMention } from "../types.ts";

/** Measured and not as it should be, or taken out for it: a report of a defect, whatever was asked. */
const MEASURED =
  "(?:硬度|扭矩|扭力|粘度|黏度|温度|湿度|强度|电压|电阻|密度|厚度|膜厚|粗糙度|附着力|压力|重量|数值|测量值|实测值?)";
export const OUT_OF_ORDER = new RegExp(
  `${MEASURED}(?:.{0,4})(?:(?:太|偏|过|不够)(?:低|高|小|大|弱|强|硬|软)?|超标|不达标|超限)|太(?:软|脆|薄|厚|松|粗糙)|(?:挑|拣|筛|剔)(?:了)?(?:出来|出|掉|除)|(?:挑|拣|筛)(?:.{1,6})出来|报废(?:了|掉)|扔掉了?`,
);

const DEFECTS: Defects = [
  [
    "labeling",
    /(?:标签|贴标|条码|条形码|唛头|二维码|铭牌|标贴)(?:.{0,6})(?:错|漏|没|反|歪|不对|不清|掉|混|缺|不符|脱落|重复|贴反)?|(?:贴|打)错(?:了)?(?:标|标签|条码)|漏贴|错贴/,
  ],
  [
    "coating",
    /镀层|电镀|喷漆|油漆|喷涂|涂层|掉漆|脱漆|氧化膜|阳极|镀锌|镀铬|喷粉|起皮|起泡|脱落|烤漆|掉皮|漆面|镀金|漆/,
  ],
  ["burr", /毛刺|毛边|披锋|批锋|飞边|锐边/],
  ["scratch", /划伤|刮伤|划痕|刮痕|擦伤|刮花|划花|刮擦|磨损|碰花|擦花/],
  ["crack", /裂纹|裂痕|开裂|破裂|裂缝|断裂|龟裂|裂了|裂口|裂/],
  ["porosity", /气孔|砂眼|沙眼|缩孔|针孔|气泡|疏松|砂孔/],
  ["solder", /虚焊|假焊|冷焊|连锡|少锡|锡珠|焊点|焊接|立碑|空焊|漏焊|脱焊|短接|桥接|焊锡|焊/],
  [
    "dimension",
    /尺寸|超差|公差|偏大|偏小|偏厚|偏薄|太长|太短|太厚|太薄|过大|过小|孔径|厚度|直径|长度|超规|不合规格|孔位|偏位|同心度|平面度|装不进|装配不上|配合/,
  ],
  ["dent", /凹陷|凹痕|变形|弯曲|压伤|碰伤|翘曲|压痕|扭曲|磕碰|凹坑|撞伤|翘起/],
  ["corrosion", /生锈|锈|腐蚀|氧化|发霉|霉/],
  ["colour", /颜色|色差|掉色|变色|发黄|偏色|褪色|色号|泛黄|色斑|污渍|污点|染色|色不/],
  ["contamination", /污染|异物|脏|灰尘|油污|杂质|黑点|头发|毛发|混料|油渍|粉尘/],
  ["leak", /漏水|漏气|漏油|渗漏|泄漏|密封不|漏液|气密/],
  [
    "missing part",
    /少件|缺件|漏装|少螺丝|缺螺丝|少了.{0,4}(?:螺丝|配件|零件)|缺(?:少)?配件|漏件|错件|少配件|漏打螺丝|反件|极性反/,
  ],
  ["stitching", /线头|跳针|车缝|缝线|针距|脱线|断线|缝合|开线/],
  ["packaging", /包装|箱子(?:破|湿|烂|压)|纸箱(?:破|湿|烂|压)|外箱|受潮|破箱|彩盒/],
  [
    "electrical",
    /短路|开路|通不了电|不通电|不开机|开不了机|功能|不亮|没反应|漏电|电性|烧录|不工作|死机|老化|耐压|电压|充不进|绝缘/,
  ],
  ["broken", /破损|损坏|破了|碎|断了|坏了|缺口|崩边|崩角|破|坏|烂|缺角|断/],
  ["measured value", OUT_OF_ORDER],
  ["defect", /不良|缺陷|不合格|瑕疵|次品|ng|废品|报废|问题(?!的?都?没)|测试没过|没通过|坏品/],
];
const NONE =
  /(?:没有?|无|未|暂时没|未发现)(?:什么|任何|发现|出现|啥|收到)*(?:质量|品质)?(?:问题|不良|异常|缺陷|不合格|投诉)/;

const named = createDefects(DEFECTS);

export function readQuality(phrase: Phrase): QualityMention | null {
  const mention = named(phrase);
  return mention?.defect === "defect" && NONE.test(phrase.text) ? null : mention;
}
