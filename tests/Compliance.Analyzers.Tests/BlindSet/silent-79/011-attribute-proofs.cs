using System;

namespace Copperline.Messaging
{
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class BuyerTextAttribute : Attribute
    {
        public BuyerTextAttribute(string message) => Message = message;

        public string Message { get; }

        public string Subject { get; set; }
    }

    public enum AmazonBuyerTemplate
    {
        [BuyerText("Hi {name}, the engraving proof for order {order} is attached. Shall we go ahead?", Subject = "Proof for {order}")]
        EngravingProof,

        [BuyerText("Hi {name}, your invoice for order {order} is attached with the company name you gave us.", Subject = "Invoice for {order}")]
        Invoice,

        [BuyerText("Hi {name}, the instruction manual in your language is attached. Page four shows how to descale the pan base.", Subject = "Manual for {order}")]
        Manual,

        [BuyerText("Hi {name}, we received your return for order {order} and refunded the full price to the card you used.", Subject = "Refund for {order}")]
        ReturnReceived
    }
}
