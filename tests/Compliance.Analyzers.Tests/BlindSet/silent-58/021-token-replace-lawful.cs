namespace Stratus.Seller.Messages;

public class ServiceTokenFactory
{
    private const string RefundTemplate =
        "Dear %Buyer.Name%, we have refunded %Refund.Amount% for order %Order.Id%. Your bank shows it within three to five days.";

    private const string AppliedTemplate =
        "Dear %Buyer.Name%, you asked about the coupon: it was applied to this order, and line 2 of the invoice shows the reduction of %Coupon.Amount%.";

    private const string NotAppliedTemplate =
        "Dear %Buyer.Name%, you asked about the coupon: it had expired before you placed order %Order.Id%, so it was not applied.";

    private const string ReturnTemplate =
        "Dear %Buyer.Name%, your return code is %Rma.Code%. Please write it on the outside of the box. Start here: https://www.amazon.com/returns";

    public string Refund(BuyerOrder o, string amount) => Fill(RefundTemplate, o).Replace("%Refund.Amount%", amount);

    public string Applied(BuyerOrder o, string amount) => Fill(AppliedTemplate, o).Replace("%Coupon.Amount%", amount);

    public string NotApplied(BuyerOrder o) => Fill(NotAppliedTemplate, o);

    public string Return(BuyerOrder o, string rma) => Fill(ReturnTemplate, o).Replace("%Rma.Code%", rma);

    private static string Fill(string t, BuyerOrder o) => t.Replace("%Buyer.Name%", o.Buyer).Replace("%Order.Id%", o.Id);
}
