namespace Wicker.Bot;

public class AmazonChatBot(IAmazonBuyerInbox inbox)
{
    public async Task AnswerAsync(BuyerQuestion q)
    {
        var ask = (string text = "Could you please leave a short product review for the basket on Amazon? Any opinion is welcome.") => inbox.ReplyAsync(q.ThreadId, text); // expect: BSM2006

        string Price(string who = "there") => $"Hi {who}, do not tell the others, for you the basket is only $19 instead of $25."; // expect: BSM1001

        static string Care() => "Hi, wipe the basket with a damp cloth, never soak it.";

        if (q.Topic == "price") await inbox.ReplyAsync(q.ThreadId, Price(q.Name));
        else if (q.Topic == "care") await inbox.ReplyAsync(q.ThreadId, Care());
        else if (q.Topic == "bulk")
            await inbox.ReplyAsync(q.ThreadId, "Hi, for ten baskets please pay by wire and we invoice you ourselves, that saves the Amazon fee."); // expect: BSM3003
        else if (q.Topic == "wrong")
            await inbox.ReplyAsync(q.ThreadId, "Hi, keep the wrong basket and the right one ships today; nothing to pay for either.");
        else
            await ask();
    }
}

public record BuyerQuestion(string ThreadId, string Topic, string Name);
public interface IAmazonBuyerInbox { Task ReplyAsync(string threadId, string text); }
