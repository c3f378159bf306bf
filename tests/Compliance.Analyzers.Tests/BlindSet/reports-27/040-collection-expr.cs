using System.Collections.Immutable;

namespace Loom.AmazonChat;

internal static class ChatSnippets
{
    static readonly ImmutableArray<string> Openers = ["Hello!", "Good day!", "Hi there!"];

    static readonly ImmutableArray<string> BuyerSnippets =
    [
        .. Openers,
        "The rug may smell of wool for a week, airing it helps.",
        "Place another order and an extra cushion cover goes into the parcel.", // expect: BSM1005|BSM1006
        "You'll find our whole collection at loomhouse dot co.", // expect: BSM3001|BSM3003|BSM1007
        "We covered the return label, please use the code in Your Orders.",
        "Pictures and five stars from you would be a dream.", // expect: BSM2002
    ];

    internal static string Pick(Random r) => BuyerSnippets[r.Next(BuyerSnippets.Length)];
    internal static Task SendAsync(IBuyerChat c, string id) => c.PostAsync(id, Pick(Random.Shared));
}
