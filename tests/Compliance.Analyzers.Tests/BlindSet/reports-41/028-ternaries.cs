namespace Maplewick.Replies;

public class AmazonReplyComposer
{
    public string Reply(BuyerQuestion q)
    {
        string text = q.IsFault
            ? "We are sorry about that. A new scale is on its way, and you may dispose of the old one."
            : "Nice that it works! Post a review about it, five stars would be wonderful."; // expect: BSM2002|BSM2003

        string closing = q.AskedForPhone ? "Sure, ring our technician on 0207 946 0123." : "Please reply here."; // expect: BSM3002

        string price = q.AskedForDiscount
            ? q.IsWholesale
                ? "For ten pieces we can do a better deal by bank transfer; we will send you an invoice directly." // expect: BSM3003
                : "Sorry, we have no private prices; the product page shows the current one."
            : string.Empty;

        return text + " " + closing + " " + price;
    }
}
