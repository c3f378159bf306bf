using System;
using System.Collections.Generic;

namespace Northgate.Agency.Brands.Lumora
{
    public sealed class LumoraAfterSales : IBrandPlaybook
    {
        public string BrandCode => "LMR";

        private static readonly Dictionary<string, Dictionary<string, string>> Replies = new()
        {
            ["en-US"] = new()
            {
                ["flicker"] = "Hello {buyer}, sorry the lamp flickers. Please hold the base button for ten seconds; if it goes on, we will send a new driver free of charge for order {orderId}.",
                ["late"] = "Hello {buyer}, the carrier lost a day with order {orderId}. The new delivery date is {date}. If that is too late for you, we will cancel it and refund you in full.",
                ["closing"] = "Happy with the light? Snap a picture, give us all five stars on the product page and we'll mail you a second lamp for nothing.", // expect: BSM2001|BSM2002
            },
            ["zh-CN"] = new()
            {
                ["flicker"] = "您好 {buyer}，很抱歉台灯出现频闪。请长按底座按键十秒，如仍未恢复，我们会为订单 {orderId} 免费补寄驱动器。",
                ["late"] = "您好 {buyer}，订单 {orderId} 因物流原因晚到一天，新的送达日期为 {date}。如不便等待，我们可为您取消并全额退款。",
                ["closing"] = "灯用着还行的话，拍张图给个五星，截图发我们，返您15美金。", // expect: BSM2001
            },
        };

        public string Pick(string locale, string reason)
        {
            if (!Replies.TryGetValue(locale, out var byReason)) byReason = Replies["en-US"];
            return byReason.TryGetValue(reason, out var text) ? text : throw new KeyNotFoundException(reason);
        }
    }
}
