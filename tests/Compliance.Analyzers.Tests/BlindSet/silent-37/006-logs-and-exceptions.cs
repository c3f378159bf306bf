using System;
using log4net;

namespace VitaNord.Supplements.Crm
{
    public class SolicitationRunner
    {
        private static readonly ILog Log = LogManager.GetLogger(typeof(SolicitationRunner));

        public void Run(OrderRow order)
        {
            Log.Info("Start of review request run, order " + order.AmazonOrderId);
            if (order.HasSolicitation)
            {
                Log.WarnFormat("Order {0} has already got a review request, second request skipped.", order.AmazonOrderId);
                return;
            }
            if (order.CouponCode != null)
                throw new InvalidOperationException("A message with a coupon code or free gift must never be sent to Amazon buyers, order " + order.AmazonOrderId);

            try
            {
                _solicitations.CreateProductReviewAndSellerFeedbackSolicitation(order.AmazonOrderId);
                Log.Debug("Amazon asks the buyer for a review, positive or negative, in its own words.");
            }
            catch (Exception ex)
            {
                Log.Error("Could not request the review. If the buyer left 5 stars already this is normal.", ex);
                throw new ApplicationException("Discount mail and review request are both off for this order.", ex);
            }
        }

        private readonly dynamic _solicitations;
    }
}
