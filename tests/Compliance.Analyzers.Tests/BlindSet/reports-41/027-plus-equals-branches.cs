using System;

namespace OldErp.Amazon
{
    public partial class frmBuyerMail
    {
        private string MakeMailBody(string strBuyer, int nDays, bool bStars)
        {
            string strMail = "";
            strMail += "Hello " + strBuyer + ",\n\n";
            strMail += "your sewing box left our warehouse " + nDays + " days late. We apologise.\n";
            if (nDays > 7)
            {
                strMail += "The shipping fee has been refunded through Amazon.\n";
                strMail += "On top of that you have a ten dollar coupon "; // expect: BSM1002
                strMail += "from us for any later purchase.\n";
            }
            else if (bStars)
            {
                strMail += "We only ask one thing: ";
                strMail += "no bad stars on Amazon, please, tell us by e-mail first.\n"; // expect: BSM2003|BSM2002
            }
            strMail += "Best wishes";
            return strMail;
        }
    }
}
