using System.Threading.Tasks;

namespace Wren.Outlet.Amazon;

public interface IBuyerContact
{
    Task ReplyAsync(string threadId, string text);

    Task AskForStarsAsync(
        string threadId,
        string text = "We work day and night and our jobs hang on it: would you grant us 5 stars?"); // expect: BSM2002

    Task OfferAsync(
        string threadId,
        string intro = "You asked whether the second pair gets cheaper.",
        string offer = "Yes: order it by tonight and we return 25% of it to you."); // expect: BSM1001|BSM1003|BSM1004|BSM1006

    Task RefuseAsync(
        string threadId,
        string text = "You asked for a lower price. The price on the product page is the one we can sell at.");
}

public sealed class BuyerContact(IThreadStore threads, string signature = "Wren Outlet") : IBuyerContact
{
    public Task ReplyAsync(string threadId, string text) => threads.AppendAsync(threadId, text + "\n" + signature);

    public Task AskForStarsAsync(string threadId, string text) => ReplyAsync(threadId, text);

    public Task OfferAsync(string threadId, string intro, string offer) => ReplyAsync(threadId, $"{intro}\n{offer}");

    public Task RefuseAsync(string threadId, string text) => ReplyAsync(threadId, text);
}
