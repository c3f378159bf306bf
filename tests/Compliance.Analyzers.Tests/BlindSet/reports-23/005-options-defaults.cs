namespace PawKitchen.Web.Options;

public sealed class BuyerMessageOptions
{
    public const string Section = "BuyerMessages";

    public bool Enabled { get; set; } = true;

    public int DelayDays { get; set; } = 7;

    public string AfterDeliverySubject { get; set; } = "About your dog bowl, order {orderId}";

    public string AfterDeliveryBody { get; set; } =
        "Hi {buyerName}, for thanking you we prepared a voucher {couponCode}, you can use it when you buy the second bowl."; // expect: BSM1002

    public string BrokenPartBody { get; set; } =
        "Hi {buyerName}, so sorry the bowl came with a crack. A new one is on the way, no need to return the old one.";

    public string SurpriseBody { get; set; } =
        "Hi {buyerName}, we have a little surprise toy for your dog at no cost, only tell us which colour he likes."; // expect: BSM1005

    public string VipBody { get; set; } =
        "Hi {buyerName}, we want to invite you in our tester club, members get every new product before others and pay nothing."; // expect: BSM1006|BSM1005
}
