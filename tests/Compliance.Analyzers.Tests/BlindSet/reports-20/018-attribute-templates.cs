using System;

namespace Pakket.Notifications
{
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class BuyerTemplateAttribute : Attribute
    {
        public BuyerTemplateAttribute(string body) { Body = body; }
        public string Body { get; }
        public string Subject { get; set; }
    }

    public enum BuyerMailKind
    {
        [BuyerTemplate("Hello, the size you ordered is not available and we have refunded you in full. We are sorry.", Subject = "Refund")]
        Refund,

        [BuyerTemplate("Hello, thanks for your order! Use the promo code HERBST at the checkout before 31 October.", Subject = "Thank you")] // expect: BSM1002
        Autumn,

        [BuyerTemplate("Hello, for each published review of our shoes we credit you with 200 bonus points.", Subject = "Points")] // expect: BSM2001
        Points,

        [BuyerTemplate("Hello, please tell us whether you need the left or the right shoe again.", Subject = "Your shoes")]
        WrongPair
    }
}
