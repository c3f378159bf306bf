namespace Fjord.Ai;

public class ReplyGenerator(IChatClient chat)
{
    public Task<string> DraftAsync(string question)
    {
        var messages = new List<ChatMessage>
        {
            new(ChatRole.System, "You are a support agent for an Amazon seller. Never offer coupons, gift cards or refunds outside Amazon, and never ask for a five-star review."),
            new(ChatRole.User, question),
        };
        return chat.CompleteAsync(messages);
    }
}
