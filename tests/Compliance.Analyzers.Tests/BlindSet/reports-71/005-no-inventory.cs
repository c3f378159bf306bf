using System.Collections.Generic;

namespace Bluepeak.Fulfilment;

internal static class NoInventoryTexts
{
    // (en, zh)
    internal static readonly IReadOnlyDictionary<string, (string en, string zh)> All = new Dictionary<string, (string, string)>
    {
        ["cancelled-by-us"] = (
            "We could not ship order {0} because the last unit failed our quality check. We have cancelled it and the full amount is on its way back to your card.",
            "订单{0}的最后一件库存未通过质检，无法发货。我们已取消订单，全款已原路退回。"),
        ["ask"] = (
            "The item in order {0} has sold out. Please open Your Orders, press the cancel button and choose \"Ordered by mistake\" so we can close it.", // expect: BSM4001
            "订单{0}的商品目前缺货，麻烦您自己在后台申请取消一下，原因选“不想要了”就行。"), // expect: BSM4001
        ["choice"] = (
            "The blue version in order {0} reaches us on {1}. Would you like to wait, or shall we cancel and refund the order?",
            "订单{0}的蓝色款将于{1}到仓。请问您愿意等待，还是由我们取消并退款？"),
    };

    internal static string For(string key, bool zh, params object[] args)
    {
        var (en, cn) = All[key];
        return string.Format(zh ? cn : en, args);
    }
}
