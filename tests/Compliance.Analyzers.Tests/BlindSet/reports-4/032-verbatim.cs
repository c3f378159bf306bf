using System;

namespace TechnoMinds.SellerSuite.BusinessLayer.Templates
{
    /// <summary>
    /// Holds the mail templates. Do not modify without approval from onsite coordinator.
    /// </summary>
    public static class MailTemplates
    {
        // expect@+4: BSM2003
        public const string DeliveryFeedback = @"Dear ##CUSTOMER##,

Hope you are enjoying the ""SteelChef"" mixer grinder.
If you are fully satisfied, kindly rate us on Amazon. If you are not satisfied, kindly do not post anything and revert to us instead.

Regards,
##STORE##";

        public const string ReplacementDispatched = @"Dear ##CUSTOMER##,

With reference to your complaint about the ""SteelChef"" jar lid, a new lid has been dispatched free of cost. Old lid need not be returned.

Regards,
##STORE##";

        // expect@+5: BSM1001|BSM1002|BSM1006
        // expect@+5: BSM3001
        public static readonly string Festival = @"Dear ##CUSTOMER##,

Wishing you and your family a very happy Diwali.
On this auspicious occasion flat 25% discount is available to you on next purchase, offer code ##OFFER##.
Latest catalogue: http://steelchef-india.example/catalogue

Regards,
##STORE##";

        public static string Fill(string strTemplate, string strCustomer, string strStore)
        {
            return strTemplate.Replace("##CUSTOMER##", strCustomer).Replace("##STORE##", strStore);
        }
    }
}
