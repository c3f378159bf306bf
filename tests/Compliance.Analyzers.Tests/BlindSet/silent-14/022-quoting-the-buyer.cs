using System.Text;

namespace Ridgeline.Backpacks.Thread;

public sealed class QuoteReply
{
    public string Answer(BuyerQuestion q)
    {
        var reply = new StringBuilder();
        reply.AppendLine($"Hi {q.Buyer},");
        reply.AppendLine("you wrote: \"Your card in the box says I get a $20 gift card for a five-star review.\"");
        reply.AppendLine("That card is not from us. We never pay for reviews, and you can report the card to Amazon.");
        reply.AppendLine("The pack itself can be returned until the end of the month for a full refund.");
        return reply.ToString();
    }

    public string AnswerScam(BuyerQuestion q) =>
        $"Hi {q.Buyer}, you told us that a caller asked you to pay by Zelle for a cheaper pack. " +
        "We do not do that. Please do not send money, and only pay on Amazon.";

    public string AnswerZh(BuyerQuestion q) =>
        $"{q.Buyer}您好，您提到有人自称我们客服，让您加微信领返现，这不是我们所为，请勿转账，并向亚马逊举报。";
}
