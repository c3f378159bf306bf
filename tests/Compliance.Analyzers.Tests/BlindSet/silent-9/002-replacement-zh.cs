using System.Collections.Generic;

namespace Dadaocheng.Tea.Cs
{
    internal static class BuFaMoban
    {
        public static readonly Dictionary<string, string> Moban = new()
        {
            ["gaizi"] = "您好，您收到的盖碗缺了盖子，我们已免费补寄一个，预计周三送达。",
            ["posui"] = "您好，茶杯在运输中破损，我们重新发一只给您，不收任何费用，旧的不用退。",
            ["zengpin"] = "您好，套装里说明的茶针属于商品内容，漏装是我们的疏忽，今天补发。",
            ["huan"] = "您好，换货不需要您支付邮费，退货标签已在您的账户里。",
        };
    }
}
