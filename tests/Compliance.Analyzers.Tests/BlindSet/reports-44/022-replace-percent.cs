namespace Kampfire.Marketplace.Rendering
{
    public class TokenRenderer
    {
        private const string ReorderTemplate =
            "Hi %BuyerName%, running low on coffee filters? Order again this week and pay %Discount% less."; // expect: BSM1001

        private const string TrackingTemplate =
            "Hi %BuyerName%, the carrier reports a wrong postcode for order %OrderId%. Please send us the correct one by reply.";

        private const string PromoTemplate =
            "Hi %BuyerName%, your personal voucher: %VoucherCode%. Valid until %ValidUntil% for all our grinders."; // expect: BSM1002

        public string Reorder(BuyerOrder o) => ReorderTemplate
            .Replace("%BuyerName%", o.Name)
            .Replace("%Discount%", o.Percent + "%");

        public string Tracking(BuyerOrder o) => TrackingTemplate
            .Replace("%BuyerName%", o.Name)
            .Replace("%OrderId%", o.AmazonOrderId);

        public string Promo(BuyerOrder o) => PromoTemplate
            .Replace("%BuyerName%", o.Name).Replace("%VoucherCode%", o.Voucher).Replace("%ValidUntil%", o.Until);
    }
}
