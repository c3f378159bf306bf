using System.Collections.Generic;

namespace TechnoMinds.SellerSuite.Common
{
    public static class AppConstants
    {
        public static class Cache
        {
            public const string CouponKey = "coupon:{0}";
            public const string ReviewListKey = "reviews:{0}:{1}";
        }

        public static class Message
        {
            public const string GREETING = "Dear Valued Customer, ";
            public const string SIGNATURE = " - Team Kurti House";
            public const string REWARD = "Rs. 150 Amazon Pay balance";

            public const string MSG_REVIEW = GREETING + "kindly put one review with photo and claim " + REWARD + " from us." + SIGNATURE; // expect: BSM2001
            public const string MSG_PICKUP = GREETING + "the courier will collect the return on Tuesday; no packing slip is needed." + SIGNATURE;
            public const string MSG_FOLLOW = GREETING + "follow our store and watch out for the mega clearance starting Friday!" + SIGNATURE; // expect: BSM1007
            public const string MSG_STITCH = GREETING + "please share the bust and waist measurement for stitching." + SIGNATURE;
        }
    }

    public class MessageLookup
    {
        private readonly IDictionary<int, string> _dicMessages = new Dictionary<int, string>
        {
            { 101, AppConstants.Message.MSG_REVIEW },
            { 102, AppConstants.Message.MSG_PICKUP },
            { 103, AppConstants.Message.MSG_FOLLOW },
            { 104, AppConstants.Message.MSG_STITCH },
        };

        public string GetMessage(int intCode)
        {
            string strMessage;
            return _dicMessages.TryGetValue(intCode, out strMessage) ? strMessage : string.Empty;
        }
    }
}
