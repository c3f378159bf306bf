namespace Tannenhof.Shop.Amazon;

public class TokenMailer
{
    private readonly IRelayMailer _relay;
    public TokenMailer(IRelayMailer relay) { _relay = relay; }

    public void SendFollowUp(Order o)
    {
        var text = "Hi %Buyer%, since you bought the %Product%, we would like to thank you with %Discount% off your next order." // expect: BSM1001|BSM1006
            .Replace("%Buyer%", o.BuyerName) // tokens of the old shop
            .Replace("%Product%", o.ProductName);
        _relay.Send(o.RelayAddress, "Thank you", text);
    }

    public void SendWarranty(Order o)
    {
        var text = "Hi %Buyer%, the warranty of your %Product% ends on %WarrantyEnd%.".Replace("%Buyer%", o.BuyerName);
        _relay.Send(o.RelayAddress, "Warranty", text);
    }

    public void SendGift(Order o)
    {
        var text = "%Buyer%您好，回复“1”即可免费领取%Gift%一份。".Replace("%Buyer%", o.BuyerName); // expect: BSM1005
        _relay.Send(o.RelayAddress, "关于您的订单", text);
    }

    public void SendSite(Order o)
    {
        var text = "Hi %Buyer%, next time take the short way: %ShopUrl% has the same product without marketplace fees.".Replace("%Buyer%", o.BuyerName); // expect: BSM3003|BSM3001
        _relay.Send(o.RelayAddress, "Your order", text);
    }
}
