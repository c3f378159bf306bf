namespace Redbarn.Orders.Messaging;

public class CourtesyMessages
{
    private static readonly (string Subject, string Body)[] Steps =
    {
        ("Order {0}: tracking problem", "The carrier lost the scan of your parcel. We have opened a search and will write by Thursday."),
        ("Order {0}: a request", "Could you spare a minute to rate us? Anything under five stars feels like failing to our small crew."), // expect: BSM2002
        ("Order {0}: still there?", "We asked once and will ask only this once more: please rate the feeder on Amazon."), // expect: BSM2006
    };

    public string ForCoupon(Order order, bool returning) => returning
        ? "Welcome back! A voucher for the seed mix is tucked into the lid of your feeder." // expect: BSM1002|BSM1005
        : "Welcome! Fill the feeder to the line and hang it out of reach of cats.";

    public string ForLink(Order order)
        => order.HasManual ? "The manual is in the box, under the tray."
         : order.Country == "US" ? "The manual is at redbarnfeeders dot com, under Downloads." // expect: BSM3001
         : "Please reply and we will attach the manual in your language.";

    public (string, string) Step(int i, string orderId)
        => (string.Format(Steps[i].Subject, orderId), Steps[i].Body);
}
