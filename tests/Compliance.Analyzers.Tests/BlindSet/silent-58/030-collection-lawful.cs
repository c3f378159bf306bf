namespace Pinecone.Toys.Inbox;

public sealed class ToyReplies
{
    private static readonly string[] Base =
    [
        "Hi there, one piece of your puzzle is missing and we are sorry. A complete new puzzle is on the way.",
        "Hi there, the paint is tested under EN 71 and contains no lead. The certificate is attached.",
    ];

    public static readonly string[] BuyerReplies =
    [
        .. Base,
        "Hi there, the box shows the word SURPRISE because it is the name of the puzzle; no extra item belongs in it.",
        "Hi there, you asked for two more puzzles at a lower price. We have no lower price than the one on the product page.",
        "Hi there, we cannot ship to a different address after dispatch. You can refuse the parcel and we refund you.",
    ];

    public static IReadOnlyList<string> Subjects(string orderId) =>
        [$"Missing piece in order {orderId}", $"Certificate for order {orderId}", $"Return of order {orderId}"];
}
