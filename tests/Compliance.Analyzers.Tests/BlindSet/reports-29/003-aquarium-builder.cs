using System.Text;

namespace ReefAndRiver.Support
{
    public class PumpCareMail
    {
        private readonly bool _firstOrder;
        public PumpCareMail(bool firstOrder) { _firstOrder = firstOrder; }

        public string Compose(string buyerName, string orderId)
        {
            var sb = new StringBuilder();
            sb.AppendLine("Dear " + buyerName + ",");
            sb.AppendLine("your return pump from order " + orderId + " should be rinsed in clear water before the first run.");
            if (_firstOrder)
            {
                sb.Append("As a welcome to our reef family: ");
                sb.AppendLine("here is a coupon in your name, REEFNEW15. Enter it when you pay next time."); // expect: BSM1002
            }
            else
            {
                sb.AppendLine("Our brand new protein skimmer has just come out, have a look at it in our storefront!"); // expect: BSM1007
            }
            sb.AppendLine("If the pump rattles, reply to this message and we send a new impeller.");
            return sb.ToString();
        }
    }
}
