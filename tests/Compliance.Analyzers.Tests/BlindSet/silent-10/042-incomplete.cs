using System;
using Hangzhou.Internal.Sdk.V3;

namespace Wip.Branch.Lawful
{
    public partial class DisputeBot : SellerBotBase<UnknownOptions>
    {
        protected override string OnDiscountAsked(AskEvent e)
            => $"Hello {e.BuyerName}, sorry, we cannot give you 20% off or any other discount by message.";

        protected override string OnPriceMatchAsked(AskEvent e)
        {
            var msg = "Hello " + e.BuyerName + ", we do not match prices of other shops, ";
            msg += "and we do not send coupons to buyers.";
            return msg;
        }

        protected override string OnMissing(MissingEvent e)
        {
            string reply;
            if (e.Part == "gift box")
                reply = "Hello, the gift box you paid for was missing. We have refunded its price on this order.";
            else
                reply = "Hello, the " + e.Part + " was missing. We are sending it now, free of charge.";
            return reply;
        }

        protected override string OnRefunded(RefundEvent e)
        {
            var text = string.Format("Hello {0}, {1:C} has gone back to your gift card balance, because you paid with an Amazon gift card.", e.Name,
