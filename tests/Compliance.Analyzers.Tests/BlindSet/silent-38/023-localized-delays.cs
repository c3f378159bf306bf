using System.Collections.Generic;

namespace Kavango.Logistics.Notices
{
    public sealed class DelayNotices
    {
        private static readonly IReadOnlyDictionary<string, string> BuyerTexts = new Dictionary<string, string>
        {
            ["en"] = "Hello {buyer_name}, order {order_id} is late: the truck broke down. The new delivery day is {new_date}. If that is too late, we cancel and refund at once, just let us know.",
            ["zh-CN"] = "您好 {buyer_name}，订单 {order_id} 因车辆故障延误，新的送达日期为 {new_date}。如果您不愿等待，我们可以立即取消并全额退款。",
            ["zh-TW"] = "您好 {buyer_name}，訂單 {order_id} 因車輛故障延誤，新的送達日期為 {new_date}。若您不願等待，我們可立即取消並全額退款。",
        };

        private static readonly IReadOnlyDictionary<string, string> CustomsTexts = new Dictionary<string, string>
        {
            ["en"] = "Hello {buyer_name}, customs holds your parcel. They ask for the importer's tax number; please enter it in your Amazon account under Your Addresses.",
            ["zh-CN"] = "您好 {buyer_name}，包裹被海关暂扣，需要收件人的税号，请在亚马逊账户的地址页面补充。",
        };

        public string Delay(string lang) => BuyerTexts.TryGetValue(lang, out var t) ? t : BuyerTexts["en"];
        public string Customs(string lang) => CustomsTexts.TryGetValue(lang, out var t) ? t : CustomsTexts["en"];
    }
}
