using System.Text;

namespace ShelfMaster.Amz
{
    public class DefectReplyBuilder
    {
        public string Build(Order order, bool repeatBuyer, bool reviewed)
        {
            var msg = new StringBuilder();
            msg.Append("Hi ").Append(order.BuyerName).AppendLine(",");
            msg.AppendLine("sorry about the bent upright on your garage shelf. A straight one ships today, free of charge.");

            if (repeatBuyer)
            {
                msg.AppendLine("Since you keep coming back, your next rack is 20% cheaper if you message us before buying."); // expect: BSM1001|BSM1006
            }
            else
            {
                msg.AppendLine("To say sorry we also put a $15 gift card in the carton."); // expect: BSM1005|BSM1003
            }

            if (reviewed)
            {
                msg.Append("With the new upright in place, ");
                msg.AppendLine("please edit your review so it shows how we handled it."); // expect: BSM2004
            }

            msg.AppendLine("Keep the bent part or recycle it, we do not need it back.");
            return msg.ToString();
        }
    }
}
