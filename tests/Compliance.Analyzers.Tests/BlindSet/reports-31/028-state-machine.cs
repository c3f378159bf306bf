namespace Parcelo.Tickets;

public class TicketMachine
{
    public string NextMessage(TicketState state, Ticket t)
    {
        switch (state)
        {
            case TicketState.New:
                return "Thank you for the photos. Our technician looks at them today.";
            case TicketState.Offer1:
                return $"How about {t.Amount:C} for the inconvenience and we consider the matter closed?"; // expect: BSM1003
            case TicketState.Offer2:
                return $"Our last word: {t.Amount:C} by wire transfer straight to your bank account."; // expect: BSM1004|BSM3003|BSM1003
            case TicketState.Replaced:
                return "The new coffee grinder was shipped with UPS.";
            case TicketState.Closed when t.ReviewStars <= 2:
                return "We hope you will now look at your review again and let it reflect our effort."; // expect: BSM2004
            case TicketState.Closed:
                return "The ticket is closed. The refund of the damaged grinder has been completed.";
            default:
                throw new InvalidOperationException($"No message for state {state}; review the ticket flow.");
        }
    }
}
