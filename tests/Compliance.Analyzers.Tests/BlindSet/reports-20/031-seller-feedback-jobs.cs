using System;
using System.Data.SqlClient;

namespace FeedbackWatch
{
    class clsNegFeedbackJob
    {
        const string SQL_GET = "SELECT OrderId, BuyerName, Rating FROM tblSellerFeedback WHERE Rating < 3 AND Handled = 0";

        static string GetText(int nStep, string sBuyer)
        {
            if (nStep == 1)
                return "Dear " + sBuyer + ", we are sorry that the vase was chipped. A new vase left today and nothing has to be returned.";
            else if (nStep == 2)
                return "Dear " + sBuyer + ", the vase must be there by now, so please withdraw the seller feedback today. It threatens our account."; // expect: BSM2005
            else if (nStep == 3)
                return "Dear " + sBuyer + ", third attempt: as long as the seller feedback stays online we cannot release your refund."; // expect: BSM2005|BSM2001
            return "Dear " + sBuyer + ", the carrier has confirmed the damage and closed the case. Your refund is complete.";
        }

        public static void Run()
        {
            using (SqlConnection cn = new SqlConnection(Config.ConnStr))
            using (SqlCommand cmd = new SqlCommand(SQL_GET, cn))
            {
                cn.Open();
                SqlDataReader rdr = cmd.ExecuteReader();
                while (rdr.Read())
                    AmzBox.Send(rdr.GetString(0), GetText(1, rdr.GetString(1)));
            }
        }
    }
}
