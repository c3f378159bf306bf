namespace Pay.Gateways;
public class PayPalProcessor
{
    public string Description => "Pay by PayPal. You will be redirected to the PayPal site to complete the order.";
    public Task<string> Info() => Task.FromResult("Transfer the amount to our bank account and mention the order number. We ship when the money has arrived.");
    private const string Tip = "支付宝扫码支付，付款后请勿关闭页面";
}
