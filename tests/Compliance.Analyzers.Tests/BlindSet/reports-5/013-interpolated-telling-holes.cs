using System.Threading.Tasks;

namespace Ottershop.Campaigns;

public class LoyaltyMessages
{
    private readonly IMessageGateway _gateway;
    public LoyaltyMessages(IMessageGateway gateway) => _gateway = gateway;

    public Task SendAsync(Customer c, Promotion p)
        => _gateway.SendBuyerMessage(c.LastOrderId, $"Hi {c.FirstName}, use {p.CouponCode} for {p.Percent}% off, valid until {p.EndsOn:d}."); // expect: BSM1001|BSM1002

    public Task SendRefundAsync(Customer c, decimal refundAmount)
        => _gateway.SendBuyerMessage(c.LastOrderId, $"Hi {c.FirstName}, {refundAmount:C} went back to your card today because the blue cover was sold out.");

    public Task SendStarsAsync(Customer c, string productTitle)
    {
        var message = $"Hi {c.FirstName}, does your {productTitle} deserve five stars? Give it {Stars} today and make our day!"; // expect: BSM2002
        return _gateway.SendBuyerMessage(c.LastOrderId, message);
    }

    private const string Stars = "all five stars in a review";
}
