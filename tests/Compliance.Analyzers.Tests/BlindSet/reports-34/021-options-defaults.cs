using System.ComponentModel.DataAnnotations;

namespace Elbe.Seller.Tools.Options;

public sealed class BuyerMessageOptions
{
    public const string Section = "BuyerMessages";

    [Required, MinLength(10)]
    public string InvoiceText { get; init; } =
        "Dear {buyer}, the VAT invoice for order {orderId} is attached. Reply here if the company name should read differently.";

    public string DayFiveText { get; init; } =
        "Dear {buyer}, if our hand-turned chess set pleases you, say so on Amazon; if not, say so to us first."; // expect: BSM2003

    public string DayTwentyText { get; init; } =
        "Dear {buyer}, the board that matches your pieces is {percent} cheaper for people who already own the set."; // expect: BSM1001|BSM1007

    public string? DayTwentyTextZh { get; init; } =
        "亲爱的{buyer}，老顾客购买同款棋盘，价格再降{percent}。"; // expect: BSM1001|BSM1007

    public Dictionary<string, string> Signatures { get; init; } = new()
    {
        ["en"] = "Elbe Chess, Dresden",
        ["de-plain"] = "Elbe Chess. WhatsApp: zero one five one, 555 01 88", // expect: BSM3002
    };
}
