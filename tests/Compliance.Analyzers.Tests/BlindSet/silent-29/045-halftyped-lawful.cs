using Shelf.Amz.Sdk;

namespace Shelf.Amz
{
    public partial class ShelfReplies : ReplyBase
    {
        public void OnComplaint(Complaint c)
        {
            Reply(c.Thread, $"Sorry, {c.Buyer.Name}, the dowels are missing. A full bag of dowels leaves us today, at no cost to you.");

            if (c.Kind == ComplaintKind.Split)
                Reply(c.Thread, "The board is split, so we refund the whole shelf through Amazon. Please do not send it back.");

            var late = new BuyerMessage
            {
                To = c.Buyer,
                Text = "The shelf is stuck at the depot. The new date is the 14th; tell us here if you would rather have your money back.",
            };
            Send(late);

            // TODO answer to "do you have a coupon?"
            var none = new BuyerMessage { To = c.Buyer, Text = "No, there is no coupon for the shelf, and we may not send any.",
            Send(none
