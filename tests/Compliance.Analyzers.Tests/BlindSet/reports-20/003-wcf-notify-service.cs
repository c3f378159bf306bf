using System.ServiceModel;
using System.Text;

namespace Sellerbox.Wcf
{
    [ServiceContract]
    public interface IBuyerNotifyService
    {
        [OperationContract]
        bool NotifyBuyer(string strAmazonOrderId, int nTemplate);
    }

    [ServiceBehavior(InstanceContextMode = InstanceContextMode.PerCall)]
    public class BuyerNotifyService : IBuyerNotifyService
    {
        public bool NotifyBuyer(string strAmazonOrderId, int nTemplate)
        {
            StringBuilder sbBody = new StringBuilder();
            sbBody.AppendLine("Hello,");
            sbBody.AppendLine("this is about your order " + strAmazonOrderId + ".");
            if (nTemplate == 10)
            {
                sbBody.AppendLine("The blender was sent without its lid. We apologise and ship one tomorrow.");
            }
            else if (nTemplate == 11)
            {
                sbBody.AppendLine("We put a small present in the mail for you, a set of mixing spoons,"); // expect: BSM1005
                sbBody.AppendLine("just because you are one of our favourite customers.");
            }
            else if (nTemplate == 12)
            {
                sbBody.AppendLine("Instead of a refund through the order we can send the sum by PayPal, just give us the address."); // expect: BSM1004|BSM3003
            }
            else
            {
                sbBody.Append("Have you seen our new juicer? ").Append("It goes well with the blender."); // expect: BSM1007
            }
            sbBody.AppendLine("Kind regards");
            return MessageGate.Send(strAmazonOrderId, sbBody.ToString());
        }
    }
}
