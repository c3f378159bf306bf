namespace Halden.Oms.Drafts

public class DraftBuyerMessages
{
    public string Subject = "Your order from Halden"

    public string Body = "Dear customer, we are preparing the certificate that you requested.";

    public string FollowUp = "Dear customer, add us on Facebook and never miss an offer."; // expect: BSM3002|BSM3001|BSM1007|BSM3003

    public string Build(Buyer b)
    {
        var text = $"Dear {b.Name}, kindly open the coupon we have hidden on page 2 of the manual."; // expect: BSM1002
        return _sender.SendBuyerMessage(b.OrderId, text
    }

    public Task Remind(Buyer b) => _sender.
