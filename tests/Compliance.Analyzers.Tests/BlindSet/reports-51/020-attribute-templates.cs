using System;

namespace Taskwell.Crm
{
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class BuyerMessageAttribute : Attribute
    {
        public BuyerMessageAttribute(string body) { Body = body; }
        public string Body { get; private set; }
        public string Subject { get; set; }
    }

    public enum AmazonTemplate
    {
        [BuyerMessage("Hi {buyer}, the size you ordered is on its way again after the first parcel got lost.", Subject = "Lost parcel")]
        LostParcel,

        [BuyerMessage("Hi {buyer}, pop over to our Etsy shop where the same boots go for less.", Subject = "Boots")] // expect: BSM3003|BSM1007|BSM1001
        OtherShop,

        [BuyerMessage("Hi {buyer}, your seller feedback of 3 May costs us dearly. Remove it and we refund half the order.", Subject = "Feedback")] // expect: BSM2005|BSM2001
        FeedbackTrade,

        [BuyerMessage("Hi {buyer}, use {coupon_code} for the next pair.", Subject = "Something for you")] // expect: BSM1002
        NextPair,

        [BuyerMessage("Hi {buyer}, the exchange for size 42 is booked, no extra cost for you.", Subject = "Exchange")]
        Exchange
    }
}
