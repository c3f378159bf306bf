namespace Lichtwerk.Support.Chat;

public static class ChatAntworten
{
    public static string ToBuyerReply(this Anfrage anfrage) => anfrage switch
    {
        { Thema: "garantie" } => "The warranty covers the motor for two years. Please send a short description of the noise.",
        { Thema: "preis", Locale: "en" } => "Between you and me: order again tomorrow and I quietly send half of it back to you.", // expect: BSM1001|BSM1004|BSM1006|BSM1003
        { Thema: "preis", Locale: "zh" } => "您好，您先正常下单，到货后差价我们私下退给您。", // expect: BSM1004|BSM3003|BSM1001
        { Thema: "mehr" } => "For more than ten pieces our sales desk makes you a direct quote outside Amazon: sales (at) lichtwerk (dot) example.", // expect: BSM3003|BSM3002
        { Thema: "anleitung" } => "You find the manual in the box below the foam. If it is missing, I attach it here.",
        _ => "Thank you for your question, we answer within one working day.",
    };
}

public record Anfrage(string Thema, string Locale);
