namespace Brouwer.Bonen;

public static class BuyerParagraphs
{
    public static string Roast(string name) => string.Join("\n\n",
        $"Beste {name}, in English as you asked:",
        "Your beans were roasted on Monday and are best from day seven.",
        "As soon as your comment about them is online, the next kilo goes out at our expense.", // expect: BSM2001
        "Greetings from Groningen");

    public static string Lost(string name) => string.Join(' ', new[]
    {
        $"Dear {name},",
        "the parcel has not moved since Friday.",
        "We call it lost: the refund is on its way to your card.",
        "Consider the next bag already paid for, by us.", // expect: BSM1006|BSM1005|BSM1003
    });

    public static string Mixed(string name, string code) =>
        string.Concat("Dear ", name, ", the filter papers were cut too small. We refund them. ",
            "And use code \"", // expect: BSM1002|BSM1001
            code,
            "\" to save on the next basket.");

    public static string Zh(string name) => string.Join("，",
        name + "您好",
        "豆子烘焙于周一，第七天起风味最佳",
        "评价后联系我们可退一半货款"); // expect: BSM2001
}
