namespace Pinecone.Toys.Inbox;

public sealed class SeasonalReplies
{
    private static readonly string[] Base =
    [
        "Hi there, the puzzle was packed without its box insert. A new insert is on the way.",
        "Hi there, the puzzle has 500 pieces and is meant for children from 8 years on.",
    ];

    public static readonly string[] BuyerReplies =
    [
        .. Base,
        "Hi there, all our puzzles are on sale for Black Friday, do not miss it!", // expect: BSM1007|BSM1001
        "Hi there, enter our raffle by replying with your favourite animal. Ten families win a toy chest.", // expect: BSM1006
        "Hi there, search for 'Pinecone Puzzle Club' on Facebook and join thousands of parents.", // expect: BSM3001|BSM3002|BSM1007|BSM3003
    ];

    public static IReadOnlyList<string> ForReviewStage(bool first) => first
        ? ["Hi there, a short review on Amazon would help other parents decide."] // expect: BSM2006
        : ["Hi there, this is our second reminder to review the puzzle, please do it today."]; // expect: BSM2006
}
