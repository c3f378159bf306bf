using System;
using System.Text;

namespace Kestrel.Returns.Desk
{
    public class ReturnLetterComposer
    {
        private readonly ReturnCase _case;

        public ReturnLetterComposer(ReturnCase returnCase) => _case = returnCase;

        public string Compose()
        {
            var sb = new StringBuilder();
            sb.Append("Hello ").Append(_case.BuyerFirstName).AppendLine(",");
            sb.AppendLine();

            if (_case.Reason == ReturnReason.NoLongerWanted)
            {
                sb.AppendLine("your return request has been accepted. You will find the label under Your Orders.");
                sb.AppendLine("Or keep the kettle, close the return, and I will send you 20 dollars through PayPal today."); // expect: BSM1004
            }
            else if (_case.Reason == ReturnReason.Defective)
            {
                sb.AppendLine("I am sorry the kettle leaks. You can choose a new one or the full amount back on your card.");
                sb.AppendLine("Please let me know which you prefer; the label costs you nothing.");
            }
            else
            {
                sb.AppendLine("thank you for explaining what went wrong. We sent the wrong colour, so the refund includes the shipping fee.");
            }

            sb.AppendLine();
            sb.Append("Order: ").AppendLine(_case.AmazonOrderId);
            sb.Append("Kestrel Kitchen");
            return sb.ToString();
        }
    }

    public enum ReturnReason { NoLongerWanted, Defective, WrongItem }

    public record ReturnCase(string AmazonOrderId, string BuyerFirstName, ReturnReason Reason, DateTime OpenedAt);
}
