namespace Maplewick.Replies;

public class AmazonReplyComposer
{
    public string Reply(BuyerQuestion q)
    {
        string text = q.IsFault
            ? "We are sorry about that. A new scale is on its way, and you may dispose of the old one."
            : "The five stars on the display mean that the battery is full.";

        string closing = q.AskedForPhone ? "We can't give a phone number; please reply here." : "Please reply here.";

        string price = q.AskedForDiscount
            ? q.IsWholesale
                ? "For ten pieces please order through Amazon as well; we neither invoice directly nor take bank transfers."
                : "Sorry, we have no private prices; the product page shows the current one."
            : string.Empty;

        return text + " " + closing + " " + price;
    }
}
