using System;
using System.Diagnostics;
using log4net;

namespace Delgado.Legacy
{
    public class MailAudit
    {
        private static readonly ILog log = LogManager.GetLogger(typeof(MailAudit));

        public void Audit(string sMailId, string sText)
        {
            if (sText.IndexOf("gift card") >= 0)
                log.Warn("Mail " + sMailId + " offers a gift card to the buyer and was stopped.");
            if (sText.IndexOf("review") >= 0 && sText.IndexOf("refund") >= 0)
                log.Error("Mail " + sMailId + " promises a refund for a review. Agent has been informed.");
            if (sText.IndexOf("@") >= 0)
                log.InfoFormat("Mail {0} holds an e-mail address, please check whether the buyer was asked to write there.", sMailId);

            Trace.WriteLine("Coupon code found in mail " + sMailId + ", customer would have got 10% off the next order");
            EventLog.WriteEntry("MailAudit", "Agent asked the buyer to delete a one-star review. Mail " + sMailId + " blocked.", EventLogEntryType.Warning);
        }

        public void Fail(string sMailId)
        {
            throw new ApplicationException("Mail " + sMailId + " rejected: you must not offer the customer a discount for a five-star review.");
        }
    }
}
