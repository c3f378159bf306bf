namespace Parley.Threads;

public static class ThreadReplies
{
    extension(BuyerThread thread)
    {
        public string Acknowledge => $"Hello {thread.Buyer}, we've got your pictures and the engineer looks at them this afternoon.";

        public string Sweeten => $"Hello {thread.Buyer}, we offer £25 compensation for the scratch if you do not open a claim."; // expect: BSM1003

        public string PushStore => $"Hello {thread.Buyer}, type \"Wrenfield Audio\" into a search engine, our own site has the walnut one."; // expect: BSM3001|BSM3003|BSM1007

        public string Reply(Mood mood) => mood switch
        {
            Mood.Delighted => $"Hello {thread.Buyer}, a friend's order that mentions your name makes both of you ten pounds richer.", // expect: BSM1006|BSM1003
            Mood.Neutral => thread.Acknowledge,
            Mood.Cross => $"Hello {thread.Buyer}, the amplifier is collected tomorrow between eight and noon, and refunded when the driver scans it.",
            _ => throw new ArgumentOutOfRangeException(nameof(mood), mood, "No reply for this mood."),
        };
    }
}
