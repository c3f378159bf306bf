using System.Collections;

namespace HotelSoft.Rates
{
    // rate plans of the hotel, shown to the receptionist
    public class clsRatePlans
    {
        public static Hashtable htPlan = new Hashtable();

        static clsRatePlans()
        {
            htPlan["BAR"] = "Best available rate, no discount";
            htPlan["ERL"] = "Early bird, 15% less, not refundable";
            htPlan["GRP"] = "Group rate, every 20th guest stays free";
            htPlan["STF"] = "Staff rate, needs approval";
            htPlan["VCH"] = "Voucher of the tourist office";
            htPlan["CMP"] = "Complimentary room (compensation after complaint), manager only";
        }

        public static bool NeedsManager(string sPlan)
        {
            return sPlan == "CMP" || sPlan == "STF";
        }
    }
}
