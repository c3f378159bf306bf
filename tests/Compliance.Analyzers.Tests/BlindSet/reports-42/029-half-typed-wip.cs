// WIP - Minh, will finish on monday
namespace DaNang.Rattan.Sync;

class AmazonReplyService
{
    IReplyClient client;

    async Task ReplyAll(List<Thread> threads)
    {
        foreach (var t in threads)
        {
            var answer = t.Topic == "rust"
                ? "The nail heads must not rust, sorry. We send you a new basket with steel nails, you keep the old one."
                : t.Topic == "price"
                    ? "Because you ask so friendly, I make for you special price 35 USD, please don't tell to other." // expect: BSM1001
                    : "Thank you for your patient, our factory reply tomorrow.";

            await client.ReplyToBuyer(t.OrderId, answer);

            if (t.Topic == "refund")
                await client.ReplyToBuyer(t.OrderId, "Amazon refund is slow, better give us your PayPal and we send money same day."); // expect: BSM1004|BSM3003|BSM3002

            // TODO second reminder
            var reminder = $"Hi {t.Buyer}, we hope the basket serves you well at home. Please give us only five " + // expect: BSM2002
                           "stars when you rate it on Amazon"
            await client.
        }
    }
}
