using System;
using TechnoMinds.SellerSuite.Entities;

namespace TechnoMinds.SellerSuite.BusinessLayer
{
    public class EscalationService : BaseService
    {
        private const int FIRST_LEVEL = 1;
        private const int SECOND_LEVEL = 2;

        /// <summary>
        /// Gets the message text which has to be sent to the buyer.
        /// </summary>
        /// <param name="intLevel">Escalation level</param>
        /// <param name="strBuyer">Buyer name</param>
        /// <param name="strMessage">Output message</param>
        public void GetEscalationMessage(int intLevel, string strBuyer, bool blnClaimOpen, ref string strMessage)
        {
            if (string.IsNullOrEmpty(strBuyer))
            {
                strBuyer = "Customer";
            }

            if (intLevel == FIRST_LEVEL && !blnClaimOpen)
            {
                strMessage = "Dear " + strBuyer + ", as per the courier the parcel is out for delivery again today between 2 PM and 6 PM.";
            }
            else if (intLevel == FIRST_LEVEL && blnClaimOpen)
            {
                strMessage = "Dear " + strBuyer + ", please withdraw the A-to-z claim and we will send you Rs. 500 through Google Pay the same minute."; // expect: BSM1004|BSM1003
            }
            else if (intLevel == SECOND_LEVEL)
            {
                strMessage = "Dear " + strBuyer + ", kindly mail scanned copy of your PAN card and bank passbook so that we can verify you as genuine customer."; // expect: BSM3004
            }
            else
            {
                strMessage = "Dear " + strBuyer + ", next time kindly order from our own website, same product, 30% lower than Amazon."; // expect: BSM3003, BSM1001
            }
        }

        public string GetClosureMessage(string strBuyer) => "Dear " + strBuyer + ", your return has been received in our warehouse and the amount is refunded to your card.";
    }
}
