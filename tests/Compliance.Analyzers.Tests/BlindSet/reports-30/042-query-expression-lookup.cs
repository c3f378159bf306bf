using System.Linq;
using System.Collections.Generic;

namespace YueMao.Erp.XiaoXi;

public class XiaoXiFuWu
{
    private readonly ILookup<string, string> _neiRong = new[]
    {
        (Lei: "物流", Wen: "您好，包裹目前滞留海关，预计延迟三天，给您带来不便深表歉意。"),
        (Lei: "售后", Wen: "您好，若您同意不退货，我们可私下退还您一半货款。"), // expect: BSM1003|BSM1004|BSM3003
        (Lei: "售后", Wen: "您好，请先申请退款，我们会为您补发新品。"),
        (Lei: "营销", Wen: "您好，秋季新款已上架，欢迎进店挑选。"), // expect: BSM1007
        (Lei: "评价", Wen: "您好，写满三十字好评并截图，客服将为您延长一年质保。"), // expect: BSM2001
    }.ToLookup(x => x.Lei, x => x.Wen);

    public IEnumerable<string> HuoQu(string leiBie) => _neiRong[leiBie];
}
