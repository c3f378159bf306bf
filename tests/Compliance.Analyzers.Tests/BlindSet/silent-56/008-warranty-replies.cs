using System.Collections.Generic;

namespace Lumora.Buyers.Templates;

internal static class WarrantyReplies
{
    public static readonly IReadOnlyDictionary<string, string> ByLocale = new Dictionary<string, string>
    {
        ["en-US"] = "Hi {buyer}, the night light has a two-year warranty. It starts with the delivery and needs no registration.",
        ["en-GB"] = "Hi {buyer}, your light is still under warranty, so we replace it at no cost. You need not send back the old one.",
        ["zh-CN"] = "您好 {buyer}，小夜灯自签收之日起享两年质保，无需注册，凭订单号即可。",
        ["zh-TW"] = "您好 {buyer}，您的夜燈仍在保固期內，我們會免費更換一盞新的給您。",
    };

    public static readonly IReadOnlyDictionary<string, string> OutOfWarranty = new Dictionary<string, string>
    {
        ["en-US"] = "Hi {buyer}, your light was bought in {year}, so the warranty has ended. The bulb is a standard G4 and can be changed with a coin.",
        ["zh-CN"] = "您好 {buyer}，您的灯购于 {year} 年，已超出质保期。灯珠为标准 G4 规格，可自行更换。",
        ["zh-TW"] = "您好 {buyer}，您的燈購於 {year} 年，已超過保固期限。燈泡為標準 G4 規格，可自行更換。",
    };
}
