namespace Sablewood.Messaging;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerTextAttribute(string body) : Attribute
{
    public string Body { get; } = body;
    public string? Subject { get; init; }
}

public enum BuyerMessageKind
{
    [BuyerText("Hello {name}, the courier needs your apartment number. Please reply with it.")]
    AddressQuery,

    [BuyerText("Hello {name}, enjoy 2 for 1 on all our notebooks until the end of the month.")] // expect: BSM1001|BSM1007
    MonthlyOffer,

    [BuyerText("Hello {name}, a five-star rating takes only a second and helps our small team very much.")] // expect: BSM2002
    RatingRequest,

    [BuyerText("Hello {name}, the second shipment is on its way.", Subject = "Order {orderId}: second parcel")]
    SecondParcel,

    [BuyerText("Hello {name}, your PayPal address please - we will pay back half of the price there.")] // expect: BSM1004|BSM3002|BSM3003
    Rebate,
}
