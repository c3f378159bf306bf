namespace Zoofach.Web;

public sealed class BuyerMessagingOptions
{
    public string SenderName { get; set; } = "Zoofach";
    public string DelayBody { get; set; } = "Dear {BuyerName}, the aquarium pump is delayed until {Eta}. If that is too late, we cancel and refund in full.";
    public string ThankYouBody { get; set; } = "Dear {BuyerName}, in your next parcel you find a bag of treats on us."; // expect: BSM1006|BSM1005
    public string WinBackBody { get; set; } = "Dear {BuyerName}, we miss you! Come back and look what is new in the fish corner of our store."; // expect: BSM1007
    public string ReviewSubject { get; init; } = "Two minutes for a rating of your pump?"; // expect: BSM2006
    public string ReviewBody { get; init; } = "Dear {BuyerName}, other fish keepers would like to read your view. You can rate the pump under Your Orders."; // expect: BSM2006
    public string ReturnBody { get; init; } = "Dear {BuyerName}, the pump came back to us today. Your refund of {Amount} is booked and shows up within five days.";
    public int MaxPerDay { get; set; } = 200;
    public Dictionary<string, string> Footers { get; } = new()
    {
        ["de"] = "Ihr Zoofach-Team",
        ["en"] = "Your Zoofach team, hotline +49 351 5550142", // expect: BSM3002
    };
}
