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
        [BuyerText("Hi {name}, the engraving proof for order {order} is attached. Is the spelling right?", Subject = "Proof for {order}")]
        EngravingProof,

        [BuyerText("Hi {name}, we saw no rating yet for order {order}. This is our third note, please do leave one today.", Subject = "About {order}")] // expect: BSM2006
        RatingChase,

        [BuyerText("Hi {name}, the freight company needs a gate code to reach your yard.", Subject = "Delivery of {order}")]
        GateCode,

        [BuyerText("Hi {name}, clip the five-dollar voucher waiting for you and grab a second pan.", Subject = "About {order}")] // expect: BSM1002
        SecondPan
    }
}
