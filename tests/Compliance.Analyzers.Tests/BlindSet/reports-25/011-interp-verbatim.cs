namespace Yuhang.Erp.Mail;

public class ReviewMailService
{
    private readonly IEmailSender _emailSender;
    public ReviewMailService(IEmailSender emailSender) => _emailSender = emailSender;

    public async Task FaSongAsync(BuyerInfo buyer, OrderInfo order)
    {
        // expect@+5: BSM2002
        await _emailSender.SendAsync(buyer.RelayEmail, $"Your order {order.AmazonOrderId}",
            $@"Dear {buyer.Name},

the desk lamp from order {order.AmazonOrderId} should be with you by now.
We are a family shop of four and live from top marks: please rate us with 5 stars.

Best wishes
{order.ShopName}");
    }

    public Task FaSongYanChiAsync(BuyerInfo buyer, OrderInfo order) =>
        _emailSender.SendAsync(buyer.RelayEmail, $"Delay of order {order.AmazonOrderId}",
            $@"Dear {buyer.Name},

the lamp leaves our warehouse two days late, on {order.ShipDate:d}.
You may cancel in Your Orders until then and get all your money back.");
}
