using System.Collections.Generic;

namespace Tongda.Crm.Amazon;

/// <summary>绕过站内信过滤的写法（运营提供）</summary>
public class GuoLvHouMoBan
{
    public List<string> BuyerMessages { get; } = new List<string>
    {
        "亲，麻烦给个5✩好^评，十分感谢您！", // expect: BSM2002
        "亲，加 V❤信 tongda2020，给您发红-包。", // expect: BSM3002|BSM1004|BSM3003
        "亲，您的退货标签已上传，请在订单页面下载打印。",
        "Dear friend, a c.o.u.p.o.n for your next purchase is ready, only reply YES.", // expect: BSM1002|BSM1006
        "Dear friend, please d e l e t e your r3view, the new charger is already shipped.", // expect: BSM2004
        "Dear friend, the new charger is already shipped; the tracking number is in Your Orders.",
        "Dear friend, write to tongda.service [at] gmail [dot] com and we solve it in one hour.", // expect: BSM3002|BSM3003
    };

    public int Count => BuyerMessages.Count;
}
