namespace Lichtwerk.Shared.Options;

public class BuyerMessagingOptions
{
    public const string Section = "Amazon:BuyerMessaging";

    public bool Enabled { get; set; } = true;

    public string DelayBody { get; set; } =
        "We are sorry, the pallet is held at customs. Your new delivery date is {date}.";

    public string AfterSalesBody { get; set; } =
        "Thanks for trusting us! A little surprise present waits for you, just tell us which colour you like."; // expect: BSM1005

    public string AfterSalesBodyZh { get; set; } =
        "感谢您的信任！我们为您准备了一份小礼物，回复喜欢的颜色即可免费领取。"; // expect: BSM1005

    public string VipBody { get; set; } =
        "You have been chosen for our inner circle: members test new lamps before anyone else and keep them."; // expect: BSM1006|BSM1005

    public string ReturnBody { get; set; } =
        "Your return was received on {date}; the refund of {amount} went to your original payment method.";
}
