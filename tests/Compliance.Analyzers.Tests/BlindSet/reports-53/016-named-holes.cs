namespace Domo.Notifications.Definitions;

public static class TemplateCatalog
{
    public static IEnumerable<MessageTemplate> Seed()
    {
        yield return new MessageTemplate
        {
            Code = "vacuum-brush-missing",
            Body = "Hi %Buyer.FirstName%, the side brush for your robot vacuum ships today under %Tracking%."
        };
        yield return new MessageTemplate
        {
            Code = "vacuum-thanks",
            Body = "Hi %Buyer.FirstName%, take %Discount% off your next vacuum bag pack, our thank-you for order %Order.Id%." // expect: BSM1001|BSM1006
        };
        yield return new MessageTemplate
        {
            Code = "vacuum-code",
            Body = "Hi %Buyer.FirstName%, your personal voucher is [[VoucherCode]]; it works on everything in our storefront." // expect: BSM1002|BSM1001
        };
        yield return new MessageTemplate
        {
            Code = "vacuum-rate",
            Body = "Hi %Buyer.FirstName%, %RewardAmount% lands in your wallet the day your stars for the vacuum are up." // expect: BSM2001
        };
    }
}

public class MessageTemplate { public string Code { get; set; } = ""; public string Body { get; set; } = ""; }
