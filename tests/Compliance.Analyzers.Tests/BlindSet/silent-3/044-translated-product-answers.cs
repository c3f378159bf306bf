using System;
using System.Collections.Generic;

namespace Topspark.Replies
{
    // 回答买家的产品问题（买家先问）
    public static class ProductAnswers
    {
        private static readonly Dictionary<string, Func<ProductQuestion, string>> Map = new Dictionary<string, Func<ProductQuestion, string>>
        {
            ["whatsapp-watch"] = q => "Hello, yes, the watch shows WhatsApp messages. Turn on notifications for WhatsApp in the phone settings first.",
            ["wechat-watch"] = q => "您好，手表可以显示微信消息，请先在手机设置里打开微信通知权限。",
            ["gift-card-slot"] = q => "Hello, the wallet has eight slots; a gift card fits into each of them.",
            ["five-star"] = q => "Hello, the five-star screwdriver in the box is meant for the bottom cover of the laptop.",
            ["energy-star"] = q => $"Hello, the freezer {q.Sku} has an energy rating of three stars, as printed on the label.",
            ["coupon-printer"] = q => "Hello, the receipt printer can print coupons in 58 mm width. Choose \"Coupon\" in the driver.",
            ["free-bpa"] = q => "Hello, the bottle is free of BPA and comes with one lid.",
            ["zhekou"] = q => "您好，折叠桌的折口处有锁扣，向内按住即可收起。",
            ["discount-key"] = q => "Hello, the % key of the calculator works out a discount: type 80, minus, 15, then press %.",
        };

        public static string Answer(ProductQuestion q) => Map.TryGetValue(q.Topic, out var f) ? f(q) : "Hello, could you tell us the model number on the label? The answer depends on it.";
    }
}
