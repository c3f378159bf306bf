namespace Stratus.Seller.Messages;

public class TokenMessageFactory
{
    private const string AddressTemplate =
        "Dear %Buyer.Name%, the carrier reports an incomplete address for order %Order.Id%. Please reply with the apartment number.";

    private const string WinbackTemplate =
        "Dear %Buyer.Name%, we miss you! Take %Discount% off your whole basket this weekend with %Coupon.Code%."; // expect: BSM1001|BSM1002

    private const string SurveyTemplate =
        "Dear %Buyer.Name%, we would love to hear your view. Fill in the survey at %Survey.Url% and win a tablet."; // expect: BSM1006|BSM3001

    public string Address(BuyerOrder o) => AddressTemplate
        .Replace("%Buyer.Name%", o.Buyer)
        .Replace("%Order.Id%", o.Id);

    public string Winback(BuyerOrder o, string discount, string code) => WinbackTemplate
        .Replace("%Buyer.Name%", o.Buyer)
        .Replace("%Discount%", discount)
        .Replace("%Coupon.Code%", code);

    public string Inline(BuyerOrder o) =>
        "Dear #BUYER#, if anything disappoints you, talk to us first instead of leaving a bad review.".Replace("#BUYER#", o.Buyer); // expect: BSM2003
}
