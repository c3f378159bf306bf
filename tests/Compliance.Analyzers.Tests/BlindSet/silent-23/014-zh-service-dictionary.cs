using System.Collections.Generic;

namespace YunGou.Erp.MoBan
{
    public static class KeFuMoBan
    {
        public static readonly IDictionary<string, string> ZhanNeiXin = new Dictionary<string, string>
        {
            ["延误"] = "您好，因港口拥堵，您的订单预计延迟两天送达，给您带来不便，敬请谅解。",
            ["补发"] = "您好，漏发的刀架我们已于今日免费补发，请留意查收。",
            ["退款"] = "您好，您的订单已全额退款，款项将原路退回至您的付款账户。",
            ["发票"] = "您好，您需要的发票已作为附件发送，请查收。",
            ["保修"] = "您好，本品自签收之日起保修一年，如有故障请通过本订单联系我们。",
            ["微信"] = "您好，很抱歉，按平台规定我们不能提供微信或电话，请直接在此回复即可。",
            ["折扣"] = "您好，您在本订单中使用的优惠已经生效，发票金额为优惠后的金额。",
            ["改评"] = "您好，感谢您的好意，但您无需修改任何评价，问题我们同样会处理。",
        };
    }
}
