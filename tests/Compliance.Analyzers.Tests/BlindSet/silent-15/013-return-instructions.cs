using System.Text;

namespace HaiXin.Mail;

public class TuihuoLetter
{
    public string Build(ReturnDto r)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Dear {r.Buyer},");
        sb.AppendLine($"your return for order {r.OrderId} is approved.");

        if (r.Label == LabelKind.Prepaid)
            sb.AppendLine("The label is prepaid, you pay nothing. Print it in Your Orders and stick it on the box.");
        else
            sb.AppendLine("Please choose a carrier with tracking and enter the number in the return request.");

        sb.Append("Put the stool, the four ").Append("legs and the screw bag ").AppendLine("back in the box.");

        if (r.Damaged)
        {
            sb.Append("You need not send back ");
            sb.Append("the broken one. ");
            sb.AppendLine("The full refund is already on the way.");
        }
        else
        {
            sb.AppendLine("When the box is scanned by the carrier, the refund start in 2 days.");
        }
        sb.Append("Return window ends on ").Append(r.Until.ToString("yyyy-MM-dd")).AppendLine(".");
        return sb.ToString();
    }
}
