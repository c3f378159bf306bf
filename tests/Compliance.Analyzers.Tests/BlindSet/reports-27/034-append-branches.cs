using System.Text;

public partial class MsgGen
{
    public static string ForBuyer(string fname, bool vip, bool negative, bool refundDone)
    {
        StringBuilder msg = new StringBuilder(400);
        msg.AppendFormat("Hi {0}, ", fname);
        if (refundDone) msg.Append("the refund for the cracked mug was sent to your card this morning. ");
        if (negative && !refundDone)
        {
            msg.Append("we shall process the refund once you delete your ") // expect: BSM2001|BSM2004
               .Append("negative comment from the product page. ");
        }
        if (vip)
        {
            msg.Append("Being a premium buyer you will get assured cash");  // expect: BSM1004|BSM1006
            msg.Append("back of ").Append(75).Append(" rupees on each order. ");
        }
        msg.AppendLine("The mug is microwave safe, but the lid is not.");
        msg.Append("Warm regards, ").Append("MittiMugs");
        return msg.ToString();
    }
}
