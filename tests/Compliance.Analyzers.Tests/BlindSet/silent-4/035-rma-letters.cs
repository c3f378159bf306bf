using System;
using System.Text;

namespace TechnoMinds.SellerSuite.BusinessLayer
{
    public class ReturnCommunicationService : BaseService
    {
        /// <summary>
        /// Builds the RMA communication which is sent to the buyer.
        /// </summary>
        public string BuildRmaMessage(ReturnModel objReturn)
        {
            StringBuilder sb = new StringBuilder();
            sb.AppendLine("Dear " + objReturn.BuyerName + ",");
            sb.AppendLine();
            if (objReturn.IsDefective)
            {
                sb.AppendLine("Sorry for the faulty iron. The return label attached is prepaid, so pickup is free of charge for you. ");
                sb.Append("Your RMA code is ").Append(objReturn.RmaCode).AppendLine("; kindly write the code on the box.");
                sb.AppendLine("Once the iron reaches our warehouse, full refund of Rs. " + objReturn.Amount + " will be given to the same card.");
            }
            else if (objReturn.IsExchange)
            {
                sb.AppendLine("The exchange for size 40 is booked. There is no price difference and nothing has to be paid by you.");
            }
            else
            {
                sb.AppendLine("We request you to confirm whether the seal of the gift box is intact. This detail is needed to close the return.");
            }
            return sb.ToString();
        }

        public string BuildDiscountReply(string strName)
        {
            return string.Format("Dear {0}, we regret that we are not able to give any discount or coupon code over message. Kindly refer to the price on the product page.", strName);
        }

        public string BuildCashRefusal(string strName) =>
            "Dear " + strName + ", as per Amazon policy the refund can go only to the original payment method. We cannot transfer it through Paytm or bank account.";
    }
}
