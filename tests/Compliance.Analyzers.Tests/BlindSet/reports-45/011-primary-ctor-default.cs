namespace Wexford.Chat;

public interface IChatChannel { Task PostAsync(string threadId, string text, CancellationToken ct = default); }

public sealed class BuyerChatCloser(
    IChatChannel channel,
    string closing = "Glad we could sort this out! Since you are happy now, please share that in a review.", // expect: BSM2003|BSM2002|BSM2006
    string noStock = "The green one is sold out, we have refunded your payment.")
{
    public Task CloseAsync(string threadId) => channel.PostAsync(threadId, closing);

    public Task NoStockAsync(string threadId) => channel.PostAsync(threadId, noStock);

    public Task NudgeAsync(string threadId,
        string text = "Our spring sale starts on Friday, you don't want to miss the deals in our storefront!") // expect: BSM1007
        => channel.PostAsync(threadId, text);

    public Task AskFeedbackFixAsync(string threadId)
    {
        Task Post(string reply = "We solved your problem last week. Please remove the negative seller feedback you left, it hurts our account.") // expect: BSM2005|BSM2004
            => channel.PostAsync(threadId, reply);
        return Post();
    }
}
