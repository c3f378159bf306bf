using System.Collections.Generic;

namespace Northgate.Agency.AfterSales
{
    public partial class CastaneaPlaybook
    {
        private static readonly Dictionary<string, (string En, string Zh)> BuyerLines = new()
        {
            ["late-one-day"] = (
                "The knife block of order {o} is a day late because of snow. The courier will try again tomorrow.",
                "订单 {o} 的刀架因大雪晚一天，快递明天再次派送。"),
            ["no-fault"] = (
                "Nothing is wrong with your order, but we would love to put ten dollars in your pocket, just for being our customer.", // expect: BSM1003|BSM1005
                "订单没什么问题，不过我们想给您补20块钱心意，您说个方式就行。"), // expect: BSM1003|BSM1004|BSM1005
            ["handle-loose"] = (
                "We will return {amount} of the price of order {o} for the loose handle; you can keep the knife.",
                "因手柄松动，我们为订单 {o} 部分退款 {amount}，刀具您可以留用。"),
            ["headline"] = (
                "<div style=\"font-size:34px;color:#d00;text-align:center;margin:0 30%\">Your knife is on hold, please confirm the engraving</div>", // expect: BSM5002|BSM5003
                "刻字内容请您再确认一遍，确认后我们当天开工。"),
        };
    }
}
