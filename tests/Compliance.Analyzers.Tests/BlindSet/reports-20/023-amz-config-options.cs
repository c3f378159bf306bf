namespace Birch.Options;

public sealed class BuyerMessagingOptions
{
    public bool Enabled { get; set; } = true;
    public int DelayHours { get; set; } = 72;

    public string AddressMissing { get; set; } =
        "Hello, the flat number is missing in your address. Could you reply with it so that the parcel reaches you?";

    public string AfterDelivery { get; set; } =
        "Hello, we hope the bird feeder pleases you. Feel free to leave product feedback under 'Your Orders'."; // expect: BSM2006

    public string LowStar { get; set; } =
        "Hello, we saw the three stars. Let us send you a second bird feeder, and in return you edit the comment."; // expect: BSM2001|BSM2004

    public string Newsletter { get; set; } =
        "Hello, leave us your private e-mail address and you hear about every new colour first."; // expect: BSM3002|BSM1007

    public string Signature { get; set; } = "Birch & Barn";
}
