using Microsoft.Azure.Functions.Worker;

namespace Haverbrook.CustomerCare.Functions;

public class ReplyComposer
{
    private readonly ITicketStore _tickets;

    public ReplyComposer(ITicketStore tickets) => _tickets = tickets;

    [Function("ComposeReply")]
    public async Task Run([QueueTrigger("buyer-tickets")] TicketMessage ticket)
    {
        string reply = ticket.Reason switch
        {
            "late" => $"Hi {ticket.BuyerName}, I checked with UPS and your order {ticket.OrderId} will be there on {ticket.NewEta:MMMM d}. I'm sorry about the wait.",
            "damaged" => $"Hi {ticket.BuyerName}, I'm sorry the mug broke. A new one ships today, and there is no need to send the pieces back.",
            "unhappy" => $"Hi {ticket.BuyerName}, thanks for letting us know. Before you put anything in writing on the listing, please give us the chance to fix things first.", // expect: BSM2003
            "resolved" => $"Hi {ticket.BuyerName}, glad the new mug is in one piece! Now that this is sorted, would you have another look at the stars you gave us?", // expect: BSM2004
            "quote" => $"Hi {ticket.BuyerName}, for 20 or more it is easier if you skip Amazon and let us bill your office directly.", // expect: BSM3003
            _ => $"Hi {ticket.BuyerName}, thank you for your message. We will answer within one business day.",
        };

        await _tickets.PostReplyAsync(ticket.Id, reply);
    }
}
