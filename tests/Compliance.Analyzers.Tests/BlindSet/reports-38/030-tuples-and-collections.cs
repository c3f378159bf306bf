namespace Papaya.Phones.Cases;

public static class Drip
{
    public static readonly (int Day, string Message)[] Steps =
    [
        (1, "Hi, peel off film 1 before you mount the case, film 2 after it."),
        (6, "Hi, could you rate your purchase on Amazon? It helps other shoppers to choose."), // expect: BSM2006
        (12, "Hi, reminder no. 2: your rating is still missing, please submit it tonight."), // expect: BSM2006
        (18, "Hi, a cracked case? Lifetime replacement is on us, simply reply with a photo."),
    ];

    public static IReadOnlyList<string> SpanishSpeakingBuyers { get; } =
    [
        "Hi, our Spanish-speaking colleagues answer here every day from nine to five.",
        "Hi, scan the QR code on the card and land on our own web shop, cases from $4.", // expect: BSM3001|BSM3003|BSM1007
    ];

    public static string[] Build(bool holidays) => holidays
        ? ["Hi, the case leaves us on 27 December because the warehouse is closed.", "Hi, Santa doubles your order: buy one case and get one for nothing."] // expect: BSM1001|BSM1005
        : ["Hi, the case leaves us today."];
}
