namespace Otago.Import;

/*
 * What the old VBA sheet wrote to buyers, kept here as a warning. None of this is sent any more:
 *   "Leave us a 5 star review and get a free mug"
 *   "Use code KIWI20 for 20% off your next order"
 *   "Text us on WhatsApp, PayPal refund in one hour"
 */
public class BuyerReply
{
    // NO coupons, NO gift cards, NO "please change your review" - see the policy page in the wiki
    public string Refund(string name, decimal amount) =>
        $"Hi {name}, we refunded {amount:C} to the card used for this order. It shows within five working days.";

    /// <summary>Says that the mug is replaced. Do not add a "free gift for your trouble".</summary>
    public string Replace(string name) =>
        $"Hi {name}, the handle should not come off. A new mug was sent this morning and you can bin the broken one.";

    // var old = "Your next order is on us!";
    public string Customs(string name) =>
        $"Hi {name}, customs needs the tax number of the person receiving the parcel. Please reply with it so that the parcel can be released.";

    public string Subject(string order) => "Order " + order; // was "A gift for you"
}
