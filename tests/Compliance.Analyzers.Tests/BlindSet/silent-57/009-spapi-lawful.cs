using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Northlight.Messages;

public static class SpApiTexts
{
    public static CreateConfirmDeliveryDetailsRequest Pallet(string day) => new()
    {
        Text = $"Your sofa comes on a pallet on {day}. Is there a lift in the house, and is the door wider than 85 cm?"
    };

    public static CreateConfirmOrderDetailsRequest Colour() => new()
    {
        Text = "You ordered two curtains, one in sand and one in ash. Is that what you want, or should both have the same colour?"
    };

    public static CreateUnexpectedProblemRequest Recall(string lot) => new()
    {
        Text = $"The kettle of lot {lot} may overheat. Please unplug it. We have refunded the full price of your order through Amazon."
    };

    public static CreateDigitalAccessKeyRequest Key(string key) => new()
    {
        Text = $"Here is the access code for the recipe app that belongs to your order: {key}. It works once."
    };

    public static CreateConfirmCustomizationDetailsRequest Plate() => new(
        text: "您定制的门牌写的是“五星级厨房”，字体为楷体。请确认无误后我们开始雕刻。");
}
