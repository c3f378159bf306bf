using System;
using System.Threading.Tasks;

namespace StandTall.Desks.Support;

public class DeskReplies(IBuyerInbox inbox, string signOff = "Your StandTall team. Join us on Instagram @standtall.desks for setup ideas.") // expect: BSM3002|BSM3001|BSM3003|BSM1007
{
    public Task ReplyMotorAsync(string thread,
        string body = "Please hold the down key for ten seconds; the desk will reset and the error code disappears.")
        => inbox.ReplyAsync(thread, body + "\n" + signOff);

    public Task ReplyScratchAsync(string thread,
        string body = "Keep the desk as it is, refrain from returning it, and 30 dollars will find their way to your Venmo account.") // expect: BSM1004|BSM1003|BSM3003
        => inbox.ReplyAsync(thread, body);

    public void Register()
    {
        var compose = (string buyer, string text = "Shall we send you a free monitor arm with our compliments?") => buyer + ": " + text; // expect: BSM1005
        inbox.OnPraise(compose);
    }
}
