namespace Chatterly.Sequences;

public sealed class FollowUp(
    IBuyerMessenger messenger,
    string subject = "Your order {0}",
    string body = "Hi there, we run a members' circle with early access and birthday treats; say the word and you're in.") // expect: BSM1006
{
    public Task RunAsync(string orderId, CancellationToken ct = default)
    {
        var compose = (string buyer, string line = "please show us some love with 5 stars on Amazon.") => $"Hi {buyer}, {line}"; // expect: BSM2002

        return Deliver(compose("Priya"));

        Task Deliver(
            string text,
            string footer = "Got a grumble? Have a word with us first, before you put any stars on the listing.") // expect: BSM2003
            => messenger.SendToBuyerAsync(orderId, string.Format(subject, orderId), $"{text}\n\n{footer}\n\n{body}", ct);
    }

    public Task AskForSizeAsync(string orderId, string question = "Hi, which ring size shall we engrave: M or N?") =>
        messenger.SendToBuyerAsync(orderId, subject, question, default);
}
