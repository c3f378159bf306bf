using System;
using System.Collections;

namespace Threadneedle.Desk
{
    /// <summary>Answers that take up what the buyer wrote.</summary>
    public class QuotedReplies
    {
        private Hashtable m_ht = new Hashtable();

        public QuotedReplies()
        {
            m_ht["STRANGER"] = "Dear buyer, you wrote that somebody offered you a gift card for a five-star review. This did not come from us. Please report it to Amazon.";
            m_ht["CARD"] = "Dear buyer, the card with a QR code that you found in the parcel was not put there by us; please do not scan it.";
            m_ht["THREAT"] = "Dear buyer, you asked for money in exchange for your review. We cannot agree to that. The broken zip is covered, and we will replace the coat.";
            m_ht["DEAL"] = "Dear buyer, you asked us to sell to you by bank transfer. We cannot do this; orders and payments go through Amazon only.";
            m_ht["EDIT"] = "Dear buyer, thank you for offering to change your review. That is not needed; the coat is replaced in any case.";
            m_ht["BANNER"] = "Dear buyer, the banner you designed says \"Grand opening, 20% off\". Shall we print it in red or in blue?";
        }

        public string this[string sKey]
        {
            get { return m_ht[sKey] as string; }
        }
    }
}
