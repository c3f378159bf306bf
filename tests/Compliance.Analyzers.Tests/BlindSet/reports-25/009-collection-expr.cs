namespace Moyu.Tools.Followup;

public sealed class FollowupSentences
{
    private static readonly string[] _openers =
    [
        "Thank you for ordering the yoga mat.",
        "We hope that the mat reached you safely.",
    ];

    public static readonly List<string> BuyerReplies =
    [
        "We are sorry about the smell; airing the mat for two days helps. If it does not, we refund you in full.",
        "As an apology, we would like to add a free pair of yoga socks to your mailbox.", // expect: BSM1005|BSM1003
        "Would you take another look at your two-star rating now that the new mat is with you?", // expect: BSM2004|BSM2005
        "Please keep the damaged mat; a new one left our warehouse this morning.",
        "Friends of yours who buy the mat earn you 5 dollars each, so spread the word.", // expect: BSM1006|BSM1004
    ];

    public static string Opener(int i) => _openers[i % _openers.Length];
}
