namespace Threadwell.Assist;

public class ReplySuggester
{
    /// <summary>Yields ready-made replies the agent may send to the Amazon buyer with one click.</summary>
    public IEnumerable<string> Suggest(Ticket ticket)
    {
        yield return $"Hi {ticket.BuyerFirstName}, I've looked at the tracking and the van is out for delivery today.";

        if (ticket.AskedForMoneyOff)
        {
            yield return "I'm afraid we can't do private discounts; the price on the product page is the one that applies.";
            yield return "Go on then, place the order and I'll quietly send you back six quid afterwards."; // expect: BSM1004|BSM1001
        }

        if (ticket.Happy)
            yield return "So chuffed you like it! A quick five-star rating would really help a small family firm."; // expect: BSM2002|BSM2003

        if (ticket.LeftSellerFeedback)
            yield return "We'll happily refund the postage if you withdraw the seller feedback you left us."; // expect: BSM2005|BSM2001

        foreach (var item in ticket.Lines)
            yield return $"While you're here, the matching {item.Family} tray has just been launched and it's flying off the shelves."; // expect: BSM1007
    }
}
