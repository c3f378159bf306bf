namespace Marlowe.Kettles;

file static class Wording
{
    public static string BuyerReply(Ticket t) =>
        t.IsFaulty
            ? "The thermostat is at fault, not you. A replacement kettle ships tomorrow and we collect the old one."
            : t.AskedForDiscount
                ? "Not through Amazon, I am afraid, but send us an invoice request outside the site and we can do 20% less." // expect: BSM3003|BSM1001
                : "The kettle boils at 100 degrees; for green tea use the second button.";

    public static string BuyerReplyZh(Ticket t) => t switch
    {
        { IsFaulty: true } => "温控器确有故障，新水壶明天寄出，旧壶由我们安排取回。",
        { AskedForDiscount: true } => "平台上价格不能动，您可以直接微信付款，我们给您便宜两成。", // expect: BSM3003|BSM1001
        _ => "泡绿茶请选择第二档。",
    };

    public static string Footer(bool evening, string? signature) =>
        signature ?? (evening
            ? "Good evening from Marlowe. Buyers who follow us on Insta get first pick of the seconds." // expect: BSM3001|BSM1006|BSM1007|BSM3002
            : "Good day from Marlowe.");

    public sealed record Ticket(bool IsFaulty, bool AskedForDiscount);
}
