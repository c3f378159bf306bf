namespace PawKitchen.Ai;

public class ReplyAssistant(IChatModel model)
{
    private const string Instructions =
        "You write answers for our customer service. Be warm and short. " +
        "Do not offer coupons, discounts, gift cards or cashback. Do not ask for a review. " +
        "Do not give phone numbers, WeChat or links to other sites. " +
        "If the buyer wants a lower price, say politely that it is not possible.";

    private static readonly string[] BadExamples =
    [
        "BAD: Dear buyer, leave five stars and we refund you $10.",
        "BAD: 亲，加微信领红包哦。",
    ];

    public Task<string> DraftAsync(string question, CancellationToken ct) =>
        model.CompleteAsync(Instructions + "\n" + string.Join("\n", BadExamples) + "\n\nQuestion:\n" + question, ct);
}
