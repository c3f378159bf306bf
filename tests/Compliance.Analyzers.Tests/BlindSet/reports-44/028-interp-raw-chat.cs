namespace Hearthline.Helpdesk.Bot;

public class ReplyComposer
{
    public string ForScratchedPan(BuyerTicket ticket)
    {
        // expect@+4: BSM2005|BSM2001
        return $$"""
            Hello {{ticket.Buyer}},
            the new pan for order {{ticket.OrderId}} is with the carrier.
            Once it has arrived we expect you to remove the negative seller feedback, otherwise no further help is possible.
            Hearthline service
            """;
    }

    public string ForLateParcel(BuyerTicket ticket)
    {
        // expect@+5: BSM1003|BSM1002|BSM1001
        return $"""
            Hello {ticket.Buyer},
            order {ticket.OrderId} is stuck at the sorting centre in {ticket.City}.

            We'd like to make up for the wait by paying {ticket.Amount} towards anything else you buy from us.
            """;
    }

    public string ForLostParcel(BuyerTicket ticket) => $"""
        Hello {ticket.Buyer},
        the carrier has declared order {ticket.OrderId} lost. We refunded {ticket.Amount} to the card you paid with.
        """;
}
