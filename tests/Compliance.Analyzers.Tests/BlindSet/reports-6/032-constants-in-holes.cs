namespace Solace.Pillow.Outreach;

public static class Snippets
{
    public const string Brand = "Solace";
    public const string Greeting = "Dear customer";
    public const string Reward = "a $20 voucher";
    public const string Closing = $"Yours, {Brand}";
    public const int Days = 30;

    public const string WashNote =
        $"{Greeting}, the cover of your pillow may be washed at 40 degrees, the foam core only wiped with a damp cloth. {Closing}";

    public const string OpinionNote =
        $"{Greeting}, tell other sleepers on Amazon what you think of the pillow and {Reward} is yours. {Closing}"; // expect: BSM2001

    public const string TrialNote =
        $"{Greeting}, you can return the pillow within {Days} days of delivery, used or unused, and the label costs you nothing. {Closing}";
}

public sealed class NoteService(IOutbox outbox)
{
    private const string Extra = "silk sleep mask";

    public Task SendTrialAsync(string orderId) => outbox.SendAsync(orderId, Snippets.TrialNote);

    public Task SendOpinionAsync(string orderId) => outbox.SendAsync(orderId, Snippets.OpinionNote);

    public Task SendSurpriseAsync(string orderId, string buyer)
    {
        var text = $"{Snippets.Greeting} {buyer}, a {Extra} worth $12 will be slipped into your parcel as a present from us."; // expect: BSM1005
        return outbox.SendAsync(orderId, text);
    }

    public Task SendWrongSizeAsync(string orderId, string size) =>
        outbox.SendAsync(orderId, $"{Snippets.Greeting}, we packed a {size} pillow by mistake. The right one ships today, and a carrier will pick up the wrong one at our expense.");
}
