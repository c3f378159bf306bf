using System;
using System.Text;

namespace TechnoMinds.SellerSuite.BusinessLayer
{
    public class MessageBodyBuilder
    {
        private readonly AppSettingsModel _objSettings;

        public MessageBodyBuilder(AppSettingsModel objSettings)
        {
            _objSettings = objSettings;
        }

        public string BuildDeliveryMessage(CustomerModel objCustomer, OrderModel objOrder, bool blnIsPremium)
        {
            StringBuilder sbBody = new StringBuilder();
            sbBody.AppendFormat("Dear {0} {1},", objCustomer.Title, objCustomer.LastName).AppendLine();
            sbBody.AppendLine();
            sbBody.AppendFormat("The charger supplied with order {0} is rated for 240 V only. ", objOrder.OrderNumber);
            sbBody.AppendLine("Kindly do not use it with a 110 V socket.");

            if (blnIsPremium)
            {
                sbBody.AppendFormat("Being our privileged customer, kindly use promo code {0} ", objCustomer.PromoCode); // expect: BSM1002|BSM1001
                sbBody.AppendFormat("and avail instant savings of Rs. {0:N0} on cart value above Rs. {1:N0}.", _objSettings.PromoAmount, _objSettings.MinimumCart);
                sbBody.AppendLine();
            }

            if (objOrder.Quantity > 1)
            {
                sbBody.AppendLine("Surprise! A complimentary pair of earphones will be couriered to you separately, no purchase needed."); // expect: BSM1005
            }
            else
            {
                sbBody.AppendLine("In case the cable is not working, reply here and we shall send another one free of cost under warranty.");
            }

            sbBody.AppendLine();
            sbBody.Append("Warm Regards, ").Append(_objSettings.StoreName);
            return sbBody.ToString();
        }
    }
}
