using System;
using System.Text;

namespace Ainsley.Baby.AmazonMessages;

public class StrollerAnswerBuilder
{
    public string Build(AmzOrder order, decimal refunded)
    {
        var sb = new StringBuilder();
        sb.Append("Hello ").Append(order.BuyerFirstName).AppendLine(",");
        sb.AppendLine();

        if (refunded > 0)
        {
            sb.AppendFormat("we have refunded {0:0.00} USD for the scratched frame of this order.", refunded).AppendLine();
        }
        else if (order.AskedForCode)
        {
            sb.AppendLine("there is no promotional code for this stroller that we could give you.");
        }
        else
        {
            sb.AppendLine(string.Concat("the wheels are covered for ", order.WarrantyMonths.ToString(), " months,",
                " and a worn tyre is exchanged at no charge."));
        }

        sb.AppendLine(string.Join(" ", "Press the red button", "to open the brake,", "then fold the frame."));
        sb.Append("Ainsley Baby");
        return sb.ToString();
    }
}
