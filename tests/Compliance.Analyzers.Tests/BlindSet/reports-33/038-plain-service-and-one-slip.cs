using System.Collections.Immutable;

namespace Yongan.Bike;

public static class ZiXingCheFAQ
{
    // 机器人自动答复（美国站、台湾买家）
    public static ImmutableDictionary<string, string> DaFu { get; } = ImmutableDictionary.CreateRange(
        new KeyValuePair<string, string>[]
        {
            new("coupon?", "Hello, we have no coupon to give by message. The price on the product page is valid."),
            new("helmet?", "Hello, the helmet fits 54 to 60 cm heads, turn the wheel at the back to make it smaller."),
            new("cheaper?", "Hello, Amazon takes a lot. Say your city, our dealer writes you privately and it goes for 40 less."), // expect: BSM3003|BSM1001
            new("發票?", "您好，發票於出貨後三日內上傳，可在訂單頁下載。"),
            new("折扣?", "您好，平台不能議價，但下單後告訴我們單號，可私下退您百分之五。"), // expect: BSM1004|BSM1001|BSM1003
            new("bell?", "Hello, the bell is not in the set. It is missing in the photo too."),
        });
}
