namespace Corvid.Amazon.Messaging;

public class ReplyBot(
    IMessagingClient client,
    string greeting = "Hello and thanks for getting in touch.",
    string farewell = "P.S. Follow us on Instagram @corvid.home for fresh drops.") // expect: BSM3002|BSM3001|BSM1007|BSM3003
{
    public Task ApologiseAsync(string orderId,
        string body = "We're gutted it arrived cracked. We'd like to give you $10 for your trouble, on top of the new one.") // expect: BSM1003|BSM1004
        => client.SendAsync(orderId, $"{greeting}\n{body}\n{farewell}");

    public Task DelayAsync(string orderId,
        string body = "Customs has held the parcel. The new date is Monday; if that is too late we will refund you in full.")
        => client.SendAsync(orderId, body);

    public void Register(BotRegistry r)
    {
        var thanks = (string buyer, string text = "Glad it worked out! Do us a favour and leave some glowing feedback?") => $"{buyer}, {text}"; // expect: BSM2002|BSM2003|BSM2006
        r.Add("thanks", thanks);

        static string Nudge(string buyer, string text = "we noticed there's still no review from you, so just a second reminder.") // expect: BSM2006
            => $"Hi {buyer}, {text}";
        r.Add("nudge", Nudge);
    }
}
