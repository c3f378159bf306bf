namespace Tidewater.Nop.Plugin.AmazonCare.Services;

public partial class InstallTemplates
{
    public static IList<MessageTemplate> Get() => new List<MessageTemplate>
    {
        new MessageTemplate
        {
            Name = "AmazonBuyer.Restocking",
            Subject = "Filters for %Product.Name%",
            Body = "Dear %Customer.FirstName%, with your next filter pack you save %Discount% compared with today.", // expect: BSM1001|BSM1006
            IsActive = true,
        },
        new MessageTemplate
        {
            Name = "AmazonBuyer.Present",
            Subject = "Something for you",
            Body = "Dear {{customer.first_name}}, your {{gift_name}} is waiting, we only need to know where to send this present.", // expect: BSM1005
            IsActive = true,
        },
        new MessageTemplate
        {
            Name = "AmazonBuyer.Code",
            Subject = "For you",
            Body = "Dear #FIRSTNAME#, redeem #COUPON# until #DATE# when you order again.", // expect: BSM1002
            IsActive = false,
        },
        new MessageTemplate
        {
            Name = "AmazonBuyer.Delay",
            Subject = "Delay of order %Order.Number%",
            Body = "Dear %Customer.FirstName%, your order leaves two days later than promised, on %Order.NewDate%.",
            IsActive = true,
        },
    };
}
