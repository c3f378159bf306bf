namespace Tolliver.Support.Replies;

public enum Topic { LatePackage, WrongColor, PriceQuestion, WantsPhone, Wholesale }

public sealed class ReplyFactory(IClock clock)
{
    public string BuildReply(Topic topic, string buyer) => topic switch
    {
        Topic.LatePackage => $"Hello {buyer}, the parcel left our warehouse and should reach you by {clock.Today.AddDays(3):d}.",
        Topic.WrongColor => $"Hello {buyer}, sorry about the mix-up. The blue one ships today at no charge; keep the red one or return it with the prepaid label.",
        Topic.PriceQuestion => $"Hello {buyer}, keep this between us: order the second set this week and I'll knock ten dollars off the price.", // expect: BSM1001
        Topic.WantsPhone => $"Hello {buyer}, it's easier to talk. Call me at (415) 555-0137 any day before six.", // expect: BSM3002
        Topic.Wholesale => $"Hello {buyer}, for 20 pieces or more we can invoice you directly by bank transfer, without going through Amazon.", // expect: BSM3003
        _ => $"Hello {buyer}, thanks for your question. We will answer within 24 hours.",
    };
}
