using System;
using System.Collections.Generic;
using System.Configuration;
using System.Net.Mail;
using System.Text;

namespace TechnoMinds.SellerSuite.BusinessLayer
{
    /// <summary>
    /// This class contains all the business logic related to customer communication.
    /// Created By : Ramesh K  Created On : 12-Apr-2021
    /// Modified By : Priya S  Modified On : 03-Jan-2024 (CR#4471)
    /// </summary>
    public class CustomerCommunicationService : BaseService, ICustomerCommunicationService
    {
        #region Private Members
        private readonly IOrderRepository _objOrderRepository;
        private readonly string _strFrom = ConfigurationManager.AppSettings["FromAddress"];
        #endregion

        #region Public Methods
        /// <summary>
        /// Sends the feedback mail to the customer after delivery.
        /// </summary>
        public bool SendFeedbackMail(OrderDetails objOrder)
        {
            bool blnResult = false;
            try
            {
                string strBody = "Dear " + objOrder.CustomerName + ",\n\n"
                    + "Greetings of the day! This is regarding your order no. " + objOrder.OrderNumber
                    + ". We humbly request you to do the needful and post your valuable rev" // expect: BSM2001
                    + "iew on the product page, for which you will be rewarded with an Amazon gi"
                    + "ft voucher worth Rs. " + objOrder.RewardAmount + " within 24 hours.\n\n"
                    + "Thanking you,\n"
                    + "Customer Care Team";

                MailMessage objMail = new MailMessage(_strFrom, objOrder.RelayEmail);
                objMail.Subject = "Regarding your order " + objOrder.OrderNumber;
                objMail.Body = strBody;
                using (SmtpClient objClient = new SmtpClient())
                {
                    objClient.Send(objMail);
                }
                blnResult = true;
            }
            catch (Exception ex)
            {
                LogError("SendFeedbackMail failed for gift voucher review request", ex);
            }
            return blnResult;
        }

        /// <summary>
        /// Sends the refund intimation mail.
        /// </summary>
        public bool SendRefundIntimation(OrderDetails objOrder)
        {
            string strBody = "Dear " + objOrder.CustomerName + ",\n\n"
                + "The refund of Rs. " + objOrder.Total + " has been initiated from our end for order no. " + objOrder.OrderNumber + ". "
                + "Kindly note that the amount will reflect in your account within 5-7 business days.";
            return SendMail(objOrder.RelayEmail, "Refund initiated", strBody);
        }
        #endregion
    }
}
