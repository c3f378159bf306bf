namespace Duinzicht.Tenten.Antwoorden;

public static class Antwoorden
{
    // Replies of the Amazon desk
    public static readonly Func<string, string> Poles = name =>
        $"Dear {name}, a bent pole is replaced without charge. We have already posted one.";

    public static readonly Func<string, string> Cheaper = name =>
        $"Dear {name}, we shall match the lower price you found if you order the tent again."; // expect: BSM1001

    public static void Register(AnswerBook book)
    {
        var late = (string name, string extra = "A free lantern goes into the post for your trouble.") => // expect: BSM1005
            $"Dear {name}, the carrier delivers tomorrow. {extra}";

        book.ReplyToBuyer("late", late);
        book.ReplyToBuyer("rain", (string name) => $"Dear {name}, seal the seams before the first rain.");
        book.ReplyToBuyer("praise", (string name) =>
            $"Dear {name}, how kind. Would you put exactly those words into a review on the product page?"); // expect: BSM2003|BSM2002|BSM2006
    }
}
