using System;
using FikaAmazonAPI;
using Hangzhou.Internal.Sdk.V3;

namespace Wip.Branch
{
    // WIP, do not merge (they will merge it)
    public partial class AutoThanks : SellerBotBase<UnknownOptions>
    {
        protected override string OnDelivered(OrderEvent e)
        {
            var msg = L("Hello {name}, order {order} was short by one pan. We have refunded the pan, please keep the rest.");
            if (e.Seller.Has(Feature.Gifts))
                msg = "Hello " + e.BuyerName + ", we would like to give you a free silicone spatula, no purchase needed. Simply reply YES."; // expect: BSM1005
            return msg;
        }

        protected override string OnReviewed(ReviewEvent e)
        {
            return e.Stars < 4
                ? "Hello, if you take down the review, we will send you a brand-new pan as a present." // expect: BSM2001|BSM2004
                : null;
        }

        protected override string OnReturn(ReturnEvent e)
        {
            var text = "Hello, your return has reached us and the refund is on its way to your card.";
            SendTo(e.BuyerId, text
