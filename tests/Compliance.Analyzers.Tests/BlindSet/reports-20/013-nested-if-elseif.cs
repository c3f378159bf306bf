using System;
using System.Data;

namespace Oms.Jobs
{
    public class clsFollowUp
    {
        public void RunFollowUp(DataTable dtOrders)
        {
            foreach (DataRow dr in dtOrders.Rows)
            {
                string sTo = dr["BuyerEmail"].ToString();
                int iDays = Convert.ToInt32(dr["DaysSinceDelivery"]);
                string sMailText = "";
                if (iDays > 3 && iDays <= 7)
                {
                    if (dr["HasClaim"].ToString() == "Y")
                    {
                        sMailText = "We received your claim and have issued a refund of " + dr["Amount"] + " for this order.";
                    }
                    else
                    {
                        sMailText = "You had a problem with the heater? Talk to us before you write a bad review, we fix everything."; // expect: BSM2003
                    }
                }
                else if (iDays > 7)
                {
                    sMailText = "Nothing beats word of mouth: bring us a friend who orders a heater and you both get one month of free filters."; // expect: BSM1006|BSM1005
                }
                if (sMailText != "")
                    clsMailer.SendMail(sTo, "Order " + dr["AmazonOrderId"], sMailText);
            }
        }
    }
}
