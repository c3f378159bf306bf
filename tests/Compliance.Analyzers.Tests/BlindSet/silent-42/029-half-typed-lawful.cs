// WIP - Minh
namespace DaNang.Rattan.Sync;

class AmazonServiceReply
{
    IReplyClient client;

    async Task ReplyAll(List<Thread> threads)
    {
        foreach (var t in threads)
        {
            var answer = t.Topic == "rust"
                ? "The nail heads must not rust, sorry. We send you a new basket with steel nails, you keep the old one."
                : t.Topic == "price"
                    ? "Thank you for asking, but same price for all people, we can not make discount by message."
                    : "Thank you for your patient, our factory reply tomorrow.";

            await client.ReplyToBuyer(t.OrderId, answer);

            if (t.Topic == "refund")
                await client.ReplyToBuyer(t.OrderId, "Money go back only by Amazon to your card, not by PayPal. It is 3 to 5 days.");

            if (t.Topic == "cancel")
                await client.ReplyToBuyer(t.OrderId, $"As you wish, order {t.OrderId} is cancelled and we have refund all"

            // TODO ask Lan: may we tell about new table? -> Lan: no, that is advertising
            var next = await client.
        }
    }
}
