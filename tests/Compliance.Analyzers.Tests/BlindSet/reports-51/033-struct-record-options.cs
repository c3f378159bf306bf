using System;
using System.Configuration;

namespace Ironbridge.Settings
{
    public class MailSettingsSection : ConfigurationSection
    {
        [ConfigurationProperty("signature", DefaultValue = "Ironbridge Tools, reply to this message at any time")]
        public string Signature { get { return (string)this["signature"]; } }

        [ConfigurationProperty("thankYouBody", DefaultValue = "Dear buyer, your file set is special to us. Cash in the enclosed rebate form and five dollars come back to you.")] // expect: BSM1004
        public string ThankYouBody { get { return (string)this["thankYouBody"]; } }

        [ConfigurationProperty("complaintBody", DefaultValue = "Dear buyer, before you post anything negative, let our workshop put it right, then nobody has to read it on Amazon.")] // expect: BSM2003
        public string ComplaintBody { get { return (string)this["complaintBody"]; } }

        [ConfigurationProperty("neutralFeedbackBody", DefaultValue = "Dear buyer, the problem with your order has been solved. If you wish, you may now update your seller feedback.")] // expect: BSM2005
        public string NeutralFeedbackBody { get { return (string)this["neutralFeedbackBody"]; } }

        [ConfigurationProperty("refundBody", DefaultValue = "Dear buyer, the full price of the file set was credited to your card today.")]
        public string RefundBody { get { return (string)this["refundBody"]; } }
    }
}
