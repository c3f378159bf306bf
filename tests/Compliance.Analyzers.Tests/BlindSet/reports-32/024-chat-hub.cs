using Microsoft.AspNetCore.SignalR;

namespace ChannelLoom.Inbox.Hubs;

public class AgentAssistHub : Hub
{
    public async Task SuggestForBuyer(string threadId, BuyerQuestion q)
    {
        string reply;
        if (q.Topic == "size")
            reply = "Size L fits a chest of 42 inches. Exchange is open for 30 days through Amazon.";
        else if (q.Topic == "coupon")
            reply = "Sure! Type WELCOME10 at checkout, it was made just for you."; // expect: BSM1002
        else if (q.Topic == "broken")
            reply = "Oh no! Instead of a return, how about we pay you 40% in cash and you say nothing to Amazon?"; // expect: BSM1003|BSM1004|BSM3003
        else if (q.Topic == "human")
            reply = "You can reach me on Telegram, my handle is @ravi_threads."; // expect: BSM3002|BSM3003
        else
            reply = "Let me check with the warehouse. You will have an answer in this chat by tomorrow noon.";

        await Clients.Caller.SendAsync("suggestion", threadId, reply);
    }
}
