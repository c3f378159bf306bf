//------------------------------------------------------------------------------
// <auto-maintained by hand since 2014, generator is gone>
//------------------------------------------------------------------------------
namespace Kontor.Properties
{
    internal class BuyerTexts
    {
        private BuyerTexts() { }

        /// <summary>Looks up a text for a lost parcel.</summary>
        internal static string MsgLostParcel
        {
            get { return "The carrier has declared your parcel lost. A replacement is on its way, you do not have to do anything."; }
        }

        internal static string MsgBirthday
        {
            get { return "You are now a member of our VIP club: members get every new model before anybody else and pay nothing for trying it."; } // expect: BSM1006|BSM1005
        }

        internal static string MsgInvoice
        {
            get { return "The invoice for your order is attached as PDF."; }
        }

        internal static string MsgFeedbackFixed
        {
            get { return "We will send back your shipping costs as soon as the negative seller feedback has disappeared."; } // expect: BSM2005|BSM2001
        }

        internal static string MsgHotline
        {
            get { return "Call our service desk on +49 30 5550 1842 between 9 and 5 and we will help you right away."; } // expect: BSM3002|BSM3003
        }
    }
}
