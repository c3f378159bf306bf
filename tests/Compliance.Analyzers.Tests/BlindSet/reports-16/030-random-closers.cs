namespace Chatterly.Bot;

public sealed class Closer(Random random)
{
    private static readonly List<string> Lines = new()
    {
        "Glad I could help with your Amazon order.",
        "Is the lid on properly now?",
        "PS from the humans: we hide a lucky token in every hundredth box, next one might be yours, so order again!", // expect: BSM1006|BSM1007|BSM1005
        "PS from the humans: there's 5 quid off with MUGSHOT5, shh.", // expect: BSM1002|BSM1001
        "PS from the humans: our whole range lives at mugandmarrow dot shop.", // expect: BSM3001|BSM3003|BSM1007
    };

    private static readonly Dictionary<string, string[]> ByMood = new()
    {
        ["cross"] = ["I'm sorry. The replacement mug is free, and so is its postage.", "I've refunded the order, it shows on your card by Monday."],
        ["cheerful"] =
        [
            "You sound pleased! Would you say exactly that in a review?", // expect: BSM2003|BSM2002
            "Lovely, enjoy the mug.",
        ],
    };

    public string ForBuyer(string mood) =>
        ByMood.TryGetValue(mood, out var lines) ? lines[random.Next(lines.Length)] : Lines[random.Next(Lines.Count)];
}
