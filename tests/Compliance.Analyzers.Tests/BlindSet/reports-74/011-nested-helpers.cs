using System.Collections.Generic;

namespace Saltmarsh.Kitchen.Outreach;

public class MessageQueueFiller
{
    public IEnumerable<OutgoingBuyerMessage> Fill(IReadOnlyList<MarketplaceOrder> orders)
    {
        foreach (var order in orders)
        {
            if (order.HasDefectReport)
                yield return Wrap(order, Defect(order.Item));
            else if (order.ReviewStars is > 0 and < 4)
                yield return Wrap(order, Unhappy());
            else if (order.DaysSinceDelivery > 10)
                yield return Wrap(order, Draw(order.BuyerName));
        }

        string Defect(string item) => $"We have sent a second {item} for the one that arrived chipped. There is nothing to pay or return.";

        string Unhappy() => "Now that the pan has been swapped, would you go back to what you wrote about it and lift it to four or five stars?"; // expect: BSM2004

        string Draw(string name)
        {
            return $"Good news, {name}: every customer of this month takes part in our raffle for a stand mixer."; // expect: BSM1006|BSM1005
        }

        static OutgoingBuyerMessage Wrap(MarketplaceOrder order, string text) => new(order.Id, text);
    }
}
