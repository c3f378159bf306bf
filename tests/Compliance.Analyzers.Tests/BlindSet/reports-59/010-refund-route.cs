using System;

namespace Marlowe.Sellers.Refunds;

public sealed class BuyerRefundText
{
    private readonly RefundRequest _request;

    public BuyerRefundText(RefundRequest request) => _request = request;

    public string Build()
    {
        var text = "Hello " + _request.Buyer + ",\n\n";
        text += "we are sorry the zip of the bag has come apart.\n";

        if (_request.Amount < 20m)
        {
            text += "We have refunded " + _request.Amount.ToString("C") + " for it through Amazon, you can keep the bag.\n";
        }
        else
        {
            text += "Amazon's refund takes ages. ";
            text += "Let us have your PayPal address and we will put the "; // expect: BSM1004|BSM3004|BSM3003|BSM3002
            text += _request.Amount.ToString("C") + " in there tonight.\n";
        }

        text += "\nMarlowe Leather";
        return text;
    }
}
