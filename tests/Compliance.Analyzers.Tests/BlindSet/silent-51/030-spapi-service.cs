using System;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Brampton.MwsToSpApi
{
    public class SpApiServiceMessenger
    {
        private AmazonConnection m_objConn;

        public void SendBroken(string strOrderId)
        {
            CreateUnexpectedProblemRequest objReq = new CreateUnexpectedProblemRequest();
            objReq.Text = "One of the six plates on this order broke in our warehouse. We refunded 7.50 USD, the price of that plate, on this order.";
            m_objConn.Messaging.CreateUnexpectedProblem(strOrderId, objReq);
        }

        public void SendEngraving(string strOrderId, string strName)
        {
            m_objConn.Messaging.CreateConfirmCustomizationDetails(strOrderId, new CreateConfirmCustomizationDetailsRequest
            {
                Text = "You asked us to engrave \"" + strName + "\" on the plate. Is the spelling right? Please answer by replying to this message."
            });
        }

        public void SendDelivery(string strOrderId)
        {
            m_objConn.Messaging.CreateConfirmDeliveryDetails(strOrderId, new CreateConfirmDeliveryDetailsRequest
            {
                Text = "The cabinet on this order weighs 60 kg. Which morning next week suits you for the delivery, and is there a lift in the house?"
            });
        }

        public void RequestReview(string strOrderId)
        {
            // Amazon writes the text itself
            m_objConn.Solicitations.CreateProductReviewAndSellerFeedbackSolicitation(strOrderId);
        }
    }
}
