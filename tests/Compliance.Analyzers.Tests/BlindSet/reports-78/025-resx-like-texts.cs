using System.Collections.Generic;
using System.Globalization;

namespace Meadowlark.Messaging.Resources
{
    internal static class BuyerTexts
    {
        private static readonly Dictionary<string, Dictionary<string, string>> Texts = new()
        {
            ["en"] = new()
            {
                ["Message_AddressIncomplete"] = "The street number is missing from the address of order {0}. Please send it to us by replying here.",
                ["Message_ReturnReceived"] = "We have received the blanket from order {0} and refunded you today.",
                ["Message_WrongColour"] = "We are sorry we sent the wrong colour with order {0}. The blue one is on its way; you can keep the other.",
                ["Message_Restock"] = "The grey blanket you looked at is back on the shelves, grab yours before it is gone again.", // expect: BSM1007
                ["Message_Delighted"] = "Are you delighted with the blanket? Then tell other shoppers in a review. Not so delighted? Then tell only us.", // expect: BSM2003
            },
            ["zh"] = new()
            {
                ["Message_AddressIncomplete"] = "订单 {0} 的地址缺少门牌号，请直接回复告诉我们。",
                ["Message_ReturnReceived"] = "订单 {0} 的毯子已收到，今天已为您退款。",
                ["Message_WrongColour"] = "很抱歉订单 {0} 发错了颜色，蓝色的已经寄出，原来那条您留着就好。",
                ["Message_Restock"] = "您看过的灰色毛毯到货啦，数量不多，赶快来抢。", // expect: BSM1007
                ["Message_Delighted"] = "毯子暖和的话，就去商品页夸夸我们，给满五颗星吧。", // expect: BSM2002|BSM2003
            },
        };

        public static string Get(string key, CultureInfo culture) =>
            Texts[culture.TwoLetterISOLanguageName == "zh" ? "zh" : "en"][key];
    }
}
