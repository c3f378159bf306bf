using System;

namespace Ravi.Exports.Messaging
{
    public static class AppConst
    {
        public const string SupportMobile = "+91 98555 01234";
        public const string Shop = "Ravi Brassware";
        public const string FreeThing = "a brass diya free of cost";
    }

    public class BuyerSms
    {
        public string GetSmsText(string orderNo)
        {
            return string.Format("Order {0}: our delivery boy will come between 4 and 6 pm on Tuesday, as you chose.", orderNo);
        }

        public string GetCallText(string orderNo)
        {
            return "Dear buyer, for order " + orderNo + " please call or WhatsApp us at " + AppConst.SupportMobile + "."; // expect: BSM3002|BSM3003
        }

        public string GetFestivalText()
        {
            return "Dear buyer, this Diwali " + AppConst.Shop + " will send you " + AppConst.FreeThing + "."; // expect: BSM1005
        }

        public string GetGoogleText()
        {
            return "Dear buyer, kindly search \"" + AppConst.Shop + " Moradabad\" on Google to see all our items and prices."; // expect: BSM3001|BSM1007|BSM3003
        }
    }
}
