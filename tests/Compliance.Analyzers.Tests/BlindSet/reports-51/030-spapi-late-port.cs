using System;
using System.Collections.Generic;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Brampton.MwsToSpApi
{
    // MWS mails through SMTP are gone, this is the replacement (2022)
    public class SpApiMessenger
    {
        private AmazonConnection m_objConn;

        public void SendProblem(string strOrderId)
        {
            CreateUnexpectedProblemRequest objReq = new CreateUnexpectedProblemRequest();
            objReq.Text = "One of the six plates broke in our warehouse. We refunded its share of the price on this order.";
            m_objConn.Messaging.CreateUnexpectedProblem(strOrderId, objReq);
        }

        public void SendProblemPromo(string strOrderId)
        {
            CreateUnexpectedProblemRequest objReq = new CreateUnexpectedProblemRequest();
            objReq.Text = "Your plates arrive one day late. As an apology take 12% off the matching bowls with PLATE12."; // expect: BSM1002|BSM1001|BSM1003
            m_objConn.Messaging.CreateUnexpectedProblem(strOrderId, objReq);
        }

        public void SendDelivery(string strOrderId)
        {
            m_objConn.Messaging.CreateConfirmDeliveryDetails(strOrderId, new CreateConfirmDeliveryDetailsRequest
            {
                Text = "Our driver can come on Thursday morning. While you wait, look at our spring collection of vases." // expect: BSM1007
            });
        }

        public void SendOrder(string strOrderId)
        {
            m_objConn.Messaging.CreateConfirmOrderDetails(strOrderId, new CreateConfirmOrderDetailsRequest(
                "Cancel here and wire us the money directly, then we can ship the plates without fees.")); // expect: BSM3003
        }
    }
}
