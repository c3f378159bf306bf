using System.Text;

namespace Ostrava.Erp.Customer;

internal class DeliveryFollowUpComposer
{
    public string Compose(OrderDto order, bool hasCoupon, bool complained)
    {
        var sb = new StringBuilder();
        sb.Append("Dear ").Append(order.BuyerName).AppendLine(",");
        sb.AppendLine();
        sb.AppendLine("your standing desk was delivered on " + order.DeliveredOn.ToString("d") + ".");

        if (complained)
        {
            sb.AppendLine("The new control box will be with you on Thursday. Please keep the old one until then.");
            sb.Append("Once it runs smoothly again, please turn your one-"); // expect: BSM2004
            sb.AppendLine("star review into something friendlier.");
        }
        else if (hasCoupon)
        {
            sb.Append("As a welcome present we have put a coupon worth "); // expect: BSM1002|BSM1005
            sb.Append(order.CouponAmount.ToString("C"));
            sb.AppendLine(" aside for your next desk mat.");
        }
        else
        {
            sb.AppendLine("Lift the desk at least once a week through its whole range, so that the grease spreads.");
        }

        sb.AppendLine().Append("Best regards, Ostrava Desks");
        return sb.ToString();
    }
}
