using System.Collections.Generic;

namespace QianNiu.Overseas.Macros;

public record Macro(string Key, string Lang, string Text);

public class MacroProvider
{
    public IReadOnlyList<Macro> GetAll()
    {
        return new[]
        {
            new Macro("hello", "zh", "您好，请问订单里哪一件商品有问题？方便的话附上照片。"),
            new Macro("dayin", "zh", "您好，退货标签是平台提供的，运费由我们承担，打印后贴上即可。"),
            new Macro("wuxing", "zh", "小伙伴们，晒图写好评返八美元，截图发我，当天到账。"), // expect: BSM2001|BSM1004
            new Macro("xiugai", "zh", "您好，问题既然解决了，那条两颗星的评价能不能改高一点呀？"), // expect: BSM2004
            new Macro("neutral", "en", "Hello, please let us know which remote you received, the one with 12 keys or 16 keys?"),
            new Macro("fdbk", "en", "Hello, the negative seller feedback makes our boss angry with me, please remove it today and we refund you 50%."), // expect: BSM2005|BSM2001
            new Macro("voltage", "en", "Hello, this charger works with 110V-240V, so you can use it in Japan also."),
        };
    }
}
