namespace Clover.Ops;

public class SlackNotifier(ISlackClient slack)
{
    public Task BadReviewAsync(string asin) =>
        slack.PostMessageAsync("#support", $"@here new 1-star review for {asin}: check whether we can have it removed by Amazon.");

    public Task CouponAsync(string buyer) =>
        slack.PostMessageAsync("#support", $"{buyer} asks for a 10% discount on the next order. Please answer that we can't.");
}
